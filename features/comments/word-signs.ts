import type { WordCount } from "../../db/queries/comment-words.ts";
import { fold } from "../../lib/fold.ts";

/** Stands for the comments themselves among the counted words. */
export const TOTAL = "";
const MOST_WORDS = 300;
const MOST_LETTERS = 40;
/** Fewer decisions of either kind teach nothing. */
const LEAST_DECISIONS = 10;
/** A few telling words count; long texts do not drown them. */
const TELLING_WORDS = 15;
/** Nine to one. */
const LIKELY = Math.log(9);

/**
 * The words of a text without marks, and each two that stand together, for a Vietnamese word often has two syllables.
 * No digits: numbers are what people are found by.
 */
export function listWords(text: string): string[] {
	const syllables = fold(text.normalize("NFKC")).match(/[\p{L}]{2,}/gu) ?? [];
	const pairs = syllables.slice(1).map((syllable, index) => `${syllables[index]} ${syllable}`);
	const all = [...new Set([...syllables, ...pairs])].filter((word) => word.length <= MOST_LETTERS);
	return all.slice(0, MOST_WORDS);
}

/** How much a word speaks for a rejection; below 0 for an approval. One more of each kind, so that none speaks for certain. */
const weigh = (word: WordCount, total: WordCount) =>
	Math.log((word.rejected + 1) / (total.rejected + 2)) - Math.log((word.approved + 1) / (total.approved + 2));

/** Naive Bayes: whether a comment of these words would more likely be rejected, nine to one, going by earlier decisions. */
export function isLikely(words: readonly string[], counts: ReadonlyMap<string, WordCount>): boolean {
	const total = counts.get(TOTAL) ?? { approved: 0, rejected: 0 };
	if (total.approved < LEAST_DECISIONS || total.rejected < LEAST_DECISIONS) return false;
	const known = words.flatMap((word) => counts.get(word) ?? []);
	const weights = known.map((count) => weigh(count, total)).sort((a, b) => Math.abs(b) - Math.abs(a));
	const sum = weights.slice(0, TELLING_WORDS).reduce((whole, weight) => whole + weight, 0);
	return Math.log(total.rejected / total.approved) + sum > LIKELY;
}
