import type { Word } from "../../lib/words.ts";
import { type SearchedField, toExactTerms, toFoldedTerms, toPairTerms } from "./search-terms.ts";
import { isMarked } from "./search-words.ts";

const FIELDS: readonly SearchedField[] = ["title", "text"];

/**
 * What to ask the index for, the best first: the words in a row, then anywhere; of each as they were typed, then without
 * marks; of each in the title, then in the whole text. The last tier holds everything the others hold.
 */
export function toTiers(words: readonly Word[]): string[][] {
	const closeness = words.length > 1 ? [toPairTerms, toFoldedTerms] : [toFoldedTerms];
	const marks = words.some(isMarked) ? [toExactTerms, null] : [null];
	return closeness.flatMap((toTerms) =>
		marks.flatMap((toMarked) =>
			FIELDS.map((field) => [...new Set([...toTerms(field, words), ...(toMarked?.(field, words) ?? [])])]),
		),
	);
}
