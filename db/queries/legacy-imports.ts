import { and, asc, eq, gte, inArray, lt } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { articleBodies, articles, legacyImports } from "../tables.ts";

export type LegacyImportRow = typeof legacyImports.$inferSelect;

export async function getLegacyImport(reader: Reader, sourceKey: string): Promise<LegacyImportRow | null> {
	const rows = await reader.select().from(legacyImports).where(eq(legacyImports.sourceKey, sourceKey));
	return rows[0] ?? null;
}

/** The article that was imported from a file of this content, whatever its name. */
export async function getArticleIdByContentHash(reader: Reader, contentHash: string): Promise<number | null> {
	const rows = await reader
		.select({ articleId: legacyImports.articleId })
		.from(legacyImports)
		.where(eq(legacyImports.contentHash, contentHash))
		.limit(1);
	return rows[0]?.articleId ?? null;
}

/** Records what was read from a source, replacing what an earlier run read. */
export async function upsertLegacyImport(tx: Tx, values: Omit<LegacyImportRow, "importedAt">): Promise<void> {
	const row = { ...values, importedAt: new Date() };
	await tx.insert(legacyImports).values(row).onConflictDoUpdate({ target: legacyImports.sourceKey, set: row });
}

/** Articles of this title that were published from `from` to just before `until`. */
export async function listSameTitleAndDay(
	reader: Reader,
	title: string,
	{ from, until }: { from: Date; until: Date },
): Promise<number[]> {
	const rows = await reader
		.select({ id: articles.id })
		.from(articles)
		.where(and(eq(articles.title, title), gte(articles.publishedAt, from), lt(articles.publishedAt, until)))
		.orderBy(asc(articles.id));
	return rows.map((row) => row.id);
}

/** Every article that was imported, by id. */
export async function listImportedArticleIds(reader: Reader): Promise<number[]> {
	const { articleId } = legacyImports;
	const rows = await reader.selectDistinct({ articleId }).from(legacyImports).orderBy(asc(articleId));
	return rows.map((row) => row.articleId);
}

/** Lead and body of some articles as they stand now, in no particular order. */
export async function listArticleTexts(reader: Reader, ids: readonly number[]) {
	return reader
		.select({ articleId: articles.id, lead: articles.lead, body: articleBodies.body })
		.from(articles)
		.innerJoin(articleBodies, eq(articleBodies.articleId, articles.id))
		.where(inArray(articles.id, [...ids]));
}
