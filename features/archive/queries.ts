import { db } from "../../db/client.ts";
import { listCountsOfKind } from "../../db/queries/article-lists.ts";
import { recordTags } from "../../lib/page-record.ts";
import { ALL_ARTICLES, MONTHS_TAG, toListTag } from "../articles/listings.ts";
import { type ArticleListPage, listArticlesPage } from "../articles/queries.ts";
import type { ArchiveMonth, MonthRef } from "./archive.ts";

/** Every month that holds an article and how many, newest first. */
export function listArchiveMonths(): Promise<ArchiveMonth[]> {
	recordTags(toListTag(ALL_ARTICLES));
	return readMonths();
}

async function readMonths(): Promise<ArchiveMonth[]> {
	const counts = await listCountsOfKind(db.read, "month");
	return [...counts].map(([key, articles]) => ({ year: Math.floor(key / 100), month: key % 100, articles }));
}

/** The nearest months before and after that hold articles. */
export async function getMonthNeighbours({
	year,
	month,
}: MonthRef): Promise<{ earlier: MonthRef | null; later: MonthRef | null }> {
	recordTags(MONTHS_TAG);
	const months = await readMonths();
	const at = months.findIndex((other) => other.year === year && other.month === month);
	return { earlier: (at >= 0 && months[at + 1]) || null, later: (at >= 0 && months[at - 1]) || null };
}

/** One page of a month, newest first; null beyond its end, and for a month without articles. */
export async function listMonthArticles({ year, month }: MonthRef, page: number): Promise<ArticleListPage | null> {
	const list = await listArticlesPage({ kind: "month", id: year * 100 + month }, page);
	return list?.total === 0 ? null : list;
}
