/** A number with what groups it ("11,5", "1.807", "19/5/2026"), or a run of letters. */
const SYLLABLE = /\p{N}+(?:[.,:/]\p{N}+)*|[\p{L}\p{M}]+/gu;

/** How many syllables a reader has before her; in Vietnamese each is written by itself. A number is one, an acronym too. */
export function countSyllables(text: string): number {
	return text.match(SYLLABLE)?.length ?? 0;
}

/** What may end a sentence, with the quotation marks and brackets that close behind it; or a forgotten space. */
const END = /(?<![.!?…])[.!?…]+["”’»)\]]*(?=\s|$)|(?<=[\p{L}\p{M}]{3}[.!?…])(?=[“‘«]?\p{Lu}[\p{Ll}\p{M}])/gu;
/** Titles and words that are cut short by a point, in lower case; so is every single capital letter. */
const CUT_SHORT = new Set(
	"bs cn ctv cv ds gs gv hs kts ks ls nb ncs ns nsnd nsưt nxb nv pgs phs sđt st tp th ths tr ts tt tx v.v vd vs".split(
		" ",
	),
);
/** No word is longer, and no row of signs between two sentences. */
const LOOKED_AT = 40;

/**
 * The sentences of a line, trimmed. A point after a title ("TP.", "TS.", "ThS."), an initial ("Nguyễn Văn A. Bình") or
 * inside a number ends none; neither does anything behind which the text goes on in lower case ("“Đi đâu?” bà hỏi").
 */
export function splitSentences(line: string): string[] {
	const sentences: string[] = [];
	let start = 0;
	for (const { 0: mark, index } of line.matchAll(END)) {
		const end = index + mark.length;
		const before = line.slice(Math.max(start, index - LOOKED_AT), index);
		if (!endsSentence(before, mark, line.slice(end, end + LOOKED_AT))) continue;
		sentences.push(line.slice(start, end).trim());
		start = end;
	}
	sentences.push(line.slice(start).trim());
	return sentences.filter((sentence) => countSyllables(sentence) > 0);
}

function endsSentence(before: string, mark: string, after: string): boolean {
	const next = /[\p{L}\p{N}]/u.exec(after)?.[0];
	if (next === undefined) return true;
	if (/\p{Ll}/u.test(next)) return false;
	if (!/^\.(?!\.)/.test(mark)) return true;
	const [word = ""] = /[\p{L}\p{M}.]*$/u.exec(before) ?? [];
	return !CUT_SHORT.has(word.toLowerCase()) && !/^\p{Lu}$/u.test(word);
}
