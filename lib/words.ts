import { fold } from "./fold.ts";
import { placeTones } from "./tone-marks.ts";

/** A run of letters and digits; in Vietnamese a syllable. */
export interface Word {
	/** Where it stands in the text. */
	start: number;
	end: number;
	/** As it was written, in lower case and one spelling form. */
	exact: string;
	/** Without marks. */
	folded: string;
}

type Forms = Pick<Word, "exact" | "folded">;

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** No word of ours is longer; what is, is compared by its beginning. */
const MOST_LETTERS = 40;
/** A language has some thousands of syllables: nearly every word has been met before. */
const MOST_KEPT = 20_000;
const kept = new Map<string, Forms>();

function toForms(written: string): Forms {
	const known = kept.get(written);
	if (known) return known;
	const letters = written.slice(0, MOST_LETTERS).toWellFormed();
	const exact = placeTones(letters.normalize("NFC").toLowerCase());
	// A stray mark folds to nothing; it is a word of its own all the same.
	const forms = { exact, folded: fold(letters) || exact };
	if (written.length > MOST_LETTERS) return forms;
	if (kept.size >= MOST_KEPT) kept.clear();
	kept.set(written, forms);
	return forms;
}

/**
 * The words of a text in their order, at most `most`: "15-NQ/TU" is three. Signs between them do not matter,
 * and neither does the spelling form (composed or not) nor the school of tone marks.
 */
export function listWords(text: string, most = Number.POSITIVE_INFINITY): Word[] {
	const words: Word[] = [];
	for (const { 0: written, index } of text.matchAll(WORD)) {
		if (words.length >= most) break;
		const { exact, folded } = toForms(written);
		words.push({ start: index, end: index + written.length, exact, folded });
	}
	return words;
}
