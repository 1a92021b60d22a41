import { db } from "../../db/client.ts";
import { getComment } from "../../db/queries/comments.ts";
import { maskPersonalData } from "../../lib/personal-data.ts";
import { getArticlePage } from "../articles/queries.ts";
import { toFormNotices } from "../reader-forms/form-notices.ts";
import {
	type FormDesk,
	type GuardedForm,
	keepForm,
	openForm,
	receiveForm,
	type Sender,
} from "../reader-forms/guarded-form.ts";
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

const NOTICES = toFormNotices({
	notSent: "Báo cáo chưa được gửi",
	cannotSend: "Báo cáo chưa gửi được",
	used: "Phiếu này đã gửi một lần. Nếu bạn vừa bấm gửi hai lần thì tòa soạn đã nhận được; nếu chưa gửi, hãy gửi lại.",
	many: "báo cáo",
});
const MISSING = {
	title: "Không tìm thấy ý kiến",
	sentence: "Địa chỉ không chỉ đến ý kiến nào đang đăng; có thể tòa soạn đã gỡ ý kiến đó.",
};

interface Circumstances extends Sender {
	/** 0 for what names none. */
	commentId: number;
}

function toForm(
	desk: FormDesk,
	comment: ReportedComment,
	{ senderHash, now }: Sender,
): GuardedForm<ReportValues, ReportErrors, ReportReply> {
	const sending = listSendingHits(senderHash, comment.id);
	return {
		...{ desk, now, tokenSubject: `comment-report:${comment.id}`, notices: NOTICES },
		rates: { opening: listOpeningHits(senderHash), sending, risks: REPORT_RISKS },
		toReply: (form, wait) => ({ page: { shows: "comment-report-form", comment, ...form }, ...wait }),
	};
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
export async function openReportForm(desk: FormDesk, at: Circumstances): Promise<ReportReply> {
	const comment = await findComment(at.commentId);
	return comment ? openForm(toForm(desk, comment, at), NO_VALUES) : toReportRefusal(404, MISSING);
}

/** Takes a sent form, in any state a reader can send it in. Whatever is answered, what was typed is in the answer. */
export async function receiveReport(desk: FormDesk, post: ReportPost, at: Circumstances): Promise<ReportReply> {
	const comment = await findComment(at.commentId);
	if (!comment) return toReportRefusal(404, MISSING, post.values.note);
	const steps = { parse: parseReport, keep: (input: ReportInput) => store(comment, input, at) };
	return receiveForm(toForm(desk, comment, at), post, steps);
}

async function store(comment: ReportedComment, input: ReportInput, { senderHash, now }: Sender): Promise<ReportReply> {
	try {
		await reportComment(comment.id, input, { senderHash, now });
		return { location: toReportThanksPath(comment.article.id) };
	} catch (error) {
		if (!(error instanceof ReportedCommentError)) throw error;
		return toReportRefusal(404, { ...MISSING, sentence: error.personMessage }, input.note);
	}
}

/** What is answered when something broke on the way: the form as it was, to be sent again. */
export async function keepReport(desk: FormDesk, { values }: ReportPost, at: Circumstances): Promise<ReportReply> {
	const comment = await findComment(at.commentId);
	return comment ? keepForm(toForm(desk, comment, at), values) : toReportRefusal(404, MISSING, values.note);
}
