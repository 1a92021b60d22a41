import { and, asc, desc, eq, gte, inArray, lt, sql } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { splitRows } from "../insert-rows.ts";
import { articles, mostRead, viewCounts, viewHours } from "../tables.ts";
import { addToSums } from "./view-sums.ts";

export type ViewCountRow = typeof viewCounts.$inferSelect;
export type ViewHourRow = typeof viewHours.$inferSelect;

/** Adds views to what each article has on each day, and to the sums of days, sections and authors; no pair of article and day twice. */
export async function addViews(tx: Tx, rows: readonly ViewCountRow[]): Promise<void> {
	for (const part of splitRows(viewCounts, rows)) {
		await tx
			.insert(viewCounts)
			.values(part)
			.onConflictDoUpdate({
				target: [viewCounts.articleId, viewCounts.day],
				set: { views: sql`${viewCounts.views} + excluded.views` },
			});
	}
	await addToSums(tx, rows);
}

/** Adds views to what each article has in each hour; no pair of article and hour twice. */
export async function addHourlyViews(tx: Tx, rows: readonly ViewHourRow[]): Promise<void> {
	for (const part of splitRows(viewHours, rows)) {
		await tx
			.insert(viewHours)
			.values(part)
			.onConflictDoUpdate({
				target: [viewHours.hour, viewHours.articleId],
				set: { views: sql`${viewHours.views} + excluded.views` },
			});
	}
}

/** All views of a published article, those of the old portal included; null when it is not published. */
export async function getViews(reader: Reader, articleId: number): Promise<number | null> {
	const counted = sql`(select coalesce(sum(${viewCounts.views}), 0) from ${viewCounts} where ${viewCounts.articleId} = ${articles.id})`;
	const rows = await reader
		.select({ views: sql`${articles.importedViews} + ${counted}`.mapWith(Number) })
		.from(articles)
		.where(and(eq(articles.id, articleId), eq(articles.state, "published")));
	return rows[0]?.views ?? null;
}

/** Those of `ids` that are published. */
export async function listPublishedIds(reader: Reader, ids: readonly number[]): Promise<Set<number>> {
	if (ids.length === 0) return new Set();
	const rows = await reader
		.select({ id: articles.id, state: articles.state })
		.from(articles)
		.where(inArray(articles.id, [...ids]));
	return new Set(rows.flatMap(({ id, state }) => (state === "published" ? [id] : [])));
}

/** What was viewed most since an hour, the most viewed first; of equals the newer article. */
export async function listMostViewed(
	reader: Reader,
	since: number,
	limit: number,
): Promise<{ articleId: number; views: number }[]> {
	const views = sql`sum(${viewHours.views})`.mapWith(Number);
	return reader
		.select({ articleId: viewHours.articleId, views })
		.from(viewHours)
		.where(gte(viewHours.hour, since))
		.groupBy(viewHours.articleId)
		.orderBy(desc(views), desc(viewHours.articleId))
		.limit(limit);
}

/** Forgets the hours before one. */
export async function deleteViewHours(tx: Tx, before: number): Promise<void> {
	await tx.delete(viewHours).where(lt(viewHours.hour, before));
}

/** The list of a window (24 or 168 hours), the most read first. */
export async function listMostRead(reader: Reader, hours: number): Promise<number[]> {
	const rows = await reader
		.select({ articleId: mostRead.articleId })
		.from(mostRead)
		.where(eq(mostRead.hours, hours))
		.orderBy(asc(mostRead.position));
	return rows.map(({ articleId }) => articleId);
}

export async function replaceMostRead(
	tx: Tx,
	hours: number,
	list: readonly { articleId: number; views: number }[],
): Promise<void> {
	await tx.delete(mostRead).where(eq(mostRead.hours, hours));
	if (list.length === 0) return;
	await tx.insert(mostRead).values(list.map((entry, position) => ({ ...entry, hours, position })));
}
