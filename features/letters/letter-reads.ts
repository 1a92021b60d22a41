import { db } from "../../db/client.ts";
import { countStuckReplies, type LetterQueueRow, listLetterQueue } from "../../db/queries/letter-queue.ts";
import {
	type LetterNoteRow,
	type LetterReplyRow,
	listLetterNotes,
	listLetterReplies,
} from "../../db/queries/letter-replies.ts";
import { countOpenLetters, getLetter, type LetterWithArticle } from "../../db/queries/letters.ts";
import { env } from "../../lib/env.ts";
import { fold } from "../../lib/fold.ts";
import type { Actor } from "../accounts/actor.ts";
import { listStaff } from "../accounts/list-staff.ts";
import { can } from "../accounts/policy.ts";
import { toSearchWords } from "../comments/comment-queue.ts";
import { LETTERS_PAGE, type LetterFilter, toListQuery } from "./letter-queue.ts";

/** A page of the queue, for staff who settle letters. @returns also the filter of the next page. */
export async function listLetters(
	actor: Actor,
	filter: LetterFilter,
): Promise<{ letters: LetterQueueRow[]; next: LetterFilter | null }> {
	const rows = await listLetterQueue(db.read, {
		...{ kind: filter.kind, after: filter.after, ...toListQuery(filter.list) },
		assigneeId: filter.isMine && actor.kind === "user" ? actor.userId : null,
		words: toSearchWords(fold(filter.words)),
		isOldestFirst: filter.list === "",
		limit: LETTERS_PAGE + 1,
	});
	const letters = rows.slice(0, LETTERS_PAGE);
	const last = rows.length > LETTERS_PAGE ? letters.at(-1) : undefined;
	return { letters, next: last ? { ...filter, after: { createdAt: last.createdAt, id: last.id } } : null };
}

/** What is still to be done: letters that wait, and answers that did not leave the house. */
export async function countLetterWork(): Promise<{ open: number; stuck: number }> {
	return { open: await countOpenLetters(db.read), stuck: await countStuckReplies(db.read) };
}

/** One letter with everything that was done about it. */
export interface LetterFile {
	found: LetterWithArticle;
	replies: LetterReplyRow[];
	notes: LetterNoteRow[];
	/** Who may see to it, by name. */
	people: { id: number; name: string }[];
	/** Whether answers can leave by mail. */
	hasMail: boolean;
}

/** For staff who settle letters; null when there is no such letter. */
export async function getLetterFile(id: number): Promise<LetterFile | null> {
	const found = await getLetter(db.read, id);
	if (!found) return null;
	const staff = (await listStaff(db.read)).filter((person) => can(person, "letter.settle"));
	return {
		found,
		replies: await listLetterReplies(db.read, id),
		notes: await listLetterNotes(db.read, id),
		people: staff.map(({ userId, name }) => ({ id: userId, name })),
		hasMail: env().smtpUrl !== null,
	};
}
