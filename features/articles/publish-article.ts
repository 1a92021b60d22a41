import { db } from "../../db/client.ts";
import { getArticleRow, updateArticle } from "../../db/queries/articles.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { type Publication, requireComplete } from "./article-input.ts";
import { requireArticle } from "./article-missing.ts";
import { settleLists, toPublicationColumns } from "./article-writing.ts";
import { requireOpenTime } from "./move-columns.ts";

/**
 * Puts an article before readers at the next request.
 * @returns the new version. @throws NotAllowedError, ArticleMissingError, ArticleInputError without a lead,
 * VersionConflictError when somebody saved after `baseVersion`.
 */
export async function publishArticle(
	actor: Actor,
	articleId: number,
	baseVersion: number,
	publication: Publication,
): Promise<number> {
	requireCan(actor, "article.publish");
	return db.tx(async (tx) => {
		const row = requireArticle(await getArticleRow(tx, articleId), articleId);
		requireComplete(row, true);
		requireOpenTime(row, new Date());
		const version = await updateArticle(tx, articleId, baseVersion, toPublicationColumns(publication, row));
		await settleLists(tx, articleId, "changed");
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			action: "article.publish",
			subject: `article:${articleId}`,
			details: { version },
		});
		return version;
	});
}
