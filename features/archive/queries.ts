import { db } from "../../db/client.ts";
import { listCountsOfKind } from "../../db/queries/article-lists.ts";
import { recordTags, rememberInRecord } from "../../lib/page-record.ts";
import { ALL_ARTICLES, toListTag } from "../articles/listings.ts";
import { type ArticleListPage, listArticlesPage } from "../articles/queries.ts";
import type { ArchiveMonth } from "./archive.ts";

/** Every month that holds an article, newest first. */
export function listArchiveMonths(): Promise<ArchiveMonth[]> {
	recordTags(toListTag(ALL_ARTICLES));
	return rememberInRecord("archive-months", async () => {
		const counts = await listCountsOfKind(db.read, "month");
		return [...counts].map(([key, articles]) => ({ year: Math.floor(key / 100), month: key % 100, articles }));
	});
}

/** One page of a month, newest first; null beyond its end, and for a month without articles. */
export async function listMonthArticles(
	{ year, month }: Pick<ArchiveMonth, "year" | "month">,
	page: number,
): Promise<ArticleListPage | null> {
	const list = await listArticlesPage({ kind: "month", id: year * 100 + month }, page);
	return list?.total === 0 ? null : list;
}
