import type { Metadata } from "next";
import { siteOrigin } from "../../lib/env.ts";
import { truncateAtWord } from "../../lib/text.ts";
import { getSite } from "../settings/queries.ts";

/** Search engines show about this many letters. */
const DESCRIPTION_LETTERS = 160;

interface PageWords {
	title: string;
	/** Cut at a word to what search engines show. */
	description?: string;
	/** Address of the page without origin; a page without one is not to be indexed. */
	path: string | null;
	/** Whether the site's name follows the title. */
	hasSiteName?: boolean;
	openGraph?: Metadata["openGraph"];
	/** Address of the page's own feed, without origin. */
	feed?: string;
}

/** Title, description, canonical address and Open Graph of a reader page. */
export async function toPageMetadata(page: PageWords): Promise<Metadata> {
	const { title, path, hasSiteName = true, openGraph, feed } = page;
	const site = await getSite();
	const description = page.description ? truncateAtWord(page.description, DESCRIPTION_LETTERS) : undefined;
	const isIndexed = path !== null && !site.isDemo;
	return {
		metadataBase: new URL(siteOrigin()),
		title: hasSiteName ? `${title} | ${site.shortName}` : title,
		description,
		alternates: {
			canonical: path ?? undefined,
			types: { "application/rss+xml": [{ url: feed ?? "/rss.xml", title: feed ? title : site.name }] },
		},
		robots: isIndexed ? { "max-image-preview": "large" } : { index: false },
		openGraph: {
			type: "website",
			locale: "vi_VN",
			siteName: site.name,
			title,
			description,
			url: path ?? undefined,
			...openGraph,
		},
	};
}
