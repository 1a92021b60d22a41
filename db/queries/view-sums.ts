import { eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { splitRows } from "../insert-rows.ts";
import { articleAuthors, articles, authorViews, categoryViews, dayViews, viewCounts } from "../tables.ts";

interface Counted {
	articleId: number;
	day: string;
	views: number;
}

/** Views by day and name; a text of several names counts whole for each. */
function sumByDay(rows: readonly Counted[], listNames: (articleId: number) => readonly number[]) {
	const sums = new Map<string, { day: string; id: number; views: number }>();
	for (const { articleId, day, views } of rows) {
		for (const id of listNames(articleId)) {
			const key = `${day} ${id}`;
			sums.set(key, { day, id, views: views + (sums.get(key)?.views ?? 0) });
		}
	}
	return [...sums.values()];
}

async function listCategories(tx: Tx, ids: readonly number[]): Promise<Map<number, number[]>> {
	const { id, categoryId } = articles;
	const rows = await tx
		.select({ id, categoryId })
		.from(articles)
		.where(inArray(id, [...ids]));
	return new Map(rows.map((row) => [row.id, [row.categoryId]]));
}

async function listAuthors(tx: Tx, ids: readonly number[]): Promise<Map<number, number[]>> {
	const { articleId, authorId } = articleAuthors;
	const rows = await tx
		.select({ articleId, authorId })
		.from(articleAuthors)
		.where(inArray(articleId, [...ids]));
	const found = new Map<number, number[]>();
	for (const row of rows) found.set(row.articleId, [...(found.get(row.articleId) ?? []), row.authorId]);
	return found;
}

/** Adds views of articles to the sums of their days, of the sections they stand in now and of their authors. */
export async function addToSums(tx: Tx, rows: readonly Counted[]): Promise<void> {
	if (rows.length === 0) return;
	const ids = [...new Set(rows.map(({ articleId }) => articleId))];
	for (const part of splitRows(
		dayViews,
		sumByDay(rows, () => [0]),
	))
		await tx
			.insert(dayViews)
			.values(part.map(({ day, views }) => ({ day, views })))
			.onConflictDoUpdate({ target: [dayViews.day], set: { views: sql`${dayViews.views} + excluded.views` } });
	const sections = await listCategories(tx, ids);
	for (const part of splitRows(
		categoryViews,
		sumByDay(rows, (id) => sections.get(id) ?? []),
	))
		await tx
			.insert(categoryViews)
			.values(part.map(({ day, id, views }) => ({ day, categoryId: id, views })))
			.onConflictDoUpdate({
				target: [categoryViews.day, categoryViews.categoryId],
				set: { views: sql`${categoryViews.views} + excluded.views` },
			});
	const signed = await listAuthors(tx, ids);
	for (const part of splitRows(
		authorViews,
		sumByDay(rows, (id) => signed.get(id) ?? []),
	))
		await tx
			.insert(authorViews)
			.values(part.map(({ day, id, views }) => ({ day, authorId: id, views })))
			.onConflictDoUpdate({
				target: [authorViews.day, authorViews.authorId],
				set: { views: sql`${authorViews.views} + excluded.views` },
			});
}

/** Makes the sums anew from what is counted by article: for when many articles have left for good. */
export async function rebuildSums(tx: Tx): Promise<void> {
	await tx.delete(dayViews);
	await tx.delete(categoryViews);
	await tx.delete(authorViews);
	const { articleId, day, views } = viewCounts;
	const sum = sql<number>`sum(${views})`;
	await tx.insert(dayViews).select(
		tx
			.select({ day, views: sum.as("views") })
			.from(viewCounts)
			.groupBy(day),
	);
	await tx.insert(categoryViews).select(
		tx
			.select({ day, categoryId: articles.categoryId, views: sum.as("views") })
			.from(viewCounts)
			.innerJoin(articles, eq(articles.id, articleId))
			.groupBy(day, articles.categoryId),
	);
	await tx.insert(authorViews).select(
		tx
			.select({ day, authorId: articleAuthors.authorId, views: sum.as("views") })
			.from(viewCounts)
			.innerJoin(articleAuthors, eq(articleAuthors.articleId, articleId))
			.groupBy(day, articleAuthors.authorId),
	);
}
