import { db } from "../../db/client.ts";
import { listIdsPublishedAfter } from "../../db/queries/sitemaps.ts";
import { toDateTimeAttribute } from "../../lib/dates.ts";
import { recordExpiry, recordTags } from "../../lib/page-record.ts";
import { element } from "../../lib/xml.ts";
import { type ArticleHeadline, toArticlePath } from "../articles/article.ts";
import { ALL_ARTICLES, toListTag } from "../articles/listings.ts";
import { listHeadlines } from "../articles/teasers.ts";
import type { SitemapEntry } from "./sitemap-xml.ts";

/** News is what is younger than this (spec D2). */
const NEWS_MS = 48 * 3_600_000;
export const NEWS_PER_PART = 1000;
/** A province publishes some dozens of articles a day: this many is a mistake somewhere. */
const MOST_NEWS = 50 * NEWS_PER_PART;

/** Ids of the articles of the last two days, newest first; the page ends when the oldest of them is no news any more. */
export async function listNewsIds(now = new Date()): Promise<number[]> {
	recordTags(toListTag(ALL_ARTICLES));
	const ids = await listIdsPublishedAfter(db.read, new Date(now.getTime() - NEWS_MS), MOST_NEWS);
	const [oldest] = await listHeadlines(ids.slice(-1));
	if (oldest) recordExpiry(new Date(oldest.date.at.getTime() + NEWS_MS));
	return ids;
}

/** What a news sitemap says of these articles; `siteName` exactly as the site shows it. */
export async function listNewsEntries(
	ids: readonly number[],
	{ siteName, origin }: { siteName: string; origin: string },
): Promise<SitemapEntry[]> {
	return (await listHeadlines(ids)).map((article) => toNewsEntry(article, siteName, origin));
}

function toNewsEntry(article: ArticleHeadline, siteName: string, origin: string): SitemapEntry {
	return {
		url: origin + toArticlePath(article),
		more: element(
			"news:news",
			{},
			element(
				"news:publication",
				{},
				element("news:name", {}, siteName),
				element("news:language", {}, article.language),
			),
			element("news:publication_date", {}, toDateTimeAttribute(article.date)),
			element("news:title", {}, article.title),
		),
	};
}
