import { Feed } from "feed";
import { siteOrigin } from "../../lib/env.ts";
import { type ArticleTeaser, toArticlePath } from "../articles/article.ts";
import { listCategoryArticles, listLatestArticles } from "../articles/queries.ts";
import { toCategoryFeedPath, toCategoryPath } from "../categories/category.ts";
import { getCategoryBySlug } from "../categories/queries.ts";
import { getSite } from "../settings/queries.ts";

const ITEMS = 20;
/** A tag URI names a year in which its host was ours (RFC 4151). */
const FEED_YEAR = 2026;

interface Channel {
	title: string;
	description: string;
	/** Addresses without origin: of the page the feed belongs to, and of the feed. */
	path: string;
	feedPath: string;
	articles: readonly ArticleTeaser[];
}

/** RSS 2.0 of the newest articles of the site. */
export async function toSiteFeed(): Promise<string> {
	const { name } = await getSite();
	const articles = await listLatestArticles(ITEMS);
	return toRss({ title: name, description: `Tin mới của ${name}`, path: "/", feedPath: "/rss.xml", articles });
}

/** RSS 2.0 of the newest articles of a section; null when there is no such section. */
export async function toCategoryFeed(slug: string): Promise<string | null> {
	const category = await getCategoryBySlug(slug);
	if (!category) return null;
	const { shortName } = await getSite();
	return toRss({
		title: `${category.name} - ${shortName}`,
		description: category.description || `Tin mới của chuyên mục ${category.name}`,
		path: toCategoryPath(category),
		feedPath: toCategoryFeedPath(category),
		articles: (await listCategoryArticles(category.id, 1))?.articles ?? [],
	});
}

function toRss({ title, description, path, feedPath, articles }: Channel): string {
	const origin = siteOrigin();
	const feed = new Feed({
		id: origin + path,
		title,
		description,
		link: origin + path,
		language: "vi",
		copyright: "",
		updated: articles[0]?.date.at,
		feedLinks: { rss: origin + feedPath },
	});
	for (const article of articles) {
		const link = origin + toArticlePath(article);
		// A new headline moves the address; to a feed reader the article stays the same one.
		const guid = `tag:${new URL(origin).hostname},${FEED_YEAR}:article/${article.id}`;
		const { title: headline, lead: description, date } = article;
		feed.addItem({ id: link, guid, link, title: headline, description, date: date.at });
	}
	return feed.rss2();
}
