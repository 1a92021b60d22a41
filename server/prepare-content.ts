import { db } from "../db/client.ts";
import { countArticles } from "../db/queries/demo.ts";
import { seedReference } from "../db/seed/seed-reference.ts";
import type { Env } from "../lib/env.ts";

/** Writes the section tree, and demo content into a database without articles while there is no public origin. */
export async function prepareContent({ dataDir, publicOrigin }: Pick<Env, "dataDir" | "publicOrigin">): Promise<void> {
	await seedReference();
	if (publicOrigin !== null || (await countArticles(db.read)) > 0) return;
	// Loaded only when needed: drawing its pictures takes a library that every later start can do without.
	const { fillDemo } = await import("./fill-demo.ts");
	await fillDemo(dataDir);
}
