import { fold } from "./fold.ts";

const MAX_LENGTH = 100;

/** The address form of a title: folded, words joined by hyphens, at most 100 characters cut at a hyphen. */
export function toSlug(text: string): string {
	const slug = fold(text).replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
	if (slug.length <= MAX_LENGTH) return slug;
	const cut = slug.slice(0, MAX_LENGTH + 1);
	return cut.slice(0, Math.max(cut.lastIndexOf("-"), 1));
}
