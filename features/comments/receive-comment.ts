import { getArticlePage } from "../articles/queries.ts";
import { bindToken } from "../reader-forms/bind-token.ts";
import { findAnswerError, isTooFast } from "../reader-forms/challenge-answer.ts";
import type { FormKeys } from "../reader-forms/form-keys.ts";
import type { RateLimiter } from "../reader-forms/rate-limiter.ts";
import { toRateOutcome } from "../reader-forms/rate-outcome.ts";
import { takeToken } from "../reader-forms/take-token.ts";
import { getSettings } from "../settings/queries.ts";
import { toClosure } from "./closure.ts";
import { type CommentInput, type CommentPost, EMPTY_VALUES, type FieldErrors, parseComment } from "./comment-form.ts";
import { COMMENT_RISKS, listOpeningHits, listSendingHits } from "./comment-rates.ts";
import { type CommentedArticle, type CommentReply, toRefusal } from "./comment-reply.ts";
import { getClosingSettings } from "./queries.ts";
import { toSpamRules } from "./spam-rules.ts";
import { isSuspicious } from "./spam-signs.ts";
import { CommentsClosedError, submitComment } from "./submit-comment.ts";

const CLOSED_TITLE = "Không nhận ý kiến cho bài này";
const CHECK_FIELDS = "Ý kiến chưa được gửi. Hãy xem lại những ô có lời nhắc; phần đã viết vẫn còn nguyên.";
const ANSWER_FIRST = "Ý kiến chưa được gửi. Hãy xem câu hỏi ở cuối phiếu rồi gửi lại; phần đã viết vẫn còn nguyên.";
const TOKEN_NOTICES = {
	expired: "Phiếu để quá mười phút nên đã hết hạn. Phần đã viết vẫn còn nguyên, bạn chỉ cần gửi lại.",
	forged: "Phiếu gửi đến không đọc được. Phần đã viết vẫn còn nguyên, bạn chỉ cần gửi lại.",
	used: "Phiếu này đã gửi một lần. Nếu bạn vừa bấm gửi hai lần thì tòa soạn đã nhận được ý kiến; nếu chưa gửi, hãy gửi lại.",
};
const UNAVAILABLE =
	"Ý kiến chưa gửi được vì máy chủ đang bận. Phần đã viết vẫn còn nguyên, bạn hãy gửi lại sau ít phút.";

export interface CommentDesk {
	keys: FormKeys;
	limiter: RateLimiter;
}

interface Circumstances {
	articleId: number;
	/** Keyed hash of the address it comes from. */
	senderHash: string;
	now: Date;
}

interface FormWords {
	status?: 200 | 422 | 429 | 503;
	post?: CommentPost;
	errors?: FieldErrors;
	notice?: string | null;
	hasChallenge: boolean;
	retryAfterSeconds?: number;
}

/** The form with everything typed in it, bound to a token of its own. */
async function toForm(
	{ keys }: CommentDesk,
	article: CommentedArticle,
	now: Date,
	words: FormWords,
): Promise<CommentReply> {
	const { status = 200, post, errors = {}, notice = null, hasChallenge, retryAfterSeconds } = words;
	const bound = await bindToken(keys, toSubject(article.id), { hasChallenge, now });
	const values = post?.values ?? EMPTY_VALUES;
	const page = { kind: "form" as const, status, article, values, errors, notice, ...bound };
	return { kind: "page", page, retryAfterSeconds };
}

const toSubject = (articleId: number) => `comment:${articleId}`;

function toFlood(desk: CommentDesk, article: CommentedArticle, now: Date, seconds: number, post?: CommentPost) {
	const notice = `Có quá nhiều ý kiến được gửi trong lúc này. Phần đã viết vẫn còn nguyên, bạn hãy gửi lại sau ${seconds} giây.`;
	return toForm(desk, article, now, { status: 429, post, notice, hasChallenge: true, retryAfterSeconds: seconds });
}

/** The article a reader may comment on, or the refusal. */
async function findArticle({ articleId, now }: Circumstances, content: string) {
	const found = await getArticlePage(articleId);
	if (found.state === "published") {
		const { id, slug, title, date, isClosedToComments } = found.article;
		const article = { id, slug, title };
		const closure = toClosure({ isClosedToComments, publishedAt: date.at }, await getClosingSettings(), now);
		if (!closure.isClosed) return { article, refusal: null };
		const words = { title: CLOSED_TITLE, sentence: closure.sentence };
		return { article: null, refusal: toRefusal(403, words, { article, content }) };
	}
	const isGone = found.state === "taken_down";
	const words = isGone
		? { title: "Bài viết đã được gỡ", sentence: "Bài này không còn trên trang nên không nhận ý kiến." }
		: {
				title: "Không tìm thấy bài viết",
				sentence: "Địa chỉ không chỉ đến bài nào đang đăng. Hãy mở lại bài rồi gửi ý kiến.",
			};
	return { article: null, refusal: toRefusal(isGone ? 410 : 404, words, { content }) };
}

/** "(Bấm vào đây để nhận mã)": an empty form with a question of its own. */
export async function openCommentForm(desk: CommentDesk, at: Circumstances): Promise<CommentReply> {
	const { article, refusal } = await findArticle(at, "");
	if (!article) return refusal;
	const { refusedFor } = await countOpening(desk, at);
	if (refusedFor !== null) return toFlood(desk, article, at.now, refusedFor);
	return toForm(desk, article, at.now, { hasChallenge: true });
}

async function countOpening({ limiter }: CommentDesk, { senderHash, now }: Circumstances) {
	const hits = listOpeningHits(senderHash);
	return toRateOutcome(hits, await limiter.hit(hits, now), COMMENT_RISKS);
}

async function countSending({ limiter }: CommentDesk, { senderHash, articleId, now }: Circumstances) {
	const hits = listSendingHits(senderHash, articleId);
	return toRateOutcome(hits, await limiter.hit(hits, now), COMMENT_RISKS);
}

/**
 * Takes a sent form, in any state a reader can send it in: from the kept page, where it carries no token yet; from the
 * form that is bound to one; late, twice, too fast, too often, with mistakes. Whatever is answered, what was typed is
 * in the answer.
 */
export async function receiveComment(desk: CommentDesk, post: CommentPost, at: Circumstances): Promise<CommentReply> {
	const { article, refusal } = await findArticle(at, post.values.content);
	if (!article) return refusal;
	if (post.token === "" || post.wantsCode) return bindForm(desk, article, post, at);
	return takeForm(desk, article, post, at);
}

/** The uncached step: the typed text, a token, and a question when it is asked for or many came from there lately. */
async function bindForm(desk: CommentDesk, article: CommentedArticle, post: CommentPost, at: Circumstances) {
	const { refusedFor, isRisky } = await countOpening(desk, at);
	if (refusedFor !== null) return toFlood(desk, article, at.now, refusedFor, post);
	if (post.wantsCode) return toForm(desk, article, at.now, { post, hasChallenge: true });
	const rules = toSpamRules(await getSettings());
	const { input, errors } = parseComment(post.values, rules.officeNames);
	const hasChallenge = isRisky || post.isTrapped || (input !== null && isSuspicious(input, rules));
	if (errors) return toForm(desk, article, at.now, { status: 422, post, errors, notice: CHECK_FIELDS, hasChallenge });
	return toForm(desk, article, at.now, { post, hasChallenge });
}

async function takeForm(desk: CommentDesk, article: CommentedArticle, post: CommentPost, at: Circumstances) {
	const { now } = at;
	const { refusedFor, isRisky } = await countSending(desk, at);
	if (refusedFor !== null) return toFlood(desk, article, now, refusedFor, post);
	const refuse = (notice: string, errors: FieldErrors, hasChallenge: boolean) =>
		toForm(desk, article, now, { status: 422, post, errors, notice, hasChallenge });
	const taken = await takeToken(desk.keys, toSubject(article.id), post.token, now);
	const rules = toSpamRules(await getSettings());
	const { input, errors } = parseComment(post.values, rules.officeNames);
	if (taken.state !== "valid") {
		return refuse(TOKEN_NOTICES[taken.state], errors ?? {}, isRisky || taken.state === "forged");
	}
	const { token } = taken;
	const isRaised = isRisky || post.isTrapped || token.hasChallenge || isTooFast(token, now);
	if (errors) return refuse(CHECK_FIELDS, errors, isRaised);
	const mustAnswer = isRaised || isSuspicious(input, rules);
	const answer = mustAnswer ? await findAnswerError(desk.keys, token, post, now) : null;
	if (answer !== null) return refuse(ANSWER_FIRST, { answer }, true);
	return store(article, input, post, at);
}

async function store(
	article: CommentedArticle,
	input: CommentInput,
	post: CommentPost,
	{ senderHash, now }: Circumstances,
): Promise<CommentReply> {
	try {
		await submitComment(article.id, input, { senderHash, isTrapped: post.isTrapped, now });
		return { kind: "accepted", articleId: article.id };
	} catch (error) {
		if (!(error instanceof CommentsClosedError)) throw error;
		const words = { title: CLOSED_TITLE, sentence: error.personMessage };
		return toRefusal(403, words, { article, content: post.values.content });
	}
}

/** What is answered when something broke on the way: the form as it was, to be sent again. */
export async function keepComment(desk: CommentDesk, post: CommentPost, at: Circumstances): Promise<CommentReply> {
	const { article, refusal } = await findArticle(at, post.values.content);
	if (!article) return refusal;
	return toForm(desk, article, at.now, { status: 503, post, notice: UNAVAILABLE, hasChallenge: false });
}
