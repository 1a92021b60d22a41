import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeDatabase, type DatabaseAddress, openDatabase } from "../db/client.ts";
import { seedReference } from "../db/seed/seed-reference.ts";
import { env } from "../lib/env.ts";

async function runOn<T>(address: DatabaseAddress, fn: (dataDir: string) => Promise<T>, isSeeded: boolean): Promise<T> {
	await openDatabase(address);
	try {
		if (isSeeded) await seedReference();
		return await fn(address.dataDir);
	} finally {
		await closeDatabase();
	}
}

/** Runs `fn` with the portal's own database open (migrated, with its sections), and closes it whatever happens. */
export function withDatabase<T>(fn: (dataDir: string) => Promise<T>): Promise<T> {
	return runOn(env(), fn, true);
}

/**
 * The same for what only looks: nothing is made where there is no portal yet; `fn` then sees one that was never used,
 * in a folder that is gone afterwards.
 */
export async function withDatabaseToRead<T>(fn: (dataDir: string) => Promise<T>): Promise<T> {
	const { dataDir, databaseUrl } = env();
	if (databaseUrl || existsSync(join(dataDir, "portal.db"))) return runOn({ dataDir, databaseUrl }, fn, false);
	const scratch = mkdtempSync(join(tmpdir(), "portal-preview-"));
	try {
		return await runOn({ dataDir: scratch, databaseUrl: null }, fn, true);
	} finally {
		rmSync(scratch, { recursive: true, force: true });
	}
}
