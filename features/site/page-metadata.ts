import type { Metadata } from "next";
import { siteOrigin } from "../../lib/env.ts";
import { truncateAtWord } from "../../lib/text.ts";
import { FEED_FORMATS, FEED_TYPES, toFeedPath } from "../feeds/feed-path.ts";
import { getSite } from "../settings/queries.ts";
import { SITE_SHARE_IMAGE } from "./site-share-image.ts";

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
	/** The section whose feeds the page names; the site's own when left out. */
	feedOf?: { slug: string };
}

/** Title, description, canonical address and Open Graph of a reader page. */
export async function toPageMetadata(page: PageWords): Promise<Metadata> {
	const { title, path, hasSiteName = true, openGraph, feedOf } = page;
	const site = await getSite();
	const description = page.description ? truncateAtWord(page.description, DESCRIPTION_LETTERS) : undefined;
	const isIndexed = path !== null && !site.isDemo;
	return {
		metadataBase: new URL(siteOrigin()),
		title: hasSiteName ? `${title} | ${site.shortName}` : title,
		description,
		alternates: {
			canonical: path ?? undefined,
			types: toFeedLinks(feedOf ?? null, feedOf ? title : site.name),
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
			images: openGraph?.images ?? [{ ...SITE_SHARE_IMAGE, alt: site.name }],
		},
		twitter: { card: "summary_large_image" },
	};
}

function toFeedLinks(category: { slug: string } | null, title: string) {
	const links = FEED_FORMATS.map((format) => [FEED_TYPES[format], [{ url: toFeedPath(format, category), title }]]);
	return Object.fromEntries(links) as Record<string, { url: string; title: string }[]>;
}
