import { db } from "../../db/client.ts";
import { getArticleRow, updateArticle } from "../../db/queries/articles.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { ArticleInputError } from "./article-input.ts";
import { requireArticle } from "./article-missing.ts";
import { requireScheduleTime } from "./move-columns.ts";
import { toWork } from "./work.ts";

/**
 * Moves the time of an article that is scheduled; a failed try is forgotten.
 * @returns the new version. @throws NotAllowedError, ArticleMissingError, ArticleInputError when it is not scheduled or
 * the time will not do, VersionConflictError.
 */
export async function rescheduleArticle(
	actor: Actor,
	articleId: number,
	baseVersion: number,
	at: Date | null,
): Promise<number> {
	return db.tx(async (tx) => {
		const row = requireArticle(await getArticleRow(tx, articleId), articleId);
		requireCan(actor, "article.schedule", await toWork(tx, row));
		if (row.state !== "scheduled") {
			throw new ArticleInputError(`article ${articleId} is ${row.state}`, "Bài này không còn hẹn giờ.");
		}
		const scheduledAt = requireScheduleTime(row, at);
		const version = await updateArticle(tx, articleId, baseVersion, { scheduledAt, scheduleError: "" });
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			action: "article.reschedule",
			subject: `article:${articleId}`,
			details: { version, from: row.scheduledAt?.toISOString() ?? null, to: scheduledAt.toISOString() },
		});
		return version;
	});
}
