import { db } from "../../db/client.ts";
import { getArticleRow } from "../../db/queries/articles.ts";
import type { Actor } from "../accounts/actor.ts";
import { ArticleInputError } from "./article-input.ts";
import { requireArticle } from "./article-missing.ts";
import { publishArticle } from "./publish-article.ts";

/**
 * Puts an article that was taken down before readers again, at the date it had.
 * @returns the new version. @throws NotAllowedError, ArticleMissingError, ArticleInputError when it was not taken down,
 * VersionConflictError.
 */
export async function restoreArticle(actor: Actor, articleId: number): Promise<number> {
	const row = requireArticle(await getArticleRow(db.read, articleId), articleId);
	if (row.state !== "taken_down") {
		throw new ArticleInputError(
			`article ${articleId} is ${row.state}`,
			`Bài số ${articleId} không ở trạng thái đã gỡ, nên không có gì để đăng lại.`,
		);
	}
	const publication = { at: row.publishedAt ?? new Date(), hasClockTime: row.hasClockTime };
	return publishArticle(actor, articleId, row.version, publication);
}
