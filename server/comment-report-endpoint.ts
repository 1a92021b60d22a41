import { COMMENT_REPORT_PATH, REPORT_FIELDS, toCommentReportPath } from "../features/comment-reports/comment-report.ts";
import { keepReport, openReportForm, receiveReport } from "../features/comment-reports/receive-report.ts";
import { readReportPost } from "../features/comment-reports/report-form.ts";
import { type ReportReply, toReportRefusal } from "../features/comment-reports/report-reply.ts";
import { toSenderHash } from "../features/reader-forms/form-keys.ts";
import type { FormDesk } from "../features/reader-forms/guarded-form.ts";
import type { Endpoint, EndpointCall } from "./endpoints.ts";
import { type FormAnswering, findFormRefusal, parseId, showReply, takeForm } from "./form-answers.ts";
import { readForm } from "./read-form.ts";

const REFUSED_FORMS = {
	403: {
		title: "Không nhận phiếu gửi từ trang khác",
		sentence: "Phiếu không được gửi từ trang này. Hãy mở bài viết và bấm “Báo cáo ý kiến này” dưới ý kiến.",
	},
	413: {
		title: "Phiếu quá dài",
		sentence:
			"Phiếu dài hơn mức trang này nhận nên chưa được gửi. Hãy quay lại trang trước, phần đã viết vẫn còn ở đó, và rút gọn.",
	},
	415: {
		title: "Không đọc được phiếu",
		sentence:
			"Phiếu được gửi theo cách mà trang này không nhận. Hãy mở bài viết và bấm “Báo cáo ý kiến này” dưới ý kiến.",
	},
};

/** Where readers report a comment: answered by a page made for each of them, or led on with 303. */
export function createCommentReportEndpoint(options: FormDesk & FormAnswering): Endpoint {
	const answer = async (call: EndpointCall) => {
		const form = call.method === "POST" ? await readForm(call.exchange.request) : null;
		const sent = form?.fields ?? new URL(call.exchange.url, "http://localhost").searchParams;
		const commentId = parseId(form?.status ? null : sent.get(REPORT_FIELDS.comment));
		const at = { commentId, senderHash: toSenderHash(options.keys, call.client.address), now: new Date() };
		const show = (reply: ReportReply) => showReply(toCommentReportPath(commentId), reply, options);
		if (form === null) return show(await openReportForm(options, at));
		const refused = findFormRefusal(form, call);
		if (refused !== null) return show(toReportRefusal(refused, REFUSED_FORMS[refused]));
		const post = readReportPost(sent);
		return takeForm(
			{
				event: "comment-report-failed",
				facts: { comment: commentId },
				requestId: call.exchange.requestId,
				typed: post.values.note,
				take: () => receiveReport(options, post, at),
				keep: () => keepReport(options, post, at),
				show,
			},
			options,
		);
	};
	return { path: new RegExp(`^${COMMENT_REPORT_PATH}$`), methods: ["GET", "HEAD", "POST"], answer };
}
