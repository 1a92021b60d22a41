import { siteOrigin } from "../../lib/env.ts";
import { toArticlePath } from "../articles/article.ts";
import { toBodyHtml } from "../articles/body-html.ts";
import { type FullArticle, listFullArticles } from "../articles/full-articles.ts";
import { ALL_ARTICLES } from "../articles/listings.ts";
import { listListedIds } from "../articles/queries.ts";
import { toCategoryPath } from "../categories/category.ts";
import { getCategoryBySlug } from "../categories/queries.ts";
import { findShareCrop, type PictureCrop } from "../media/crops.ts";
import { getSite } from "../settings/queries.ts";
import { type EntryDates, toEntryDates } from "./entry-dates.ts";
import { type FeedFormat, toFeedPath } from "./feed-path.ts";

const ITEMS = 20;
/** A tag URI names a year in which its host was ours (RFC 4151). */
const FEED_YEAR = 2026;

export interface FeedItem extends EntryDates {
	/** A tag URI: a new headline moves the address, to a feed reader the article stays the same one. */
	guid: string;
	url: string;
	title: string;
	lead: string;
	language: string;
	authors: string[];
	category: string;
	/** The whole text with its pictures; every address in it is a full one. */
	html: string;
	/** Full address and size of the picture that stands for the article. */
	image: PictureCrop | null;
}

/** What a feed says, whatever its format. */
export interface Channel {
	/** The newest change of any item; null without items. */
	updatedAt: Date | null;
	guid: string;
	title: string;
	description: string;
	/** Full address of the page the feed belongs to. */
	pageUrl: string;
	/** Full addresses of the same feed in each format. */
	toFeedUrl: (format: FeedFormat) => string;
	siteName: string;
	items: FeedItem[];
}

/** The newest articles of the site, or of the section of that address; null when there is no such section. */
export async function getChannel(categorySlug: string | null): Promise<Channel | null> {
	const category = categorySlug === null ? null : await getCategoryBySlug(categorySlug);
	if (categorySlug !== null && !category) return null;
	const { name, shortName } = await getSite();
	const list = category ? { kind: "category" as const, id: category.id } : ALL_ARTICLES;
	const articles = await listFullArticles(await listListedIds(list, ITEMS));
	const origin = siteOrigin();
	const items = articles.map((article) => toFeedItem(article, origin));
	const changes = items.map(({ changedAt }) => changedAt.getTime());
	const words = category
		? { title: `${category.name} - ${shortName}`, description: category.description }
		: { title: name, description: "" };
	const fallback = category ? `Tin mới của chuyên mục ${category.name}` : `Tin mới của ${name}`;
	return {
		updatedAt: items.length === 0 ? null : new Date(Math.max(...changes)),
		guid: toTagUri(origin, category ? `category/${category.id}` : "site"),
		title: words.title,
		description: words.description || fallback,
		pageUrl: origin + (category ? toCategoryPath(category) : "/"),
		toFeedUrl: (format) => origin + toFeedPath(format, category),
		siteName: name,
		items,
	};
}

function toTagUri(origin: string, name: string): string {
	return `tag:${new URL(origin).hostname},${FEED_YEAR}:${name}`;
}

/** An article as feeds carry it. */
export function toFeedItem(article: FullArticle, origin: string): FeedItem {
	const share = findShareCrop(article.crops);
	return {
		...toEntryDates(article),
		guid: toTagUri(origin, `article/${article.id}`),
		url: origin + toArticlePath(article),
		title: article.title,
		lead: article.lead,
		language: article.language,
		authors: article.authors.map(({ penName }) => penName),
		category: article.category.name,
		html: toBodyHtml(article.body, { ...article, origin }),
		image: share && { ...share, url: origin + share.url },
	};
}
