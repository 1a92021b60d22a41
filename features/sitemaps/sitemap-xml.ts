import { element, toXmlDocument, type XmlNode } from "../../lib/xml.ts";

const NAMESPACES = {
	xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
	"xmlns:image": "http://www.google.com/schemas/sitemap-image/1.1",
	"xmlns:news": "http://www.google.com/schemas/sitemap-news/0.9",
	"xmlns:video": "http://www.google.com/schemas/sitemap-video/1.1",
};

/** An address of the site and what crawlers may know of it. */
export interface SitemapEntry {
	/** Full address. */
	url: string;
	/** Day or instant of the last real change; left out where nobody knows. */
	changed?: string;
	/** Full addresses of its pictures. */
	images?: readonly string[];
	/** `news:news` or `video:video`. */
	more?: XmlNode | null;
}

export function toUrlSet(entries: readonly SitemapEntry[]): string {
	return toXmlDocument(element("urlset", NAMESPACES, ...entries.map(toUrl)));
}

function toUrl({ url, changed, images = [], more = null }: SitemapEntry): XmlNode {
	return element(
		"url",
		{},
		element("loc", {}, url),
		changed === undefined ? null : element("lastmod", {}, changed),
		...images.map((image) => element("image:image", {}, element("image:loc", {}, image))),
		more,
	);
}

/** @param urls full addresses of sitemaps. */
export function toSitemapIndex(urls: readonly string[]): string {
	const { xmlns } = NAMESPACES;
	return toXmlDocument(
		element("sitemapindex", { xmlns }, ...urls.map((url) => element("sitemap", {}, element("loc", {}, url)))),
	);
}
