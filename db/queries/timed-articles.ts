import { and, asc, eq, isNotNull, lte, min } from "drizzle-orm";
import type { Reader } from "../client.ts";
import { articles } from "../tables.ts";
import type { ArticleRow } from "./articles.ts";

/** Articles whose time to go before readers has come and that were not tried yet, the longest waiting first. */
export async function listDueArticles(reader: Reader, now: Date, limit: number): Promise<ArticleRow[]> {
	return reader
		.select()
		.from(articles)
		.where(and(isNotNull(articles.scheduledAt), lte(articles.scheduledAt, now), eq(articles.scheduleError, "")))
		.orderBy(asc(articles.scheduledAt), asc(articles.id))
		.limit(limit);
}

/** Articles before readers whose time is over. */
export async function listExpiredArticles(reader: Reader, now: Date, limit: number): Promise<ArticleRow[]> {
	return reader
		.select()
		.from(articles)
		.where(and(isNotNull(articles.expiresAt), lte(articles.expiresAt, now), eq(articles.state, "published")))
		.orderBy(asc(articles.expiresAt), asc(articles.id))
		.limit(limit);
}

/** What is to go before readers next, soonest first. */
export async function listScheduledArticles(reader: Reader, limit: number): Promise<ArticleRow[]> {
	return reader
		.select()
		.from(articles)
		.where(isNotNull(articles.scheduledAt))
		.orderBy(asc(articles.scheduledAt), asc(articles.id))
		.limit(limit);
}

/** Since when the worker owes its first try; null when it owes none. What it tried and could not do is for people. */
export async function getOldestUntried(reader: Reader): Promise<Date | null> {
	const rows = await reader
		.select({ at: min(articles.scheduledAt) })
		.from(articles)
		.where(and(isNotNull(articles.scheduledAt), eq(articles.scheduleError, "")));
	return rows[0]?.at ?? null;
}
