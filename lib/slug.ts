import { fold } from "./fold.ts";

const MAX_LENGTH = 100;

/**
 * The address form of a title: folded, words joined by hyphens, at most 100 characters cut at a hyphen
 * (a longer single word is cut where it is). Empty when the text has no letter or digit that can be folded.
 */
export function toSlug(text: string): string {
	const slug = fold(text)
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "");
	if (slug.length <= MAX_LENGTH) return slug;
	const boundary = slug.lastIndexOf("-", MAX_LENGTH);
	return slug.slice(0, boundary > 0 ? boundary : MAX_LENGTH);
}
