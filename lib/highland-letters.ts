/**
 * Jrai and Bahnar as fonts of before Unicode wrote them: plain signs of the keyboard drawn as the letters a Vietnamese
 * font lacks. The pairs were seen on pages that stand in both spellings; ` for ñ is likely, not seen. A native reader
 * has to look at them before anything is decoded in earnest.
 */
export const HIGHLAND_LETTERS: Readonly<Record<string, string>> = {
	"[": "ƀ",
	"{": "Ƀ",
	"]": "č",
	"}": "Č",
	"^": "ĭ",
	"`": "ñ",
};

const BREVE = "\u0306";
const CIRCUMFLEX = "\u0302";
/** A sign stands in a word: behind a letter or before one, or before another sign. */
const IN_WORD = /[[\]{}](?=[\p{L}^`])|(?<=[\p{L}[\]{}])[`^](?!\d)|[`^](?=\p{L})/gu;
const SHORT_VOWEL = /(?<=[aăâeêioôơuư])\\(?!\d)/giu;
const ROOFED_SHORT_VOWEL = /(?<=[aeo])#(?!\d)/giu;
/** Addresses, paths and code keep their signs, and so do brackets that close. */
const UNTOUCHED = /(?:\S*[:@/]\S*)|\[[^[\]{}\n]*\](?!\p{L})|\{[^[\]{}\n]*\}(?!\p{L})/gu;

const ENOUGH_SIGNS = 3;
const ENOUGH_SHARE = 0.06;

function decodeWords(text: string): string {
	return text
		.normalize("NFC")
		.replace(SHORT_VOWEL, BREVE)
		.replace(ROOFED_SHORT_VOWEL, CIRCUMFLEX + BREVE)
		.replace(IN_WORD, (sign) => HIGHLAND_LETTERS[sign] ?? sign);
}

/** Calls `change` for the parts of a text that may hold letters. */
function mapWords(text: string, change: (words: string) => string): string {
	let result = "";
	let at = 0;
	for (const { 0: kept, index } of text.matchAll(UNTOUCHED)) {
		result += change(text.slice(at, index)) + kept;
		at = index + kept.length;
	}
	return result + change(text.slice(at));
}

/** A text typed in such a font, in NFC. */
export function decodeHighland(text: string): string {
	return mapWords(text, decodeWords).normalize("NFC");
}

/** How many signs of a text stand for letters, and how many words it has. */
export function countHighlandSigns(text: string): { signs: number; words: number } {
	let signs = 0;
	mapWords(text, (words) => {
		for (const pattern of [IN_WORD, SHORT_VOWEL, ROOFED_SHORT_VOWEL]) signs += words.match(pattern)?.length ?? 0;
		return words;
	});
	return { signs, words: text.match(/\S+/gu)?.length ?? 0 };
}

/** Whether a text was surely typed in such a font: six signs or more in a hundred words. */
export function readsAsHighland(text: string): boolean {
	const { signs, words } = countHighlandSigns(text);
	return signs >= ENOUGH_SIGNS && signs >= words * ENOUGH_SHARE;
}
