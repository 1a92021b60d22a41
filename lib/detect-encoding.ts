import { readsAsHighland } from "./highland-letters.ts";
import { decodeLegacy, type LegacyEncoding, type VietnameseEncoding } from "./legacy-encodings.ts";
import { isVietnameseSyllable } from "./vietnamese-syllable.ts";

const ENCODINGS: readonly VietnameseEncoding[] = ["tcvn3", "vni", "vps"];
const ENOUGH_WORDS = 3;
const ENOUGH_SHARE = 0.8;
const ENOUGH_LEAD = 0.3;
/** Of one or two words that only their font speaks for. */
const HINT_LEAD = 0.6;
/** Spaces, plain signs, digits, and the quotation marks and dashes of Windows: none is a letter in an old encoding. */
const BETWEEN = /[\s!-@[-`{-~\u2010-\u2015\u2018-\u201f\u2026]+/u;
/** Beyond Latin-1 there is only Unicode, save what a PDF makes of two letters of TCVN3. */
const UNICODE_ONLY = /[^\u0000-\u00ff\u2212\u2219\u03bc]/u;
/** VPS fills the places of Windows' own signs too. */
const VPS_ONLY =
	/[\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2020-\u2022\u2030\u2039\u203a\u20ac\u2122]/gu;

/** How much of a text reads as Vietnamese. */
export interface Reading {
	/** Words that can tell: with plain letters and others. */
	words: number;
	/** Of these, how many are Vietnamese syllables when the text is taken as it is, and as each encoding: 0 to 1. */
	shares: Readonly<Record<VietnameseEncoding | "unicode", number>>;
	/** Some word holds a letter that no old encoding has. */
	hasUnicode: boolean;
}

const isUnicodeFor = (encoding: VietnameseEncoding, word: string) =>
	UNICODE_ONLY.test(encoding === "vps" ? word.replace(VPS_ONLY, "") : word);

/** Reads a text in every way. @returns shares of 0 for a text without telling words. */
export function readEncodings(text: string): Reading {
	const words = text
		.normalize("NFC")
		.split(BETWEEN)
		.filter((word) => /[A-Za-z]/.test(word) && /[^\u0000-\u007f]/u.test(word));
	const share = (isRight: (word: string) => boolean) =>
		words.length === 0 ? 0 : words.filter(isRight).length / words.length;
	const as = (encoding: VietnameseEncoding) =>
		share((word) => !isUnicodeFor(encoding, word) && isVietnameseSyllable(decodeLegacy(word, encoding)));
	return {
		words: words.length,
		shares: { unicode: share(isVietnameseSyllable), tcvn3: as("tcvn3"), vni: as("vni"), vps: as("vps") },
		hasUnicode: words.some((word) => isUnicodeFor("vps", word)),
	};
}

/**
 * The old encoding a text is surely written in; null for Unicode, for other languages, and for what is too short to tell.
 * With `hint` (what the font's name says) fewer words are enough; a text that reads as Unicode stays Unicode all the same:
 * nearly half of the fonts' names in old files of offices are wrong.
 */
export function detectEncoding(text: string, hint: LegacyEncoding | null = null): LegacyEncoding | null {
	const { words, shares } = readEncodings(text);
	const [best = "tcvn3", second = "vni"] = ENCODINGS.toSorted((a, b) => shares[b] - shares[a]);
	const hintLead = words < ENOUGH_WORDS ? HINT_LEAD : ENOUGH_LEAD;
	if (
		hint &&
		hint !== "tay-nguyen" &&
		words > 0 &&
		shares[hint] >= ENOUGH_SHARE &&
		shares[hint] - shares.unicode >= hintLead
	)
		return hint;
	// VPS is rare: it has to beat the two others, not the other way round.
	const rival = second === "vps" && best !== "vps" ? 0 : shares[second];
	const lead = shares[best] - Math.max(shares.unicode, rival);
	const isSure = words >= ENOUGH_WORDS && shares[best] >= ENOUGH_SHARE && lead >= ENOUGH_LEAD;
	if (isSure) return best;
	return readsAsHighland(text) ? "tay-nguyen" : null;
}
