import type { ListKey } from "../../db/queries/article-lists.ts";
import type { SearchDocument } from "../../db/queries/search-documents.ts";
import { listWords, type Word } from "../../lib/words.ts";
import { isMarked } from "./search-words.ts";

/**
 * What the index holds of an article are terms, and a search asks for the newest articles that hold certain terms:
 *
 *     doan       a word without marks          dak_doa     two words in a row
 *     =đoàn      a word with its marks         #author5    a list the article stands in
 *     ^…         any of the first three, in the title
 *
 * Words in a row are terms of their own because single syllables stand in nearly every article: "dân vận" must not cost
 * a walk through all that have "dan" and "van" somewhere. Changing the terms calls for a new TERMS_VERSION.
 */
export const TERMS_VERSION = 2;

/** Ten times the longest article of the old portal; what follows is not found. */
const MOST_WORDS = 20_000;

export type SearchedWords = Pick<SearchDocument, "title" | "lead" | "names" | "lines">;
export type SearchedField = "title" | "text";

const PREFIXES: Record<SearchedField, string> = { title: "^", text: "" };

export function toFoldedTerms(field: SearchedField, words: readonly Word[]): string[] {
	return words.map(({ folded }) => PREFIXES[field] + folded);
}

/** Of a word without marks there is none: it is no more exact than its folded form. */
export function toExactTerms(field: SearchedField, words: readonly Word[]): string[] {
	return words.filter(isMarked).map(({ exact }) => `${PREFIXES[field]}=${exact}`);
}

/** Each word with the one after it. */
export function toPairTerms(field: SearchedField, words: readonly Word[]): string[] {
	return words.slice(1).map(({ folded }, at) => `${PREFIXES[field]}${words[at]?.folded}_${folded}`);
}

export function toListTerm({ kind, id }: ListKey): string {
	return `#${kind}${id}`;
}

/** Everything under which an article is found. @param wordTerms by `toWordTerms`. */
export function toDocumentTerms(lists: readonly ListKey[], wordTerms: string): string {
	return [...lists.map(toListTerm), wordTerms].join(" ");
}

/** The terms of an article's words, each once, separated by spaces. Words of two lines are not in a row. */
export function toWordTerms({ title, lead, names, lines }: SearchedWords): string {
	const terms = new Set<string>();
	addTerms(terms, "title", listWords(title, MOST_WORDS));
	let room = MOST_WORDS;
	for (const line of [title, lead, ...names, ...lines]) {
		const words = listWords(line, room);
		addTerms(terms, "text", words);
		room -= words.length;
	}
	return [...terms].join(" ");
}

/** The terms of the three functions above, in one walk: an archive has a hundred million of them. */
function addTerms(terms: Set<string>, field: SearchedField, words: readonly Word[]): void {
	const prefix = PREFIXES[field];
	let before: string | null = null;
	for (const word of words) {
		terms.add(prefix + word.folded);
		if (isMarked(word)) terms.add(`${prefix}=${word.exact}`);
		if (before !== null) terms.add(`${prefix}${before}_${word.folded}`);
		before = word.folded;
	}
}
