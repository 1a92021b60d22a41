import { fold } from "./fold.ts";

const MAX_LENGTH = 100;
/** So many names may share one folded form before something must be wrong. */
const MAX_NUMBER = 1000;

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

/**
 * The address for a name among addresses that are taken: its slug, or that with a number behind it. Names that differ
 * only in marks (Minh Anh, Minh Ánh) are two, so each gets its own; the same name finds its owner again.
 * @param find who has an address, or null. @param isSame whether that one bears the same name.
 * @throws RangeError when a thousand others share the slug.
 */
export async function findSlug<T>(
	base: string,
	find: (slug: string) => Promise<T | null>,
	isSame: (owner: T) => boolean,
): Promise<{ slug: string; owner: T | null }> {
	for (let number = 1; number <= MAX_NUMBER; number += 1) {
		const slug = number === 1 ? base : `${base}-${number}`;
		const owner = await find(slug);
		if (owner === null || isSame(owner)) return { slug, owner };
	}
	throw new RangeError(`more than ${MAX_NUMBER} names share the slug ${base}`);
}

/** Whether two names are the same to a reader: letter case apart, marks included. */
export function isSameName(one: string, other: string): boolean {
	const toPlain = (name: string) => name.normalize("NFC").trim().toLowerCase();
	return toPlain(one) === toPlain(other);
}
