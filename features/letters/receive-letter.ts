import type { LetterKind } from "../../db/queries/letters.ts";
import { getArticlePage } from "../articles/queries.ts";
import { toSpamRules } from "../comments/spam-rules.ts";
import { isSuspicious } from "../comments/spam-signs.ts";
import { bindToken } from "../reader-forms/bind-token.ts";
import { findAnswerError, isTooFast } from "../reader-forms/challenge-answer.ts";
import type { FormKeys } from "../reader-forms/form-keys.ts";
import type { RateLimiter } from "../reader-forms/rate-limiter.ts";
import { toRateOutcome } from "../reader-forms/rate-outcome.ts";
import { takeToken } from "../reader-forms/take-token.ts";
import { getSettings } from "../settings/queries.ts";
import { toThanksPath } from "./letter.ts";
import {
	EMPTY_VALUES,
	type FieldErrors,
	type LetterInput,
	type LetterPost,
	type LetterValues,
	parseContact,
	parseReport,
} from "./letter-form.ts";
import { LETTER_RISKS, listOpeningHits, listSendingHits } from "./letter-rates.ts";
import { type LetterReply, type LetterSubject, toLetterRefusal } from "./letter-reply.ts";
import { ReportedArticleError, submitLetter } from "./submit-letter.ts";

const CHECK_FIELDS = "Phiếu chưa được gửi. Hãy xem lại những ô có lời nhắc; phần đã viết vẫn còn nguyên.";
const ANSWER_FIRST = "Phiếu chưa được gửi. Hãy xem câu hỏi ở cuối phiếu rồi gửi lại; phần đã viết vẫn còn nguyên.";
const TOKEN_NOTICES = {
	expired: "Phiếu để quá mười phút nên đã hết hạn. Phần đã viết vẫn còn nguyên, bạn chỉ cần gửi lại.",
	forged: "Phiếu gửi đến không đọc được. Phần đã viết vẫn còn nguyên, bạn chỉ cần gửi lại.",
	used: "Phiếu này đã gửi một lần. Nếu bạn vừa bấm gửi hai lần thì tòa soạn đã nhận được; nếu chưa gửi, hãy gửi lại.",
};
const UNAVAILABLE =
	"Phiếu chưa gửi được vì máy chủ đang bận. Phần đã viết vẫn còn nguyên, bạn hãy gửi lại sau ít phút.";
const GONE = {
	title: "Bài viết đã được gỡ",
	sentence: "Bài này không còn trên trang nên không nhận báo lỗi. Bạn vẫn có thể viết cho tòa soạn ở trang Liên hệ.",
};
const MISSING = {
	title: "Không tìm thấy bài viết",
	sentence: "Địa chỉ không chỉ đến bài nào đang đăng. Hãy mở lại bài rồi bấm “Báo lỗi bài viết” ở cuối bài.",
};

export interface LetterDesk {
	keys: FormKeys;
	limiter: RateLimiter;
}

interface Circumstances {
	kind: LetterKind;
	/** Of a report; 0 otherwise, and for what names none. */
	articleId: number;
	/** Keyed hash of the address it comes from. */
	senderHash: string;
	now: Date;
}

interface FormWords {
	status?: 200 | 422 | 429 | 503;
	values: LetterValues;
	errors?: FieldErrors;
	notice?: string | null;
	hasChallenge: boolean;
	retryAfterSeconds?: number;
}

/** A token is good for one form alone, and of a report for one article. */
const toTokenSubject = ({ kind, article }: LetterSubject) => (article ? `letter:${article.id}` : `letter:${kind}`);

/** The form with everything typed in it, bound to a token of its own. */
async function toForm({ keys }: LetterDesk, subject: LetterSubject, now: Date, words: FormWords): Promise<LetterReply> {
	const { status = 200, values, errors = {}, notice = null, hasChallenge, retryAfterSeconds } = words;
	const bound = await bindToken(keys, toTokenSubject(subject), { hasChallenge, now });
	return { page: { shows: "letter-form", status, subject, values, errors, notice, ...bound }, retryAfterSeconds };
}

function toFlood(desk: LetterDesk, subject: LetterSubject, now: Date, seconds: number, values: LetterValues) {
	const notice = `Có quá nhiều phiếu được gửi trong lúc này. Phần đã viết vẫn còn nguyên, bạn hãy gửi lại sau ${seconds} giây.`;
	return toForm(desk, subject, now, { status: 429, values, notice, hasChallenge: true, retryAfterSeconds: seconds });
}

/** What the form is about, or the refusal when there is no such article before readers. */
async function findSubject(
	{ kind, articleId }: Circumstances,
	content: string,
): Promise<{ subject: LetterSubject; refusal: null } | { subject: null; refusal: LetterReply }> {
	if (kind === "contact") return { subject: { kind, article: null }, refusal: null };
	const found = await getArticlePage(articleId);
	if (found.state === "published") {
		const { id, slug, title } = found.article;
		return { subject: { kind, article: { id, slug, title } }, refusal: null };
	}
	const isGone = found.state === "taken_down";
	return { subject: null, refusal: toLetterRefusal(kind, isGone ? 410 : 404, isGone ? GONE : MISSING, content) };
}

async function countOpening({ limiter }: LetterDesk, { senderHash, now }: Circumstances) {
	const hits = listOpeningHits(senderHash);
	return toRateOutcome(hits, await limiter.hit(hits, now), LETTER_RISKS);
}

async function countSending({ limiter }: LetterDesk, { senderHash, now }: Circumstances) {
	const hits = listSendingHits(senderHash);
	return toRateOutcome(hits, await limiter.hit(hits, now), LETTER_RISKS);
}

/** The form, with the passage and the version that the link to it carried. */
export async function openLetterForm(
	desk: LetterDesk,
	{ quote, version }: Pick<LetterValues, "quote" | "version">,
	at: Circumstances,
): Promise<LetterReply> {
	const { subject, refusal } = await findSubject(at, "");
	if (!subject) return refusal;
	const values = { ...EMPTY_VALUES, quote, version };
	const { refusedFor, isRisky } = await countOpening(desk, at);
	if (refusedFor !== null) return toFlood(desk, subject, at.now, refusedFor, values);
	return toForm(desk, subject, at.now, { values, hasChallenge: isRisky });
}

const toSpamText = ({ name, subject, content, quote }: LetterInput) => ({
	name: `${name ?? ""}\n${subject}`,
	content: `${content}\n${quote}`,
});

/**
 * Takes a sent form, in any state a reader can send it in: late, twice, too fast, too often, with mistakes. Whatever is
 * answered, what was typed is in the answer.
 */
export async function receiveLetter(desk: LetterDesk, post: LetterPost, at: Circumstances): Promise<LetterReply> {
	const { values } = post;
	const { now } = at;
	const { subject, refusal } = await findSubject(at, values.content);
	if (!subject) return refusal;
	const { refusedFor, isRisky } = await (post.wantsCode ? countOpening : countSending)(desk, at);
	if (refusedFor !== null) return toFlood(desk, subject, now, refusedFor, values);
	if (post.wantsCode) return toForm(desk, subject, now, { values, hasChallenge: true });
	const refuse = (notice: string, errors: FieldErrors, hasChallenge: boolean) =>
		toForm(desk, subject, now, { status: 422, values, errors, notice, hasChallenge });
	const taken = await takeToken(desk.keys, toTokenSubject(subject), post.token, now);
	const { input, errors } = (subject.kind === "contact" ? parseContact : parseReport)(values);
	if (taken.state !== "valid") {
		return refuse(TOKEN_NOTICES[taken.state], errors ?? {}, isRisky || taken.state === "forged");
	}
	const { token } = taken;
	const isRaised = isRisky || post.isTrapped || token.hasChallenge || isTooFast(token, now);
	if (errors) return refuse(CHECK_FIELDS, errors, isRaised);
	const mustAnswer = isRaised || isSuspicious(toSpamText(input), toSpamRules(await getSettings()));
	const answer = mustAnswer ? await findAnswerError(desk.keys, token, post, now) : null;
	if (answer !== null) return refuse(ANSWER_FIRST, { answer }, true);
	return store(subject, input, post, at);
}

async function store(
	{ kind, article }: LetterSubject,
	input: LetterInput,
	{ isTrapped, values }: LetterPost,
	{ senderHash, now }: Circumstances,
): Promise<LetterReply> {
	try {
		await submitLetter(article?.id ?? null, input, { senderHash, isTrapped, now });
		return { location: toThanksPath(kind, article?.id ?? 0) };
	} catch (error) {
		if (!(error instanceof ReportedArticleError)) throw error;
		return toLetterRefusal(kind, 410, { ...GONE, sentence: error.personMessage }, values.content);
	}
}

/** What is answered when something broke on the way: the form as it was, to be sent again. */
export async function keepLetter(desk: LetterDesk, { values }: LetterPost, at: Circumstances): Promise<LetterReply> {
	const { subject, refusal } = await findSubject(at, values.content);
	if (!subject) return refusal;
	return toForm(desk, subject, at.now, { status: 503, values, notice: UNAVAILABLE, hasChallenge: false });
}
