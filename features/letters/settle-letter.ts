import { db, type Tx } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import {
	getLetter,
	type LetterRow,
	type LetterState,
	type LetterWithArticle,
	OPEN_STATES,
	updateLetter,
} from "../../db/queries/letters.ts";
import { PersonError } from "../../lib/person-error.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { toPlainText } from "../reader-forms/typed-text.ts";
import { STATE_WORDS } from "./letter.ts";

const MOST_NOTED = 2000;

/** A letter with which that cannot be done: there is none, or nothing would change. */
export class LetterError extends PersonError {
	override name = "LetterError";
}

/** What whoever settles the letter saw of it. */
export interface SeenLetter {
	/** Settled only if it still is so. */
	seenAs?: LetterState | undefined;
}

/** @throws LetterError when there is none. */
export async function requireLetter(tx: Tx, id: number): Promise<LetterWithArticle> {
	const found = await getLetter(tx, id);
	if (!found) throw new LetterError(`letter ${id} does not exist`, `Không có thư số ${id}.`);
	return found;
}

/** @throws LetterError when somebody else has settled the letter in the meantime. */
export function requireSeen({ id, state }: LetterRow, { seenAs }: SeenLetter): void {
	if (seenAs === undefined || seenAs === state) return;
	throw new LetterError(
		`letter ${id} is ${state}, no longer ${seenAs}`,
		`Trong lúc đó người khác đã xử lý thư số ${id}: nay ${STATE_WORDS[state].toLowerCase()}. Hãy tải lại trang.`,
	);
}

/** What the log keeps of a letter; it outlives the letter and says nothing of what stands in it. */
export function toLetterDetails({ kind, state, articleId }: LetterRow): Record<string, unknown> {
	return { kind, before: state, ...(articleId ? { article: articleId } : {}) };
}

interface Settling {
	state: LetterState;
	/** "letter.answer" */
	action: string;
	note: string;
}

async function settleLetter(
	actor: Actor,
	id: number,
	{ state, action, note }: Settling,
	seen: SeenLetter = {},
): Promise<LetterRow> {
	requireCan(actor, "letter.settle");
	const words = toPlainText(note).slice(0, MOST_NOTED);
	return db.tx(async (tx) => {
		const { letter } = await requireLetter(tx, id);
		requireSeen(letter, seen);
		if (letter.state === state) {
			const sentence = `Thư số ${id} ${STATE_WORDS[state].toLowerCase()} từ trước.`;
			throw new LetterError(`letter ${id} is ${state} already`, sentence);
		}
		const columns = toActorColumns(actor);
		const isOpen = (OPEN_STATES as readonly LetterState[]).includes(state);
		const settled = isOpen
			? { settledAt: null, settledBy: null }
			: { settledAt: new Date(), settledBy: columns.userId, note: words };
		const taken = state === "in_hand" && letter.assigneeId === null ? { assigneeId: columns.userId } : {};
		await updateLetter(tx, id, { state, ...settled, ...taken });
		await insertAuditEntry(tx, { ...columns, action, subject: `letter:${id}`, details: toLetterDetails(letter) });
		return letter;
	});
}

/**
 * Nhận xử lý: whoever takes it up sees to it, unless it is somebody else's already.
 * @returns the letter as it was. @throws NotAllowedError, LetterError.
 */
export function takeUpLetter(actor: Actor, id: number, seen: SeenLetter = {}): Promise<LetterRow> {
	return settleLetter(actor, id, { state: "in_hand", action: "letter.take-up", note: "" }, seen);
}

/**
 * Ghi nhận đã trả lời: the reader has been answered, by telephone or face to face.
 * @returns the letter as it was. @throws NotAllowedError, LetterError.
 */
export function answerLetter(actor: Actor, id: number, note: string, seen: SeenLetter = {}): Promise<LetterRow> {
	return settleLetter(actor, id, { state: "answered", action: "letter.answer", note }, seen);
}

/**
 * Đóng thư: nothing more is to be done about it.
 * @returns the letter as it was. @throws NotAllowedError, LetterError, also when no note says why.
 */
export async function closeLetter(actor: Actor, id: number, note: string, seen: SeenLetter = {}): Promise<LetterRow> {
	if (note.trim() === "")
		throw new LetterError("no note", "Hãy ghi đã làm gì hoặc vì sao đóng thư, ví dụ “đã sửa bài”.");
	return settleLetter(actor, id, { state: "closed", action: "letter.close", note }, seen);
}

/**
 * Thư rác: nobody is to answer it.
 * @returns the letter as it was. @throws NotAllowedError, LetterError.
 */
export function markLetterSpam(actor: Actor, id: number, seen: SeenLetter = {}): Promise<LetterRow> {
	return settleLetter(actor, id, { state: "spam", action: "letter.spam", note: "" }, seen);
}

/**
 * Mở lại thư: something is to be done after all.
 * @returns the letter as it was. @throws NotAllowedError, LetterError.
 */
export function reopenLetter(actor: Actor, id: number, seen: SeenLetter = {}): Promise<LetterRow> {
	return settleLetter(actor, id, { state: "new", action: "letter.reopen", note: "" }, seen);
}
