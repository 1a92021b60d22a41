import { db } from "../../db/client.ts";
import { getArticleRow } from "../../db/queries/articles.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { updateArticleClosedToComments } from "../../db/queries/comments.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { requireArticle } from "../articles/article-missing.ts";

/**
 * Closes one article to comments, or opens it again; what was approved stays below it.
 * @throws NotAllowedError, ArticleMissingError.
 */
export async function closeArticleComments(actor: Actor, articleId: number, isClosed: boolean): Promise<void> {
	requireCan(actor, "comment.close");
	await db.tx(async (tx) => {
		requireArticle(await getArticleRow(tx, articleId), articleId);
		await updateArticleClosedToComments(tx, articleId, isClosed);
		await bumpTags(tx, "changed", [`article:${articleId}`]);
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			action: isClosed ? "comment.close-article" : "comment.open-article",
			subject: `article:${articleId}`,
			details: {},
		});
	});
}
