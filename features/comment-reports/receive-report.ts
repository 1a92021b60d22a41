import { db } from "../../db/client.ts";
import { getComment } from "../../db/queries/comments.ts";
import { maskPersonalData } from "../../lib/personal-data.ts";
import { getArticlePage } from "../articles/queries.ts";
import { bindToken } from "../reader-forms/bind-token.ts";
import { findAnswerError, isTooFast } from "../reader-forms/challenge-answer.ts";
import type { FormKeys } from "../reader-forms/form-keys.ts";
import type { RateLimiter } from "../reader-forms/rate-limiter.ts";
import { toRateOutcome } from "../reader-forms/rate-outcome.ts";
import { takeToken } from "../reader-forms/take-token.ts";
import { toReportThanksPath } from "./comment-report.ts";
import { ReportedCommentError, reportComment } from "./report-comment.ts";
import {
	NO_VALUES,
	parseReport,
	type ReportErrors,
	type ReportInput,
	type ReportPost,
	type ReportValues,
} from "./report-form.ts";
import { listOpeningHits, listSendingHits, REPORT_RISKS } from "./report-rates.ts";
import { type ReportedComment, type ReportReply, toReportRefusal } from "./report-reply.ts";

const CHECK_FIELDS = "Báo cáo chưa được gửi. Hãy xem lại những ô có lời nhắc; phần đã viết vẫn còn nguyên.";
const ANSWER_FIRST = "Báo cáo chưa được gửi. Hãy xem câu hỏi ở cuối phiếu rồi gửi lại; phần đã viết vẫn còn nguyên.";
const TOKEN_NOTICES = {
	expired: "Phiếu để quá mười phút nên đã hết hạn. Phần đã viết vẫn còn nguyên, bạn chỉ cần gửi lại.",
	forged: "Phiếu gửi đến không đọc được. Phần đã viết vẫn còn nguyên, bạn chỉ cần gửi lại.",
	used: "Phiếu này đã gửi một lần. Nếu bạn vừa bấm gửi hai lần thì tòa soạn đã nhận được; nếu chưa gửi, hãy gửi lại.",
};
const UNAVAILABLE =
	"Báo cáo chưa gửi được vì máy chủ đang bận. Phần đã viết vẫn còn nguyên, bạn hãy gửi lại sau ít phút.";
const MISSING = {
	title: "Không tìm thấy ý kiến",
	sentence: "Địa chỉ không chỉ đến ý kiến nào đang đăng; có thể tòa soạn đã gỡ ý kiến đó.",
};

export interface ReportDesk {
	keys: FormKeys;
	limiter: RateLimiter;
}

interface Circumstances {
	/** 0 for what names none. */
	commentId: number;
	/** Keyed hash of the address it comes from. */
	senderHash: string;
	now: Date;
}

interface FormWords {
	status?: 200 | 422 | 429 | 503;
	values?: ReportValues;
	errors?: ReportErrors;
	notice?: string | null;
	hasChallenge: boolean;
	retryAfterSeconds?: number;
}

const toSubject = ({ id }: ReportedComment) => `comment-report:${id}`;

/** The form with everything typed in it, bound to a token of its own. */
async function toForm(
	{ keys }: ReportDesk,
	comment: ReportedComment,
	now: Date,
	words: FormWords,
): Promise<ReportReply> {
	const { status = 200, values = NO_VALUES, errors = {}, notice = null, hasChallenge, retryAfterSeconds } = words;
	const bound = await bindToken(keys, toSubject(comment), { hasChallenge, now });
	return {
		page: { shows: "comment-report-form", status, comment, values, errors, notice, ...bound },
		retryAfterSeconds,
	};
}

function toFlood(desk: ReportDesk, comment: ReportedComment, now: Date, seconds: number, values?: ReportValues) {
	const notice = `Có quá nhiều báo cáo được gửi trong lúc này. Phần đã viết vẫn còn nguyên, bạn hãy gửi lại sau ${seconds} giây.`;
	return toForm(desk, comment, now, { status: 429, values, notice, hasChallenge: true, retryAfterSeconds: seconds });
}

/** The comment as readers see it; null when they do not. */
async function findComment(commentId: number): Promise<ReportedComment | null> {
	const comment = commentId === 0 ? null : await getComment(db.read, commentId);
	if (comment?.state !== "approved") return null;
	const page = await getArticlePage(comment.articleId);
	if (page.state !== "published") return null;
	const { id, slug, title } = page.article;
	const [name, content] = [comment.name, comment.content].map(maskPersonalData);
	return { id: commentId, name: name ?? "", content: content ?? "", article: { id, slug, title } };
}

/** The empty form below the comment it is about. */
export async function openReportForm(desk: ReportDesk, at: Circumstances): Promise<ReportReply> {
	const comment = await findComment(at.commentId);
	if (!comment) return toReportRefusal(404, MISSING);
	const hits = listOpeningHits(at.senderHash);
	const { refusedFor, isRisky } = toRateOutcome(hits, await desk.limiter.hit(hits, at.now), REPORT_RISKS);
	if (refusedFor !== null) return toFlood(desk, comment, at.now, refusedFor);
	return toForm(desk, comment, at.now, { hasChallenge: isRisky });
}

async function count({ limiter }: ReportDesk, post: ReportPost, { senderHash, commentId, now }: Circumstances) {
	const hits = post.wantsCode ? listOpeningHits(senderHash) : listSendingHits(senderHash, commentId);
	return toRateOutcome(hits, await limiter.hit(hits, now), REPORT_RISKS);
}

/**
 * Takes a sent form, in any state a reader can send it in. Whatever is answered, what was typed is in the answer.
 */
export async function receiveReport(desk: ReportDesk, post: ReportPost, at: Circumstances): Promise<ReportReply> {
	const { values } = post;
	const { now } = at;
	const comment = await findComment(at.commentId);
	if (!comment) return toReportRefusal(404, MISSING, values.note);
	const { refusedFor, isRisky } = await count(desk, post, at);
	if (refusedFor !== null) return toFlood(desk, comment, now, refusedFor, values);
	if (post.wantsCode) return toForm(desk, comment, now, { values, hasChallenge: true });
	const refuse = (notice: string, errors: ReportErrors, hasChallenge: boolean) =>
		toForm(desk, comment, now, { status: 422, values, errors, notice, hasChallenge });
	const taken = await takeToken(desk.keys, toSubject(comment), post.token, now);
	const { input, errors } = parseReport(values);
	if (taken.state !== "valid") {
		return refuse(TOKEN_NOTICES[taken.state], errors ?? {}, isRisky || taken.state === "forged");
	}
	const mustAnswer = isRisky || post.isTrapped || taken.token.hasChallenge || isTooFast(taken.token, now);
	if (errors) return refuse(CHECK_FIELDS, errors, mustAnswer);
	const answer = mustAnswer ? await findAnswerError(desk.keys, taken.token, post, now) : null;
	if (answer !== null) return refuse(ANSWER_FIRST, { answer }, true);
	return store(comment, input, at);
}

async function store(
	comment: ReportedComment,
	input: ReportInput,
	{ senderHash, now }: Circumstances,
): Promise<ReportReply> {
	try {
		await reportComment(comment.id, input, { senderHash, now });
		return { location: toReportThanksPath(comment.article.id) };
	} catch (error) {
		if (!(error instanceof ReportedCommentError)) throw error;
		return toReportRefusal(404, { ...MISSING, sentence: error.personMessage }, input.note);
	}
}

/** What is answered when something broke on the way: the form as it was, to be sent again. */
export async function keepReport(desk: ReportDesk, { values }: ReportPost, at: Circumstances): Promise<ReportReply> {
	const comment = await findComment(at.commentId);
	if (!comment) return toReportRefusal(404, MISSING, values.note);
	return toForm(desk, comment, at.now, { status: 503, values, notice: UNAVAILABLE, hasChallenge: false });
}
