import { and, eq, ne } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { articles, legacyImports } from "../tables.ts";

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

/** Other articles of the same title and date: suspected duplicates. */
export async function listSameTitleAndDate(
	reader: Reader,
	{ title, publishedAt, exceptId }: { title: string; publishedAt: Date; exceptId: number },
): Promise<number[]> {
	const rows = await reader
		.select({ id: articles.id })
		.from(articles)
		.where(and(eq(articles.title, title), eq(articles.publishedAt, publishedAt), ne(articles.id, exceptId)));
	return rows.map((row) => row.id);
}
