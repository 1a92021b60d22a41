import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeDatabase, openDatabase } from "./client.ts";

export interface TestDatabase {
	dataDir: string;
	close: () => Promise<void>;
}

/**
 * Opens an empty, migrated database in a folder of its own, for one test file.
 * @returns the folder, and the call that closes the database and removes it.
 */
export async function openTestDatabase(): Promise<TestDatabase> {
	const dataDir = mkdtempSync(join(tmpdir(), "portal-test-"));
	await openDatabase({ dataDir });
	return {
		dataDir,
		close: async () => {
			await closeDatabase();
			rmSync(dataDir, { recursive: true, force: true });
		},
	};
}
