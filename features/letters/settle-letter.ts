import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { getLetter, type LetterRow, type LetterState, updateLetterState } from "../../db/queries/letters.ts";
import { PersonError } from "../../lib/person-error.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { toPlainText } from "../reader-forms/typed-text.ts";

const MOST_NOTED = 2000;
const STATE_WORDS: Record<LetterState, string> = { new: "chưa xử lý", answered: "đã trả lời", closed: "đã đóng" };

/** A letter that cannot be settled so: there is none, or nothing would change. */
export class LetterError extends PersonError {
	override name = "LetterError";
}

/** The audit row outlives the letter and says nothing of what stands in it, nor of the note. */
async function settleLetter(
	actor: Actor,
	id: number,
	{ state, action, note }: { state: "answered" | "closed"; action: string; note: string },
): Promise<LetterRow> {
	requireCan(actor, "letter.settle");
	const words = toPlainText(note).slice(0, MOST_NOTED);
	return db.tx(async (tx) => {
		const found = await getLetter(tx, id);
		if (!found) throw new LetterError(`letter ${id} does not exist`, `Không có thư số ${id}.`);
		const { letter } = found;
		if (letter.state === state)
			throw new LetterError(`letter ${id} is ${state} already`, `Thư số ${id} ${STATE_WORDS[state]} từ trước.`);
		const columns = toActorColumns(actor);
		const settled = { state, note: words, settledAt: new Date(), settledBy: columns.userId };
		await updateLetterState(tx, id, settled);
		const details = {
			kind: letter.kind,
			before: letter.state,
			...(letter.articleId ? { article: letter.articleId } : {}),
		};
		await insertAuditEntry(tx, { ...columns, action, subject: `letter:${id}`, details });
		return letter;
	});
}

/**
 * Ghi nhận đã trả lời: the reader has been answered, by mail or telephone.
 * @returns the letter as it was. @throws NotAllowedError, LetterError.
 */
export function answerLetter(actor: Actor, id: number, note: string): Promise<LetterRow> {
	return settleLetter(actor, id, { state: "answered", action: "letter.answer", note });
}

/**
 * Đóng thư: nothing more is to be done about it.
 * @returns the letter as it was. @throws NotAllowedError, LetterError, also when no note says why.
 */
export async function closeLetter(actor: Actor, id: number, note: string): Promise<LetterRow> {
	if (note.trim() === "") throw new LetterError("no note", 'Hãy ghi vì sao đóng thư, ví dụ --note "đã sửa bài".');
	return settleLetter(actor, id, { state: "closed", action: "letter.close", note });
}
