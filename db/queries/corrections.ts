import { and, count, desc, eq, gte } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { articles, corrections } from "../tables.ts";

export type CorrectionRow = typeof corrections.$inferSelect;

/** The public notes of an article, the newest first. */
export async function listCorrectionsOf(reader: Reader, articleId: number): Promise<CorrectionRow[]> {
	return reader
		.select()
		.from(corrections)
		.where(eq(corrections.articleId, articleId))
		.orderBy(desc(corrections.at), desc(corrections.id));
}

/** Notes of all articles with what their articles are called, the newest first. */
export async function listCorrectionRows(reader: Reader, { limit, offset }: { limit: number; offset: number }) {
	const { title, slug, state, publishedAt } = articles;
	return reader
		.select({ correction: corrections, article: { title, slug, state, publishedAt } })
		.from(corrections)
		.innerJoin(articles, eq(articles.id, corrections.articleId))
		.orderBy(desc(corrections.at), desc(corrections.id))
		.limit(limit)
		.offset(offset);
}

/** Notes of one kind since an instant, with their articles' titles, the newest first. */
export async function listCorrectionsSince(reader: Reader, kind: CorrectionRow["kind"], since: Date) {
	return reader
		.select({ correction: corrections, title: articles.title })
		.from(corrections)
		.innerJoin(articles, eq(articles.id, corrections.articleId))
		.where(and(gte(corrections.at, since), eq(corrections.kind, kind)))
		.orderBy(desc(corrections.at), desc(corrections.id));
}

export async function countCorrections(reader: Reader): Promise<number> {
	const rows = await reader.select({ corrections: count() }).from(corrections);
	return rows[0]?.corrections ?? 0;
}

export async function insertCorrection(tx: Tx, values: Omit<typeof corrections.$inferInsert, "id">): Promise<void> {
	await tx.insert(corrections).values(values);
}
