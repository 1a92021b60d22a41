import { db } from "../../db/client.ts";
import { findSubscriber } from "../../db/queries/digest-subscribers.ts";
import {
	listCommentsOf,
	listLettersOf,
	listOpinionsOf,
	listQuestionsOf,
	listRepliesTo,
} from "../../db/queries/reader-data.ts";
import type { Actor } from "../accounts/actor.ts";
import { FormError } from "../accounts/form-state.ts";
import { requireCan } from "../accounts/policy.ts";
import { parseEmail } from "../reader-forms/field-checks.ts";

export const READER_DATA_PATH = "/admin/ban-doc";
export const SHORTEST_REASON = 10;

/** What a request is about, as staff type it. */
export interface DataRequest {
	email: string;
	/** How the person asked, such as the number of their letter. */
	reason: string;
}

/** @throws FormError for what is no address, or a reason that says nothing. */
export function requireRequest({ email, reason }: DataRequest): DataRequest {
	const errors: Record<string, string> = {};
	const address = parseEmail(email.trim());
	if (address === null) errors.email = "Hãy ghi một địa chỉ thư điện tử, ví dụ ten@coquan.vn.";
	if ([...reason.trim()].length < SHORTEST_REASON) {
		errors.reason = `Hãy ghi căn cứ, ít nhất ${SHORTEST_REASON} ký tự, ví dụ “đơn ngày 20/11 của bạn đọc”.`;
	}
	if (address === null || errors.reason) throw new FormError("Chưa làm. Hãy xem lại các ô được đánh dấu.", errors);
	return { email: address, reason: reason.trim() };
}

/**
 * How much is kept under an e-mail address.
 * @throws NotAllowedError, FormError for what is no address.
 */
export async function countReaderData(
	actor: Actor,
	typed: string,
): Promise<{ comments: number; letters: number; questions: number; opinions: number; subscriptions: number }> {
	requireCan(actor, "reader.manage");
	const email = parseEmail(typed.trim());
	if (email === null) throw new FormError("Chưa tìm.", { email: "Hãy ghi một địa chỉ thư điện tử." });
	return {
		comments: (await listCommentsOf(db.read, email)).length,
		letters: (await listLettersOf(db.read, email)).length,
		questions: (await listQuestionsOf(db.read, email)).length,
		opinions: (await listOpinionsOf(db.read, email)).length,
		subscriptions: (await findSubscriber(db.read, email.toLowerCase())) ? 1 : 0,
	};
}

/** Everything that is kept under an e-mail address, as the person may have it: nothing of staff, no keyed hashes. */
export async function readReaderData(email: string) {
	const comments = await listCommentsOf(db.read, email);
	const letters = await listLettersOf(db.read, email);
	const questions = await listQuestionsOf(db.read, email);
	const opinions = await listOpinionsOf(db.read, email);
	const subscription = await findSubscriber(db.read, email.toLowerCase());
	const replies = await listRepliesTo(
		db.read,
		letters.map(({ id }) => id),
	);
	return {
		comments: comments.map(({ id, articleId, state, name, content, createdAt }) => ({
			...{ id, articleId, state, name, content, createdAt },
		})),
		questions: questions.map(({ id, code, state, name, phone, address, title, content, answer, createdAt }) => ({
			...{ id, code, state, name, phone, address, title, content, createdAt },
			answer: state === "published" ? answer : "",
		})),
		opinions: opinions.map(({ id, consultationId, state, name, organisation, part, content, createdAt }) => ({
			...{ id, consultationId, state, name, organisation, part, content, createdAt },
		})),
		subscription: subscription && { askedAt: subscription.askedAt, confirmedAt: subscription.confirmedAt },
		letters: letters.map(({ id, kind, name, phone, subject, content, quote, articleId, createdAt }) => ({
			...{ id, kind, name, phone, subject, content, quote, articleId, createdAt },
			replies: replies
				.filter(({ letterId }) => letterId === id)
				.map(({ subject: title, text, createdAt: at }) => ({ subject: title, text, createdAt: at })),
		})),
	};
}
