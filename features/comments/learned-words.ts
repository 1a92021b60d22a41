import type { Reader, Tx } from "../../db/client.ts";
import {
	countWords,
	discountWords,
	type LearnedState,
	listWordCounts,
	setLearnedAs,
	type WordCount,
} from "../../db/queries/comment-words.ts";
import type { CommentRow, CommentState } from "../../db/queries/comments.ts";
import { REJECTIONS } from "./comment-queue.ts";
import { isLikely, listWords, TOTAL } from "./word-signs.ts";

/** A comment that says what another has said is no worse than that. */
export const teaches = (reason: string) => !reason.startsWith(REJECTIONS.repeated);

const isLearned = (state: CommentState | null): state is LearnedState => state === "approved" || state === "rejected";

type Learnable = Pick<CommentRow, "id" | "content" | "learnedAs">;

/** Counts a comment's words as its decision has it, in that decision's transaction, and no longer as an earlier one had it. */
export async function learnDecision(
	tx: Tx,
	{ id, content, learnedAs }: Learnable,
	state: CommentState | null,
): Promise<void> {
	const words = [TOTAL, ...listWords(content)];
	if (isLearned(learnedAs)) await discountWords(tx, words, learnedAs);
	if (isLearned(state)) await countWords(tx, words, state);
	if (learnedAs !== state) await setLearnedAs(tx, id, state);
}

/** Counts the words a comment has now in place of those it had. */
export async function learnAnew(tx: Tx, { content, learnedAs }: Learnable, changed: string): Promise<void> {
	if (!isLearned(learnedAs)) return;
	await discountWords(tx, listWords(content), learnedAs);
	await countWords(tx, listWords(changed), learnedAs);
}

/** Which of these comments look like those that were rejected: a sign for the moderator, who alone decides. */
export async function findLikeRejected(
	reader: Reader,
	found: readonly Pick<CommentRow, "id" | "content">[],
): Promise<Set<number>> {
	const words = found.map(({ id, content }) => ({ id, words: listWords(content) }));
	const all = [...new Set(words.flatMap((comment) => comment.words)), TOTAL];
	const counts: ReadonlyMap<string, WordCount> = found.length === 0 ? new Map() : await listWordCounts(reader, all);
	return new Set(words.filter((comment) => isLikely(comment.words, counts)).map(({ id }) => id));
}
