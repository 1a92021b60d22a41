/** Pages the office writes about itself and the site, by address, in the order of the footer. */
export const INFORMATION_SLUGS = ["gioi-thieu", "ban-bien-tap", "lien-he", "quyen-rieng-tu", "tro-nang"] as const;
export type InformationSlug = (typeof INFORMATION_SLUGS)[number];

/** Pages on which the facts of the office stand below the text. */
export const PAGES_WITH_FACTS: readonly string[] = ["gioi-thieu", "ban-bien-tap", "lien-he"];

export const SITE_MAP_PATH = "/so-do-trang";

export function isInformationSlug(slug: string): slug is InformationSlug {
	return (INFORMATION_SLUGS as readonly string[]).includes(slug);
}

/** The cache tag of a page. */
export function toPageTag(slug: string): string {
	return `page:${slug}`;
}

/** The cache tag of the list of pages and their titles. */
export const PAGES_TAG = "pages";
