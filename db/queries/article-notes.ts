import { and, asc, eq, isNull } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { articleNotes } from "../tables.ts";
import { requireInsertedId } from "./inserted-id.ts";

export type ArticleNoteRow = typeof articleNotes.$inferSelect;
export type NewArticleNote = Omit<ArticleNoteRow, "id" | "createdAt" | "resolvedAt" | "resolvedBy">;

/** @returns its id. */
export async function insertArticleNote(tx: Tx, values: NewArticleNote): Promise<number> {
	const rows = await tx
		.insert(articleNotes)
		.values({ ...values, createdAt: new Date() })
		.returning({ id: articleNotes.id });
	return requireInsertedId(rows);
}

/** Every note of the article, oldest first. */
export async function listArticleNotes(reader: Reader, articleId: number): Promise<ArticleNoteRow[]> {
	return reader.select().from(articleNotes).where(eq(articleNotes.articleId, articleId)).orderBy(asc(articleNotes.id));
}

/** A note that begins a thread of the article; null when there is none of that id. */
export async function getArticleThread(reader: Reader, articleId: number, id: number): Promise<ArticleNoteRow | null> {
	const rows = await reader
		.select()
		.from(articleNotes)
		.where(and(eq(articleNotes.id, id), eq(articleNotes.articleId, articleId), isNull(articleNotes.parentId)));
	return rows[0] ?? null;
}

/** @param by name of who settled the thread; null opens it again. */
export async function setThreadResolved(tx: Tx, id: number, by: string | null): Promise<void> {
	await tx
		.update(articleNotes)
		.set(by === null ? { resolvedAt: null, resolvedBy: "" } : { resolvedAt: new Date(), resolvedBy: by })
		.where(eq(articleNotes.id, id));
}
