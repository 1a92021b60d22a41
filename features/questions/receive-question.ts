import { db } from "../../db/client.ts";
import { getQuestionByCode } from "../../db/queries/questions.ts";
import { toSpamRules } from "../comments/spam-rules.ts";
import { isSuspicious } from "../comments/spam-signs.ts";
import { bindToken } from "../reader-forms/bind-token.ts";
import { findAnswerError, isTooFast } from "../reader-forms/challenge-answer.ts";
import type { FormKeys } from "../reader-forms/form-keys.ts";
import { readToken } from "../reader-forms/form-token.ts";
import type { RateHit, RateLimiter } from "../reader-forms/rate-limiter.ts";
import { toRateOutcome } from "../reader-forms/rate-outcome.ts";
import { takeToken } from "../reader-forms/take-token.ts";
import { getSettings } from "../settings/queries.ts";
import { formatQuestionCode, toQuestionCode } from "./question-code.ts";
import {
	EMPTY_VALUES,
	type FieldErrors,
	parseQuestion,
	type QuestionPost,
	type QuestionValues,
} from "./question-form.ts";
import { listOpeningHits, listSendingHits, QUESTION_RISKS } from "./question-rates.ts";
import type { QuestionReply } from "./question-reply.ts";
import { submitQuestion } from "./submit-question.ts";

const CHECK_FIELDS = "Câu hỏi chưa được gửi. Hãy xem lại những ô có lời nhắc; phần đã viết vẫn còn nguyên.";
const ANSWER_FIRST =
	"Câu hỏi chưa được gửi. Hãy xem câu hỏi xác nhận ở cuối phiếu rồi gửi lại; phần đã viết vẫn còn nguyên.";
const TOKEN_NOTICES = {
	expired: "Phiếu để quá mười phút nên đã hết hạn. Phần đã viết vẫn còn nguyên, bạn chỉ cần gửi lại.",
	forged: "Phiếu gửi đến không đọc được. Phần đã viết vẫn còn nguyên, bạn chỉ cần gửi lại.",
	used: "Phiếu này đã dùng một lần mà câu hỏi chưa được nhận. Phần đã viết vẫn còn nguyên, bạn chỉ cần gửi lại.",
};
const UNAVAILABLE =
	"Câu hỏi chưa gửi được vì máy chủ đang bận. Phần đã viết vẫn còn nguyên, bạn hãy gửi lại sau ít phút.";
/** A token is good for this form alone. */
const TOKEN_SUBJECT = "question";

export interface QuestionDesk {
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
	values: QuestionValues;
	errors?: FieldErrors;
	notice?: string | null;
	hasChallenge: boolean;
	retryAfterSeconds?: number;
}

/** The form with everything typed in it, bound to a token of its own. */
async function toForm({ keys }: QuestionDesk, now: Date, words: FormWords): Promise<QuestionReply> {
	const { status = 200, values, errors = {}, notice = null, hasChallenge, retryAfterSeconds } = words;
	const bound = await bindToken(keys, TOKEN_SUBJECT, { hasChallenge, now });
	const page = { shows: "question-form" as const, status, values, errors, notice, ...bound };
	return retryAfterSeconds === undefined ? { page } : { page, retryAfterSeconds };
}

function toFlood(desk: QuestionDesk, now: Date, seconds: number, values: QuestionValues) {
	const notice = `Có quá nhiều phiếu được gửi trong lúc này. Phần đã viết vẫn còn nguyên, bạn hãy gửi lại sau ${seconds} giây.`;
	return toForm(desk, now, { status: 429, values, notice, hasChallenge: true, retryAfterSeconds: seconds });
}

const count = async ({ limiter }: QuestionDesk, hits: RateHit[], now: Date) =>
	toRateOutcome(hits, await limiter.hit(hits, now), QUESTION_RISKS);

const toSent = (code: string): QuestionReply => ({
	page: { shows: "question-sent", status: 200, code: formatQuestionCode(code) },
});

export async function openQuestionForm(desk: QuestionDesk, { senderHash, now }: Circumstances): Promise<QuestionReply> {
	const { refusedFor, isRisky } = await count(desk, listOpeningHits(senderHash), now);
	if (refusedFor !== null) return toFlood(desk, now, refusedFor, EMPTY_VALUES);
	return toForm(desk, now, { values: EMPTY_VALUES, hasChallenge: isRisky });
}

/** A form that was sent before and kept: the same answer again; null for any other. */
async function findSent({ keys }: QuestionDesk, { token }: QuestionPost, now: Date): Promise<QuestionReply | null> {
	const reading = readToken(keys, TOKEN_SUBJECT, token, now);
	if (reading.state !== "valid") return null;
	const code = toQuestionCode(keys, reading.token.id);
	return (await getQuestionByCode(db.read, code)) ? toSent(code) : null;
}

/**
 * Takes a sent form, in any state a reader can send it in: late, twice, too fast, too often, with mistakes. Whatever is
 * answered, what was typed is in the answer, or the code of what was kept.
 */
export async function receiveQuestion(
	desk: QuestionDesk,
	post: QuestionPost,
	{ senderHash, now }: Circumstances,
): Promise<QuestionReply> {
	const { values, isTrapped } = post;
	const hits = (post.wantsCode ? listOpeningHits : listSendingHits)(senderHash);
	const { refusedFor, isRisky } = await count(desk, hits, now);
	if (refusedFor !== null) return toFlood(desk, now, refusedFor, values);
	if (post.wantsCode) return toForm(desk, now, { values, hasChallenge: true });
	const refuse = (notice: string, errors: FieldErrors, hasChallenge: boolean) =>
		toForm(desk, now, { status: 422, values, errors, notice, hasChallenge });
	const taken = await takeToken(desk.keys, TOKEN_SUBJECT, post.token, now);
	const { input, errors } = parseQuestion(values);
	if (taken.state !== "valid") {
		const sent = taken.state === "used" ? await findSent(desk, post, now) : null;
		return sent ?? refuse(TOKEN_NOTICES[taken.state], errors ?? {}, isRisky || taken.state === "forged");
	}
	const { token } = taken;
	const isRaised = isRisky || isTrapped || token.hasChallenge || isTooFast(token, now);
	if (errors) return refuse(CHECK_FIELDS, errors, isRaised);
	const mustAnswer =
		isRaised || isSuspicious({ name: input.title, content: input.content }, toSpamRules(await getSettings()));
	const answer = mustAnswer ? await findAnswerError(desk.keys, token, post, now) : null;
	if (answer !== null) return refuse(ANSWER_FIRST, { answer }, true);
	const code = toQuestionCode(desk.keys, token.id);
	await submitQuestion(input, { code, senderHash, isTrapped, now });
	return toSent(code);
}

/** What is answered when something broke on the way: the form as it was, to be sent again. */
export function keepQuestion(desk: QuestionDesk, { values }: QuestionPost, now: Date): Promise<QuestionReply> {
	return toForm(desk, now, { status: 503, values, notice: UNAVAILABLE, hasChallenge: false });
}
