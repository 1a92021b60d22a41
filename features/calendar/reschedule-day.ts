import { db } from "../../db/client.ts";
import { getArticleRow } from "../../db/queries/articles.ts";
import { parseDay, toDayKey } from "../../lib/dates.ts";
import type { Actor } from "../accounts/actor.ts";
import { ArticleInputError } from "../articles/article-input.ts";
import { requireArticle } from "../articles/article-missing.ts";
import { rescheduleArticle } from "../articles/reschedule-article.ts";

/**
 * Moves a scheduled article to another day, at the same time of day; the worker publishes it then.
 * @param day such as "2026-11-20". @returns when it is published now. @throws what `rescheduleArticle` throws.
 */
export async function rescheduleDay(
	actor: Actor,
	articleId: number,
	{ baseVersion, day }: { baseVersion: number; day: string },
): Promise<Date> {
	const { scheduledAt } = requireArticle(await getArticleRow(db.read, articleId), articleId);
	if (!scheduledAt) throw new ArticleInputError(`article ${articleId} has no time`, "Bài này không còn hẹn giờ.");
	const ofDay = scheduledAt.getTime() - parseDay(toDayKey(scheduledAt)).getTime();
	const at = new Date(parseDay(day).getTime() + ofDay);
	await rescheduleArticle(actor, articleId, baseVersion, at);
	return at;
}
