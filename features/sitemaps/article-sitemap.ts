import { setImmediate as letOthersRun } from "node:timers/promises";
import { db } from "../../db/client.ts";
import {
	getLastArticleId,
	hasPublishedWithin,
	listSitemapArticles,
	type SitemapArticle,
} from "../../db/queries/sitemaps.ts";
import { recordTags } from "../../lib/page-record.ts";
import { toArticlePath } from "../articles/article.ts";
import { ALL_ARTICLES, SITEMAP_PART, toListTag, toSitemapTag } from "../articles/listings.ts";
import { toEntryDates } from "../feeds/entry-dates.ts";
import type { SitemapEntry } from "./sitemap-xml.ts";

/** Rows of one statement: a longer one would keep readers waiting. */
const ROWS = 500;

/** Numbers of the parts that name an article, in their order. */
export async function listArticleParts(): Promise<number[]> {
	recordTags(toListTag(ALL_ARTICLES));
	const last = Math.ceil((await getLastArticleId(db.read)) / SITEMAP_PART);
	const parts: number[] = [];
	for (let part = 1; part <= last; part += 1) {
		if (await hasPublishedWithin(db.read, (part - 1) * SITEMAP_PART + 1, part * SITEMAP_PART)) parts.push(part);
	}
	return parts;
}

/** The articles of a part, with the picture of each. */
export async function listPartEntries(part: number, origin: string): Promise<SitemapEntry[]> {
	recordTags(toSitemapTag(part));
	const entries: SitemapEntry[] = [];
	for (let first = (part - 1) * SITEMAP_PART + 1; first <= part * SITEMAP_PART; first += ROWS) {
		const rows = await listSitemapArticles(db.read, first, first + ROWS - 1);
		entries.push(...rows.map((row) => toEntry(row, origin)));
		await letOthersRun();
	}
	return entries;
}

function toEntry(row: SitemapArticle, origin: string): SitemapEntry {
	const { publishedAt: at, hasClockTime, modifiedAt, imageFile } = row;
	const { changed } = toEntryDates({ date: { at, hasClockTime }, modifiedAt });
	return {
		url: origin + toArticlePath(row),
		changed,
		images: imageFile === null ? [] : [`${origin}/tep/${imageFile}`],
	};
}
