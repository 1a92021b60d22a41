import { db, type Tx } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { enqueueJob } from "../../db/queries/jobs.ts";
import { getLetterReply, insertLetterReply } from "../../db/queries/letter-replies.ts";
import { updateLetter } from "../../db/queries/letters.ts";
import { env } from "../../lib/env.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { FormError } from "../accounts/form-state.ts";
import { requireCan } from "../accounts/policy.ts";
import { parseEmail } from "../reader-forms/field-checks.ts";
import { toPlainLine, toPlainText } from "../reader-forms/typed-text.ts";
import { LetterError, requireLetter, requireSeen, type SeenLetter, toLetterDetails } from "./settle-letter.ts";

/** Jobs that send one answer; payload: its id. */
export const LETTER_REPLY_KIND = "letter-reply";
const LEAST_WORDS = 5;

/** An answer as it is typed. */
export interface TypedReply {
	subject: string;
	text: string;
}

function requireWords({ subject, text }: TypedReply): TypedReply {
	const words = { subject: toPlainLine(subject), text: toPlainText(text) };
	const errors: Record<string, string> = {};
	if (words.subject === "") errors.subject = "Hãy ghi tiêu đề thư.";
	if (words.text.length < LEAST_WORDS) errors.text = "Hãy viết nội dung trả lời.";
	if (Object.keys(errors).length > 0)
		throw new FormError("Thư chưa được gửi. Hãy xem lại các ô được đánh dấu.", errors);
	return words;
}

function requireMail(id: number, email: string | null): string {
	const address = email === null ? null : parseEmail(email);
	if (address === null) {
		throw new LetterError(
			`letter ${id} names no address`,
			"Bạn đọc không để lại địa chỉ thư điện tử nên không gửi được.",
		);
	}
	if (env().smtpUrl === null) {
		const sentence =
			"Máy chủ chưa được nối với hộp thư (SMTP_URL) nên chưa gửi được. Hãy trả lời cách khác rồi ghi nhận “Đã trả lời”.";
		throw new LetterError("no mail server is configured", sentence);
	}
	return address;
}

/** One job for one answer, however often it is asked for. */
const enqueueReply = (tx: Tx, id: number) =>
	enqueueJob(tx, { kind: LETTER_REPLY_KIND, payload: { reply: id }, uniqueKey: `${LETTER_REPLY_KIND}:${id}` });

/**
 * Trả lời bằng thư điện tử: stored first, then sent by the worker, so that no failure loses it.
 * @returns the answer's id. @throws NotAllowedError, LetterError, FormError for words that are missing.
 */
export async function replyToLetter(
	actor: Actor,
	id: number,
	typed: TypedReply,
	seen: SeenLetter = {},
): Promise<number> {
	requireCan(actor, "letter.settle");
	const words = requireWords(typed);
	return db.tx(async (tx) => {
		const { letter } = await requireLetter(tx, id);
		requireSeen(letter, seen);
		const toAddress = requireMail(id, letter.email);
		const columns = toActorColumns(actor);
		const now = new Date();
		const replyId = await insertLetterReply(tx, {
			...{ letterId: id, toAddress, ...words, createdAt: now },
			...{ userId: columns.userId, authorName: columns.actorName },
		});
		await enqueueReply(tx, replyId);
		await updateLetter(tx, id, { state: "answered", settledAt: now, settledBy: columns.userId });
		const details = { ...toLetterDetails(letter), reply: replyId };
		await insertAuditEntry(tx, { ...columns, action: "letter.reply", subject: `letter:${id}`, details });
		return replyId;
	});
}

/**
 * Gửi lại: tries once more to send an answer that the mail server has not taken.
 * @throws NotAllowedError, LetterError when there is none, or it has been sent.
 */
export async function resendReply(actor: Actor, replyId: number): Promise<void> {
	requireCan(actor, "letter.settle");
	await db.tx(async (tx) => {
		const reply = await getLetterReply(tx, replyId);
		if (!reply || reply.sentAt !== null) {
			throw new LetterError(`no unsent reply ${replyId}`, "Thư trả lời này đã gửi, hoặc không còn.");
		}
		requireMail(reply.letterId, reply.toAddress);
		await enqueueReply(tx, replyId);
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			action: "letter.resend",
			subject: `letter:${reply.letterId}`,
			details: { reply: replyId },
		});
	});
}
