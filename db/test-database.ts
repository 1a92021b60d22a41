import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeDatabase, openDatabase } from "./client.ts";

/**
 * Opens an empty, migrated database in a folder of its own, for one test file.
 * @returns the folder, and the call that closes the database and removes it.
 */
export function openTestDatabase(): { dataDir: string; close: () => Promise<void> } {
	const dataDir = mkdtempSync(join(tmpdir(), "portal-test-"));
	openDatabase({ dataDir });
	return {
		dataDir,
		close: async () => {
			await closeDatabase();
			rmSync(dataDir, { recursive: true, force: true });
		},
	};
}
