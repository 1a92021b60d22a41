import { db } from "../../db/client.ts";
import { type ConsultationRow, getConsultation } from "../../db/queries/consultations.ts";
import { hasOpinion } from "../../db/queries/opinions.ts";
import { toSpamRules } from "../comments/spam-rules.ts";
import { isSuspicious } from "../comments/spam-signs.ts";
import { bindToken } from "../reader-forms/bind-token.ts";
import { findAnswerError, isTooFast } from "../reader-forms/challenge-answer.ts";
import { type FormKeys, toMac } from "../reader-forms/form-keys.ts";
import { readToken } from "../reader-forms/form-token.ts";
import type { RateHit, RateLimiter } from "../reader-forms/rate-limiter.ts";
import { toRateOutcome } from "../reader-forms/rate-outcome.ts";
import { takeToken } from "../reader-forms/take-token.ts";
import { getSettings } from "../settings/queries.ts";
import { EMPTY_VALUES, type FieldErrors, type OpinionPost, type OpinionValues, parseOpinion } from "./opinion-form.ts";
import { listOpeningHits, listSendingHits, OPINION_RISKS } from "./opinion-rates.ts";
import { toClosedReply, toMissingReply } from "./opinion-refusals.ts";
import type { AskedDraft, OpinionReply } from "./opinion-reply.ts";
import { submitOpinion, takesOpinions } from "./submit-opinion.ts";

const CHECK_FIELDS = "Ý kiến chưa được gửi. Hãy xem lại những ô có lời nhắc; phần đã viết vẫn còn nguyên.";
const ANSWER_FIRST =
	"Ý kiến chưa được gửi. Hãy xem câu hỏi xác nhận ở cuối phiếu rồi gửi lại; phần đã viết vẫn còn nguyên.";
const TOKEN_NOTICES = {
	expired: "Phiếu để quá mười phút nên đã hết hạn. Phần đã viết vẫn còn nguyên, bạn chỉ cần gửi lại.",
	forged: "Phiếu gửi đến không đọc được. Phần đã viết vẫn còn nguyên, bạn chỉ cần gửi lại.",
	used: "Phiếu này đã dùng một lần mà ý kiến chưa được nhận. Phần đã viết vẫn còn nguyên, bạn chỉ cần gửi lại.",
};
const UNAVAILABLE =
	"Ý kiến chưa gửi được vì máy chủ đang bận. Phần đã viết vẫn còn nguyên, bạn hãy gửi lại sau ít phút.";

export interface OpinionDesk {
	keys: FormKeys;
	limiter: RateLimiter;
}

interface Circumstances {
	/** 0 for none that can be. */
	consultationId: number;
	/** Keyed hash of the address it comes from. */
	senderHash: string;
	now: Date;
}

interface FormWords {
	status?: 200 | 422 | 429 | 503;
	values: OpinionValues;
	errors?: FieldErrors;
	notice?: string | null;
	hasChallenge: boolean;
	retryAfterSeconds?: number;
}

/** A token is good for the form about one consultation, which told its reader whether opinions are shown. */
const toSubject = ({ id, showsOpinions }: ConsultationRow) => `opinion:${id}${showsOpinions ? ":shown" : ""}`;

const toReceipt = (keys: FormKeys, tokenId: string) => toMac(keys.token, `opinion ${tokenId}`).slice(0, 22);

const toDraft = ({ id, slug, title, office, parts, closesAt, showsOpinions }: ConsultationRow): AskedDraft => ({
	...{ id, slug, title, office, parts, closesAt, showsOpinions },
});

/** The form with everything typed in it, bound to a token of its own. */
async function toForm({ keys }: OpinionDesk, row: ConsultationRow, now: Date, words: FormWords): Promise<OpinionReply> {
	const { status = 200, values, errors = {}, notice = null, hasChallenge, retryAfterSeconds } = words;
	const bound = await bindToken(keys, toSubject(row), { hasChallenge, now });
	const page = { shows: "opinion-form" as const, status, draft: toDraft(row), values, errors, notice, ...bound };
	return retryAfterSeconds === undefined ? { page } : { page, retryAfterSeconds };
}

function toFlood(desk: OpinionDesk, row: ConsultationRow, now: Date, seconds: number, values: OpinionValues) {
	const notice = `Có quá nhiều phiếu được gửi trong lúc này. Phần đã viết vẫn còn nguyên, bạn hãy gửi lại sau ${seconds} giây.`;
	return toForm(desk, row, now, { status: 429, values, notice, hasChallenge: true, retryAfterSeconds: seconds });
}

const count = async ({ limiter }: OpinionDesk, hits: RateHit[], now: Date) =>
	toRateOutcome(hits, await limiter.hit(hits, now), OPINION_RISKS);

const toSent = (row: ConsultationRow): OpinionReply => ({
	page: { shows: "opinion-sent", status: 200, draft: toDraft(row) },
});

async function readRow({ consultationId }: Circumstances): Promise<ConsultationRow | null> {
	const row = await getConsultation(db.read, consultationId);
	return row?.state === "published" ? row : null;
}

export async function openOpinionForm(desk: OpinionDesk, at: Circumstances): Promise<OpinionReply> {
	const row = await readRow(at);
	if (!row) return toMissingReply("");
	if (!takesOpinions(row, at.now)) return toClosedReply(row, at.now, "");
	const { refusedFor, isRisky } = await count(desk, listOpeningHits(at.senderHash), at.now);
	if (refusedFor !== null) return toFlood(desk, row, at.now, refusedFor, EMPTY_VALUES);
	return toForm(desk, row, at.now, { values: EMPTY_VALUES, hasChallenge: isRisky });
}

/** Whether the form was sent before, and kept. */
async function wasKept({ keys }: OpinionDesk, row: ConsultationRow, { token }: OpinionPost, now: Date) {
	const reading = readToken(keys, toSubject(row), token, now);
	return reading.state === "valid" && hasOpinion(db.read, toReceipt(keys, reading.token.id));
}

/**
 * Takes a sent form, in any state a reader can send it in: after the end, twice, too fast, too often, with mistakes.
 * Whatever is answered, what was typed is in the answer, or was kept.
 */
export async function receiveOpinion(desk: OpinionDesk, post: OpinionPost, at: Circumstances): Promise<OpinionReply> {
	const { values } = post;
	const row = await readRow(at);
	if (!row) return toMissingReply(values.content);
	if (await wasKept(desk, row, post, at.now)) return toSent(row);
	if (!takesOpinions(row, at.now)) return toClosedReply(row, at.now, values.content);
	const hits = (post.wantsCode ? listOpeningHits : listSendingHits)(at.senderHash);
	const { refusedFor, isRisky } = await count(desk, hits, at.now);
	if (refusedFor !== null) return toFlood(desk, row, at.now, refusedFor, values);
	if (post.wantsCode) return toForm(desk, row, at.now, { values, hasChallenge: true });
	return keepIfSound(desk, row, post, { ...at, isRisky });
}

async function keepIfSound(
	desk: OpinionDesk,
	row: ConsultationRow,
	post: OpinionPost,
	{ senderHash, now, isRisky }: Circumstances & { isRisky: boolean },
): Promise<OpinionReply> {
	const { values, isTrapped } = post;
	const refuse = (notice: string, errors: FieldErrors, hasChallenge: boolean) =>
		toForm(desk, row, now, { status: 422, values, errors, notice, hasChallenge });
	const taken = await takeToken(desk.keys, toSubject(row), post.token, now);
	const { input, errors } = parseOpinion(values, row.parts);
	if (taken.state !== "valid")
		return refuse(TOKEN_NOTICES[taken.state], errors ?? {}, isRisky || taken.state === "forged");
	const { token } = taken;
	const isRaised = isRisky || isTrapped || token.hasChallenge || isTooFast(token, now);
	if (errors) return refuse(CHECK_FIELDS, errors, isRaised);
	const mustAnswer = isRaised || isSuspicious(input, toSpamRules(await getSettings()));
	const answer = mustAnswer ? await findAnswerError(desk.keys, token, post, now) : null;
	if (answer !== null) return refuse(ANSWER_FIRST, { answer }, true);
	const receipt = toReceipt(desk.keys, token.id);
	const kept = await submitOpinion(row.id, input, { receipt, senderHash, isTrapped, now });
	return kept === null ? toClosedReply(row, now, values.content) : toSent(row);
}

/** What is answered when something broke on the way: the form as it was, to be sent again. */
export async function keepOpinion(
	desk: OpinionDesk,
	{ values }: OpinionPost,
	at: Circumstances,
): Promise<OpinionReply> {
	const row = await readRow(at);
	if (!row) return toMissingReply(values.content);
	return toForm(desk, row, at.now, { status: 503, values, notice: UNAVAILABLE, hasChallenge: false });
}
