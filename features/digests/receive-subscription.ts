import { db } from "../../db/client.ts";
import { noteAskedSubscriber } from "../../db/queries/digest-subscribers.ts";
import { enqueueJob } from "../../db/queries/jobs.ts";
import { toMac } from "../reader-forms/form-keys.ts";
import { toFormNotices } from "../reader-forms/form-notices.ts";
import {
	type FormDesk,
	type GuardedForm,
	keepForm,
	openForm,
	receiveForm,
	type Sender,
} from "../reader-forms/guarded-form.ts";
import { SUBSCRIPTION_MAIL_KIND } from "./digest.ts";
import { isDigestOffered } from "./is-digest-offered.ts";
import {
	EMPTY_VALUES,
	type FieldErrors,
	parseSubscription,
	type SubscriptionPost,
	type SubscriptionValues,
} from "./subscription-form.ts";
import { listAddressHits, listOpeningHits, listSendingHits, SUBSCRIPTION_RISKS } from "./subscription-rates.ts";
import { type SubscriptionReply, toAsked, toNotOffered } from "./subscription-reply.ts";

const NOTICES = toFormNotices({
	notSent: "Chưa đăng ký",
	cannotSend: "Chưa đăng ký được",
	used: "Phiếu này đã được gửi một lần. Chưa thấy thư xác nhận thì bạn gửi lại.",
	typed: "ghi",
});

function toForm(
	desk: FormDesk,
	{ senderHash, now }: Sender,
): GuardedForm<SubscriptionValues, FieldErrors, SubscriptionReply> {
	return {
		...{ desk, now, tokenSubject: "digest", notices: NOTICES },
		rates: { opening: listOpeningHits(senderHash), sending: listSendingHits(senderHash), risks: SUBSCRIPTION_RISKS },
		toReply: (form, wait) => ({ page: { shows: "subscription-form", ...form }, ...wait }),
	};
}

export async function openSubscriptionForm(desk: FormDesk, at: Sender): Promise<SubscriptionReply> {
	if (!(await isDigestOffered())) return toNotOffered();
	return openForm(toForm(desk, at), EMPTY_VALUES);
}

/** Keeps the address and has it asked by mail, three times a day at most, whoever enters it. */
async function askByMail({ keys, limiter }: FormDesk, email: string, now: Date): Promise<void> {
	const hits = listAddressHits(toMac(keys.address, email));
	if ((await limiter.hit(hits, now)).some(({ isOver }) => isOver)) return;
	await db.tx(async (tx) => {
		const subscriber = await noteAskedSubscriber(tx, email, now);
		const uniqueKey = `${SUBSCRIPTION_MAIL_KIND}:${subscriber}`;
		await enqueueJob(tx, { kind: SUBSCRIPTION_MAIL_KIND, payload: { subscriber }, uniqueKey });
	});
}

/**
 * Takes a sent form, in any state a reader can send it in. The answer is the same whether the address is known or not;
 * nothing but a question is mailed to it before its owner says yes.
 */
export async function receiveSubscription(
	desk: FormDesk,
	post: SubscriptionPost,
	at: Sender,
): Promise<SubscriptionReply> {
	if (!(await isDigestOffered())) return toNotOffered();
	return receiveForm<SubscriptionValues, string, FieldErrors, SubscriptionReply>(toForm(desk, at), post, {
		parse: parseSubscription,
		keep: async (email) => {
			await askByMail(desk, email, at.now);
			return toAsked(email);
		},
	});
}

/** What is answered when something broke on the way: the form as it was, to be sent again. */
export const keepSubscription = (desk: FormDesk, { values }: SubscriptionPost, at: Sender) =>
	keepForm(toForm(desk, at), values);
