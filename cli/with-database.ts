import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeDatabase, openDatabase } from "../db/client.ts";
import { seedReference } from "../db/seed/seed-reference.ts";
import { env } from "../lib/env.ts";

async function runOn<T>(dataDir: string, fn: (dataDir: string) => Promise<T>, isSeeded: boolean): Promise<T> {
	await openDatabase({ dataDir });
	try {
		if (isSeeded) await seedReference();
		return await fn(dataDir);
	} finally {
		await closeDatabase();
	}
}

/** Runs `fn` with the portal's own database open (migrated, with its sections), and closes it whatever happens. */
export function withDatabase<T>(fn: (dataDir: string) => Promise<T>): Promise<T> {
	return runOn(env().dataDir, fn, true);
}

/**
 * The same for what only looks: nothing is made where there is no portal yet; `fn` then sees one that was never used,
 * in a folder that is gone afterwards.
 */
export async function withDatabaseToRead<T>(fn: (dataDir: string) => Promise<T>): Promise<T> {
	const { dataDir } = env();
	if (existsSync(join(dataDir, "portal.db"))) return runOn(dataDir, fn, false);
	const scratch = mkdtempSync(join(tmpdir(), "portal-preview-"));
	try {
		return await runOn(scratch, fn, true);
	} finally {
		rmSync(scratch, { recursive: true, force: true });
	}
}
