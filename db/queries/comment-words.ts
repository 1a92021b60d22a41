import { eq, inArray, sql } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { comments, commentWords } from "../tables.ts";
import type { CommentRow } from "./comments.ts";

/** As what the words of a comment are counted. */
export type LearnedState = "approved" | "rejected";

export interface WordCount {
	approved: number;
	rejected: number;
}

/** What is counted of these words; one that never stood in a comment is left out. */
export async function listWordCounts(reader: Reader, words: readonly string[]): Promise<Map<string, WordCount>> {
	if (words.length === 0) return new Map();
	const rows = await reader
		.select()
		.from(commentWords)
		.where(inArray(commentWords.word, [...words]));
	return new Map(rows.map(({ word, ...count }) => [word, count]));
}

/** Counts each word once more. */
export async function countWords(tx: Tx, words: readonly string[], state: LearnedState): Promise<void> {
	if (words.length === 0) return;
	await tx
		.insert(commentWords)
		.values(words.map((word) => ({ word, [state]: 1 })))
		.onConflictDoUpdate({ target: commentWords.word, set: { [state]: sql`${commentWords[state]} + 1` } });
}

/** Counts each word once less, never below nothing. */
export async function discountWords(tx: Tx, words: readonly string[], state: LearnedState): Promise<void> {
	if (words.length === 0) return;
	const column = commentWords[state];
	await tx
		.update(commentWords)
		.set({ [state]: sql`case when ${column} > 0 then ${column} - 1 else 0 end` })
		.where(inArray(commentWords.word, [...words]));
}

/** Notes as what the words of a comment are counted; null: they are not. */
export async function setLearnedAs(tx: Tx, id: number, learnedAs: CommentRow["learnedAs"]): Promise<void> {
	await tx.update(comments).set({ learnedAs }).where(eq(comments.id, id));
}
