import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject, vi } from "vitest";
import { databaseEngine } from "../lib/env.ts";
import { closeDatabase, type DatabaseAddress, openDatabase } from "./client.ts";
import { runOnServer, TEMPLATE_DATABASE, toDatabaseUrl } from "./postgres/test-server.ts";

export interface TestDatabase extends DatabaseAddress {
	close: () => Promise<void>;
}

/** A database of its own on the server of the test run, already migrated. */
async function createOnServer(): Promise<{ databaseUrl: string; drop: () => Promise<void> }> {
	const server = inject("postgresUrl");
	const name = `portal_${randomBytes(6).toString("hex")}`;
	await runOnServer(server, `create database ${name} template ${TEMPLATE_DATABASE}`);
	return {
		databaseUrl: toDatabaseUrl(server, name),
		drop: () => runOnServer(server, `drop database ${name} with (force)`),
	};
}

/**
 * Opens an empty, migrated database of the engine under test, for one test file. Processes that the test starts find
 * the same one by its address, or by the DATABASE_URL they inherit.
 * @returns its address, and the call that closes the database and removes it.
 */
export async function openTestDatabase(): Promise<TestDatabase> {
	const dataDir = mkdtempSync(join(tmpdir(), "portal-test-"));
	const server = databaseEngine() === "postgres" ? await createOnServer() : null;
	const databaseUrl = server?.databaseUrl ?? null;
	if (databaseUrl) vi.stubEnv("DATABASE_URL", databaseUrl);
	await openDatabase({ dataDir, databaseUrl });
	return {
		dataDir,
		databaseUrl,
		close: async () => {
			await closeDatabase();
			await server?.drop();
			rmSync(dataDir, { recursive: true, force: true });
		},
	};
}
