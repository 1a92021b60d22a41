import { db } from "../../db/client.ts";
import { noteAskedSubscriber } from "../../db/queries/digest-subscribers.ts";
import { enqueueJob } from "../../db/queries/jobs.ts";
import { bindToken } from "../reader-forms/bind-token.ts";
import { findAnswerError, isTooFast } from "../reader-forms/challenge-answer.ts";
import { type FormKeys, toMac } from "../reader-forms/form-keys.ts";
import type { RateHit, RateLimiter } from "../reader-forms/rate-limiter.ts";
import { toRateOutcome } from "../reader-forms/rate-outcome.ts";
import { takeToken } from "../reader-forms/take-token.ts";
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

const CHECK_FIELDS = "Chưa đăng ký. Hãy xem lại những ô có lời nhắc; phần đã ghi vẫn còn nguyên.";
const ANSWER_FIRST = "Chưa đăng ký. Hãy xem câu hỏi xác nhận ở cuối phiếu rồi gửi lại; phần đã ghi vẫn còn nguyên.";
const TOKEN_NOTICES = {
	expired: "Phiếu để quá mười phút nên đã hết hạn. Phần đã ghi vẫn còn nguyên, bạn chỉ cần gửi lại.",
	forged: "Phiếu gửi đến không đọc được. Phần đã ghi vẫn còn nguyên, bạn chỉ cần gửi lại.",
	used: "Phiếu này đã được gửi một lần. Chưa thấy thư xác nhận thì bạn gửi lại.",
};
const UNAVAILABLE = "Chưa đăng ký được vì máy chủ đang bận. Phần đã ghi vẫn còn nguyên, bạn hãy gửi lại sau ít phút.";
/** A token is good for this form alone. */
const TOKEN_SUBJECT = "digest";

export interface SubscriptionDesk {
	keys: FormKeys;
	limiter: RateLimiter;
}

interface Circumstances {
	/** Keyed hash of the address it comes from. */
	senderHash: string;
	now: Date;
}

interface FormWords {
	status?: 200 | 422 | 429 | 503;
	values: SubscriptionValues;
	errors?: FieldErrors;
	notice?: string | null;
	hasChallenge: boolean;
	retryAfterSeconds?: number;
}

/** The form with everything typed in it, bound to a token of its own. */
async function toForm({ keys }: SubscriptionDesk, now: Date, words: FormWords): Promise<SubscriptionReply> {
	const { status = 200, values, errors = {}, notice = null, hasChallenge, retryAfterSeconds } = words;
	const bound = await bindToken(keys, TOKEN_SUBJECT, { hasChallenge, now });
	const page = { shows: "subscription-form" as const, status, values, errors, notice, ...bound };
	return retryAfterSeconds === undefined ? { page } : { page, retryAfterSeconds };
}

function toFlood(desk: SubscriptionDesk, now: Date, seconds: number, values: SubscriptionValues) {
	const notice = `Có quá nhiều phiếu được gửi trong lúc này. Phần đã ghi vẫn còn nguyên, bạn hãy gửi lại sau ${seconds} giây.`;
	return toForm(desk, now, { status: 429, values, notice, hasChallenge: true, retryAfterSeconds: seconds });
}

const count = async ({ limiter }: SubscriptionDesk, hits: RateHit[], now: Date) =>
	toRateOutcome(hits, await limiter.hit(hits, now), SUBSCRIPTION_RISKS);

export async function openSubscriptionForm(
	desk: SubscriptionDesk,
	{ senderHash, now }: Circumstances,
): Promise<SubscriptionReply> {
	if (!(await isDigestOffered())) return toNotOffered();
	const { refusedFor, isRisky } = await count(desk, listOpeningHits(senderHash), now);
	if (refusedFor !== null) return toFlood(desk, now, refusedFor, EMPTY_VALUES);
	return toForm(desk, now, { values: EMPTY_VALUES, hasChallenge: isRisky });
}

/** Keeps the address and has it asked by mail, three times a day at most, whoever enters it. */
async function askByMail({ keys, limiter }: SubscriptionDesk, email: string, now: Date): Promise<void> {
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
	desk: SubscriptionDesk,
	post: SubscriptionPost,
	{ senderHash, now }: Circumstances,
): Promise<SubscriptionReply> {
	if (!(await isDigestOffered())) return toNotOffered();
	const { values, isTrapped } = post;
	const hits = (post.wantsCode ? listOpeningHits : listSendingHits)(senderHash);
	const { refusedFor, isRisky } = await count(desk, hits, now);
	if (refusedFor !== null) return toFlood(desk, now, refusedFor, values);
	if (post.wantsCode) return toForm(desk, now, { values, hasChallenge: true });
	const refuse = (notice: string, errors: FieldErrors, hasChallenge: boolean) =>
		toForm(desk, now, { status: 422, values, errors, notice, hasChallenge });
	const taken = await takeToken(desk.keys, TOKEN_SUBJECT, post.token, now);
	const { email, errors } = parseSubscription(values);
	if (taken.state !== "valid") {
		return refuse(TOKEN_NOTICES[taken.state], errors ?? {}, isRisky || taken.state === "forged");
	}
	const { token } = taken;
	const isRaised = isRisky || isTrapped || token.hasChallenge || isTooFast(token, now);
	if (email === null) return refuse(CHECK_FIELDS, errors, isRaised);
	const answer = isRaised ? await findAnswerError(desk.keys, token, post, now) : null;
	if (answer !== null) return refuse(ANSWER_FIRST, { answer }, true);
	await askByMail(desk, email, now);
	return toAsked(email);
}

/** What is answered when something broke on the way: the form as it was, to be sent again. */
export function keepSubscription(desk: SubscriptionDesk, { values }: SubscriptionPost, now: Date) {
	return toForm(desk, now, { status: 503, values, notice: UNAVAILABLE, hasChallenge: false });
}
