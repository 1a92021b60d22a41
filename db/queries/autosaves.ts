import { and, eq } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { autosaves } from "../tables.ts";

export type { AboutWords, KeptManuscript } from "../schema/autosaves.ts";
export type AutosaveRow = typeof autosaves.$inferSelect;

/** In the place of what the person's sheet of this article held before. */
export async function upsertAutosave(tx: Tx, row: AutosaveRow): Promise<void> {
	const { baseVersion, manuscript, keptAt } = row;
	await tx
		.insert(autosaves)
		.values(row)
		.onConflictDoUpdate({
			target: [autosaves.articleId, autosaves.userId],
			set: { baseVersion, manuscript, keptAt },
		});
}

export async function getAutosave(reader: Reader, articleId: number, userId: number): Promise<AutosaveRow | null> {
	const rows = await reader
		.select()
		.from(autosaves)
		.where(and(eq(autosaves.articleId, articleId), eq(autosaves.userId, userId)));
	return rows[0] ?? null;
}

export async function deleteAutosave(tx: Tx, articleId: number, userId: number): Promise<void> {
	await tx.delete(autosaves).where(and(eq(autosaves.articleId, articleId), eq(autosaves.userId, userId)));
}
