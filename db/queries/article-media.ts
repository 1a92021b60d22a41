import { eq } from "drizzle-orm";
import type { RichText } from "../../lib/rich-text.ts";
import { listMediaIdsOf } from "../../lib/rich-text-media.ts";
import type { Tx } from "../client.ts";
import { insertRows } from "../insert-rows.ts";
import { articleMedia } from "../tables.ts";

/** Notes which pictures and papers stand in new texts. */
export async function insertArticleMedia(
	tx: Tx,
	texts: readonly { articleId: number; body: RichText }[],
): Promise<void> {
	const rows = texts.flatMap(({ articleId, body }) => listMediaIdsOf(body).map((mediaId) => ({ articleId, mediaId })));
	await insertRows(tx, articleMedia, rows);
}

/** Notes it anew for a text that was written again. */
export async function replaceArticleMedia(tx: Tx, articleId: number, body: RichText): Promise<void> {
	await tx.delete(articleMedia).where(eq(articleMedia.articleId, articleId));
	await insertArticleMedia(tx, [{ articleId, body }]);
}
