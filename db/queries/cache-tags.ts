import { gt, sql } from "drizzle-orm";
import { db, type Tx } from "../client.ts";
import type { TagEffect } from "../schema/operations.ts";
import { cacheTags } from "../tables.ts";
import { addEdgePurges } from "./edge-purges.ts";

export type { TagEffect } from "../schema/operations.ts";

export interface TagChange {
	tag: string;
	effect: TagEffect;
	/** Rises with every change, across processes and restarts. */
	seq: number;
}

/**
 * Marks `tags` in the caller's own transaction: every page that read one of them is stale once it commits, here, in
 * other processes and in the edge caches.
 * "changed": the next request waits for the fresh page. "removed": the old page must never be shown again.
 * "aged": the page is made anew behind the reader's back.
 */
export async function bumpTags(tx: Tx, effect: TagEffect, tags: Iterable<string>): Promise<void> {
	const unique = [...new Set(tags)];
	if (unique.length === 0) return;
	const latest = await tx.select({ seq: sql`coalesce(max(${cacheTags.seq}), 0)`.mapWith(Number) }).from(cacheTags);
	const first = (latest[0]?.seq ?? 0) + 1;
	const rows = unique.map((tag, index) => ({ tag, effect, seq: first + index }));
	await tx
		.insert(cacheTags)
		.values(rows)
		.onConflictDoUpdate({ target: [cacheTags.tag, cacheTags.effect], set: { seq: sql`excluded.seq` } });
	await addEdgePurges(tx, effect, unique);
}

/** Every tag change after `seq`, oldest first; of several changes of one tag the last. */
export async function listTagChangesSince(seq: number): Promise<TagChange[]> {
	return db.read.select().from(cacheTags).where(gt(cacheTags.seq, seq)).orderBy(cacheTags.seq);
}

/** The newest sequence number, 0 before the first write. */
export async function getLatestTagSeq(): Promise<number> {
	const rows = await db.read.select({ seq: sql`coalesce(max(${cacheTags.seq}), 0)`.mapWith(Number) }).from(cacheTags);
	return rows[0]?.seq ?? 0;
}
