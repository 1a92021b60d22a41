import { db } from "../../db/client.ts";
import type { Actor } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import type { ArticleInput } from "./article-input.ts";
import { changeArticle } from "./article-writing.ts";

/**
 * Saves a changed article as a new revision; of a published one readers see it at the next request.
 * @returns the new version. @throws NotAllowedError, ArticleInputError, VersionConflictError when somebody saved
 * after `baseVersion`: nothing was written, the caller still holds its text.
 */
export async function editArticle(
	actor: Actor,
	articleId: number,
	baseVersion: number,
	input: ArticleInput,
	reason: string,
): Promise<number> {
	requireCan(actor, "article.edit");
	return db.tx((tx) => changeArticle(tx, actor, articleId, { input, baseVersion, reason }));
}
