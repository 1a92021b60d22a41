import { COMMENT_FORM_PATH, toCommentFormPath, toThanksPath } from "../features/comments/comment.ts";
import { FIELDS, readCommentPost } from "../features/comments/comment-form.ts";
import { type CommentReply, toRefusal } from "../features/comments/comment-reply.ts";
import { keepComment, openCommentForm, receiveComment } from "../features/comments/receive-comment.ts";
import { toSenderHash } from "../features/reader-forms/form-keys.ts";
import type { FormDesk } from "../features/reader-forms/guarded-form.ts";
import type { Endpoint, EndpointCall } from "./endpoints.ts";
import { type FormAnswering, findFormRefusal, parseId, showReply, takeForm } from "./form-answers.ts";
import { readForm } from "./read-form.ts";

type CommentEndpointOptions = FormDesk & FormAnswering;

const REFUSED_FORMS = {
	403: {
		title: "Không nhận phiếu gửi từ trang khác",
		sentence: "Phiếu ý kiến không được gửi từ trang này. Hãy mở bài viết trên Cổng thông tin và gửi ý kiến ở cuối bài.",
	},
	413: {
		title: "Phiếu ý kiến quá dài",
		sentence:
			"Phiếu dài hơn mức trang này nhận nên chưa được gửi. Hãy quay lại trang trước, phần đã viết vẫn còn ở đó, và rút gọn.",
	},
	415: {
		title: "Không đọc được phiếu ý kiến",
		sentence: "Phiếu được gửi theo cách mà trang này không nhận. Hãy mở lại bài viết và gửi ý kiến ở cuối bài.",
	},
};

/** Where readers ask for the comment form and send it: answered by a page made for each of them, or led on with 303. */
export function createCommentEndpoint(options: CommentEndpointOptions): Endpoint {
	const answer = async (call: EndpointCall) => {
		const senderHash = toSenderHash(options.keys, call.client.address);
		const now = new Date();
		const isReading = call.method !== "POST";
		const form = isReading ? null : await readForm(call.exchange.request);
		const sent = form?.fields ?? new URL(call.exchange.url, "http://localhost").searchParams;
		const articleId = parseId(form?.status ? null : sent.get(FIELDS.article));
		const at = { articleId, senderHash, now };
		const show = (reply: CommentReply) =>
			showReply(
				toCommentFormPath(articleId),
				reply.kind === "accepted" ? { location: toThanksPath(reply.articleId) } : reply,
				options,
			);
		if (form === null) return show(await openCommentForm(options, at));
		const refused = findFormRefusal(form, call);
		if (refused !== null) return show(toRefusal(refused, REFUSED_FORMS[refused]));
		const post = readCommentPost(sent);
		return takeForm(
			{
				event: "comment-failed",
				facts: { article: articleId },
				requestId: call.exchange.requestId,
				typed: post.values.content,
				take: () => receiveComment(options, post, at),
				keep: () => keepComment(options, post, at),
				show,
			},
			options,
		);
	};
	return { path: new RegExp(`^${COMMENT_FORM_PATH}$`), methods: ["GET", "HEAD", "POST"], answer };
}
