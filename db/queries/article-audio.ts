import { asc, eq } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { articleAudio, mediaItems } from "../tables.ts";
import { requireInsertedId } from "./inserted-id.ts";

export type ArticleAudioRow = typeof articleAudio.$inferSelect;

/** The recordings of an article with their files, in the order in which they were attached. */
export async function listArticleAudio(reader: Reader, articleId: number) {
	return reader
		.select({ audio: articleAudio, item: mediaItems })
		.from(articleAudio)
		.innerJoin(mediaItems, eq(mediaItems.id, articleAudio.mediaId))
		.where(eq(articleAudio.articleId, articleId))
		.orderBy(asc(articleAudio.id));
}

export async function getArticleAudioRow(reader: Reader, id: number): Promise<ArticleAudioRow | null> {
	const rows = await reader.select().from(articleAudio).where(eq(articleAudio.id, id));
	return rows[0] ?? null;
}

/** @returns the new recording's id. */
export async function insertArticleAudio(tx: Tx, values: Omit<ArticleAudioRow, "id">): Promise<number> {
	return requireInsertedId(await tx.insert(articleAudio).values(values).returning({ id: articleAudio.id }));
}

export async function deleteArticleAudio(tx: Tx, id: number): Promise<void> {
	await tx.delete(articleAudio).where(eq(articleAudio.id, id));
}

/** Whether any article still has this recording. */
export async function isAudioUsed(reader: Reader, mediaId: number): Promise<boolean> {
	const rows = await reader
		.select({ id: articleAudio.id })
		.from(articleAudio)
		.where(eq(articleAudio.mediaId, mediaId))
		.limit(1);
	return rows.length > 0;
}
