import { toCategoryPath } from "../categories/category.ts";

export const FEED_FORMATS = ["rss", "atom", "json"] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

const FILES: Readonly<Record<FeedFormat, string>> = { rss: "rss.xml", atom: "atom.xml", json: "feed.json" };

export const FEED_TYPES: Readonly<Record<FeedFormat, string>> = {
	rss: "application/rss+xml",
	atom: "application/atom+xml",
	json: "application/feed+json",
};

/** Address, without origin, of the site's feed or, given one, of a category's. */
export function toFeedPath(format: FeedFormat, category: { slug: string } | null): string {
	return `${category ? toCategoryPath(category) : ""}/${FILES[format]}`;
}
