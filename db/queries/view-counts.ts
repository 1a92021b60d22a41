import { sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { splitRows } from "../insert-rows.ts";
import { viewCounts } from "../tables.ts";

export type ViewCountRow = typeof viewCounts.$inferSelect;

/** Adds views to what each article has on each day; no pair of article and day twice. */
export async function addViews(tx: Tx, rows: readonly ViewCountRow[]): Promise<void> {
	for (const part of splitRows(viewCounts, rows)) {
		await tx
			.insert(viewCounts)
			.values(part)
			.onConflictDoUpdate({
				target: [viewCounts.articleId, viewCounts.day],
				set: { views: sql`${viewCounts.views} + excluded.views` },
			});
	}
}
