import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { insertLetterNote } from "../../db/queries/letter-replies.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { FormError } from "../accounts/form-state.ts";
import { requireCan } from "../accounts/policy.ts";
import { toPlainText } from "../reader-forms/typed-text.ts";
import { requireLetter } from "./settle-letter.ts";

/**
 * Ghi chú nội bộ: what staff tell each other about a letter, and no reader. The log does not repeat it.
 * @throws NotAllowedError, LetterError when there is no such letter, FormError for a note that says nothing.
 */
export async function noteLetter(actor: Actor, id: number, typed: string): Promise<void> {
	requireCan(actor, "letter.settle");
	const text = toPlainText(typed);
	if (text === "") throw new FormError("Chưa ghi chú.", { text: "Hãy viết ghi chú." });
	await db.tx(async (tx) => {
		await requireLetter(tx, id);
		const { userId, actorName } = toActorColumns(actor);
		await insertLetterNote(tx, { letterId: id, text, userId, authorName: actorName, createdAt: new Date() });
		await insertAuditEntry(tx, {
			...{ userId, actorName, action: "letter.note", subject: `letter:${id}` },
			details: {},
		});
	});
}
