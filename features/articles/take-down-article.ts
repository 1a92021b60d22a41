import { db } from "../../db/client.ts";
import { getArticleRow, updateArticle } from "../../db/queries/articles.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { ArticleInputError } from "./article-input.ts";
import { requireArticle } from "./article-missing.ts";
import { settleLists } from "./article-writing.ts";

/**
 * Gỡ bài: the address answers 410 at the next request, no list names the article, text and history are kept.
 * @returns the new version. @throws NotAllowedError, ArticleMissingError, ArticleInputError when the article is not
 * before readers or no reason is given, VersionConflictError.
 */
export async function takeDownArticle(
	actor: Actor,
	articleId: number,
	baseVersion: number,
	reason: string,
): Promise<number> {
	requireCan(actor, "article.takeDown");
	if (reason.trim() === "") throw new ArticleInputError("no reason", "Hãy ghi lý do gỡ bài.");
	return db.tx(async (tx) => {
		const row = requireArticle(await getArticleRow(tx, articleId), articleId);
		if (row.state !== "published") {
			throw new ArticleInputError(
				`article ${articleId} is ${row.state}`,
				`Bài số ${articleId} không ở trạng thái đã đăng.`,
			);
		}
		const takenDown = { state: "taken_down" as const, takenDownAt: new Date(), expiresAt: null };
		const version = await updateArticle(tx, articleId, baseVersion, takenDown);
		await settleLists(tx, articleId, "removed");
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			action: "article.take-down",
			subject: `article:${articleId}`,
			details: { version, reason: reason.trim() },
		});
		return version;
	});
}
