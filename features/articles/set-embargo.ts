import { db } from "../../db/client.ts";
import { getArticleRow, updateArticle } from "../../db/queries/articles.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { ArticleInputError } from "./article-input.ts";
import { requireArticle } from "./article-missing.ts";
import { toWork } from "./work.ts";

/**
 * Keeps a text from everybody but the newsroom until a moment, whoever publishes or schedules it; null lifts it.
 * @returns the new version. @throws NotAllowedError, ArticleMissingError, ArticleInputError when readers have it already or
 * it is scheduled for sooner, VersionConflictError.
 */
export async function setEmbargo(
	actor: Actor,
	articleId: number,
	baseVersion: number,
	embargoUntil: Date | null,
): Promise<number> {
	return db.tx(async (tx) => {
		const row = requireArticle(await getArticleRow(tx, articleId), articleId);
		requireCan(actor, "article.embargo", await toWork(tx, row));
		if (row.state === "published" || row.state === "merged") {
			throw new ArticleInputError(
				`article ${articleId} is ${row.state}`,
				"Bài đã đến với bạn đọc, không cấm đăng được.",
			);
		}
		if (embargoUntil && row.scheduledAt && row.scheduledAt < embargoUntil) {
			throw new ArticleInputError("scheduled sooner", "Bài đang hẹn đăng sớm hơn giờ này. Hãy bỏ hẹn giờ trước.");
		}
		const version = await updateArticle(tx, articleId, baseVersion, { embargoUntil });
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			action: "article.set-embargo",
			subject: `article:${articleId}`,
			details: { version, from: row.embargoUntil?.toISOString() ?? null, to: embargoUntil?.toISOString() ?? null },
		});
		return version;
	});
}
