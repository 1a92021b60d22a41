import { closeDatabase, openDatabase } from "../db/client.ts";
import { seedReference } from "../db/seed/seed-reference.ts";
import { env } from "../lib/env.ts";

/** Runs `fn` with the portal's own database open (migrated, with its sections), and closes it whatever happens. */
export async function withDatabase<T>(fn: (dataDir: string) => Promise<T>): Promise<T> {
	const { dataDir } = env();
	openDatabase({ dataDir });
	try {
		await seedReference();
		return await fn(dataDir);
	} finally {
		await closeDatabase();
	}
}
