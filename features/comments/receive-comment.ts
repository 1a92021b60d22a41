import { getArticlePage } from "../articles/queries.ts";
import { toFormNotices } from "../reader-forms/form-notices.ts";
import {
	countForm,
	type FormDesk,
	type FormSteps,
	type GuardedForm,
	keepForm,
	openForm,
	receiveForm,
	type Sender,
	showForm,
} from "../reader-forms/guarded-form.ts";
import { getSettings } from "../settings/queries.ts";
import { toClosure } from "./closure.ts";
import {
	type CommentInput,
	type CommentPost,
	type CommentValues,
	EMPTY_VALUES,
	type FieldErrors,
	parseComment,
} from "./comment-form.ts";
import { COMMENT_RISKS, listOpeningHits, listSendingHits } from "./comment-rates.ts";
import { type CommentedArticle, type CommentReply, toRefusal } from "./comment-reply.ts";
import { getClosingSettings } from "./queries.ts";
import { type SpamRules, toSpamRules } from "./spam-rules.ts";
import { isSuspicious } from "./spam-signs.ts";
import { CommentsClosedError, submitComment } from "./submit-comment.ts";

const CLOSED_TITLE = "Không nhận ý kiến cho bài này";
const NOTICES = toFormNotices({
	notSent: "Ý kiến chưa được gửi",
	cannotSend: "Ý kiến chưa gửi được",
	used: "Phiếu này đã gửi một lần. Nếu bạn vừa bấm gửi hai lần thì tòa soạn đã nhận được ý kiến; nếu chưa gửi, hãy gửi lại.",
	many: "ý kiến",
});

interface Circumstances extends Sender {
	articleId: number;
}

type CommentForm = GuardedForm<CommentValues, FieldErrors, CommentReply>;

function toForm(desk: FormDesk, article: CommentedArticle, { senderHash, now }: Sender): CommentForm {
	const sending = listSendingHits(senderHash, article.id);
	return {
		...{ desk, now, tokenSubject: `comment:${article.id}`, notices: NOTICES },
		rates: { opening: listOpeningHits(senderHash), sending, risks: COMMENT_RISKS },
		toReply: (form, wait) => ({ kind: "page", page: { kind: "form", article, ...form }, ...wait }),
	};
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
export async function openCommentForm(desk: FormDesk, at: Circumstances): Promise<CommentReply> {
	const { article, refusal } = await findArticle(at, "");
	return article ? openForm(toForm(desk, article, at), EMPTY_VALUES, true) : refusal;
}

/**
 * Takes a sent form, in any state a reader can send it in: from the kept page, where it carries no token yet; from the
 * form that is bound to one. Whatever is answered, what was typed is in the answer.
 */
export async function receiveComment(desk: FormDesk, post: CommentPost, at: Circumstances): Promise<CommentReply> {
	const { article, refusal } = await findArticle(at, post.values.content);
	if (!article) return refusal;
	const form = toForm(desk, article, at);
	let rules: Promise<SpamRules> | undefined;
	const getRules = () => {
		rules ??= getSettings().then(toSpamRules);
		return rules;
	};
	const steps = {
		parse: async (values: CommentValues) => parseComment(values, (await getRules()).officeNames),
		isSuspicious: async (input: CommentInput) => isSuspicious(input, await getRules()),
		keep: (input: CommentInput) => store(article, input, post, at),
	};
	return post.token === "" && !post.wantsCode ? bindForm(form, post, steps) : receiveForm(form, post, steps);
}

/** The uncached step: the typed text, a token, and a question when many came from there lately. */
async function bindForm(
	form: CommentForm,
	{ values, isTrapped }: CommentPost,
	{
		parse,
		isSuspicious: isSpam,
	}: Required<Pick<FormSteps<CommentValues, CommentInput, FieldErrors, CommentReply>, "parse" | "isSuspicious">>,
): Promise<CommentReply> {
	const { refusal, isRisky } = await countForm(form, "opening", values);
	if (refusal !== null) return refusal;
	const { input, errors } = await parse(values);
	const hasChallenge = isRisky || isTrapped || (input !== null && (await isSpam(input)));
	if (errors === null) return showForm(form, { values, hasChallenge });
	return showForm(form, { status: 422, values, errors, notice: NOTICES.checkFields, hasChallenge });
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
export async function keepComment(desk: FormDesk, post: CommentPost, at: Circumstances): Promise<CommentReply> {
	const { article, refusal } = await findArticle(at, post.values.content);
	return article ? keepForm(toForm(desk, article, at), post.values) : refusal;
}
