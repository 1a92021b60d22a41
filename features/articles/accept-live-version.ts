import { db } from "../../db/client.ts";
import { getArticleRow, updateArticle } from "../../db/queries/articles.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { getLatestRevisionHead } from "../../db/queries/revisions.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { ArticleInputError } from "./article-input.ts";
import { requireArticle } from "./article-missing.ts";
import { toWork } from "./work.ts";

/**
 * Somebody has seen what became of the article since the pending draft began, and wants the draft in its place all the same.
 * @returns the draft's new version. @throws NotAllowedError, ArticleMissingError, ArticleInputError for what is no pending
 * draft, VersionConflictError.
 */
export async function acceptLiveVersion(actor: Actor, draftId: number, baseVersion: number): Promise<number> {
	return db.tx(async (tx) => {
		const row = requireArticle(await getArticleRow(tx, draftId), draftId);
		requireCan(actor, "article.edit", await toWork(tx, row));
		const head = row.revisesId === null ? null : await getLatestRevisionHead(tx, row.revisesId);
		if (!head) throw new ArticleInputError(`article ${draftId} is no draft`, "Bài này không phải bản sửa.");
		const version = await updateArticle(tx, draftId, baseVersion, { revisesVersion: head.version });
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			action: "article.accept-live",
			subject: `article:${draftId}`,
			details: { version, liveVersion: head.version },
		});
		return version;
	});
}
