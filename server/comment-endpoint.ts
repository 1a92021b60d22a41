import { COMMENT_FORM_PATH, toCommentFormPath, toThanksPath } from "../features/comments/comment.ts";
import { type CommentPost, FIELDS, readCommentPost } from "../features/comments/comment-form.ts";
import { type CommentReply, toRefusal } from "../features/comments/comment-reply.ts";
import {
	type CommentDesk,
	keepComment,
	openCommentForm,
	receiveComment,
} from "../features/comments/receive-comment.ts";
import { toSenderHash } from "../features/reader-forms/form-keys.ts";
import type { Endpoint, EndpointAnswer, EndpointCall, EndpointPage } from "./endpoints.ts";
import { toErrorHtml } from "./error-pages.ts";
import type { Log } from "./log.ts";
import type { PageEntry, RenderedPage } from "./page-entry.ts";
import { type FormReading, readForm } from "./read-form.ts";
import type { PageRenderer } from "./render-page.ts";
import { isSameOrigin } from "./same-origin.ts";

interface CommentEndpointOptions extends CommentDesk {
	render: PageRenderer;
	toEntry: (page: RenderedPage) => Promise<PageEntry>;
	/** Of the gate's own error pages. */
	errorHeaders: Readonly<Record<string, string>>;
	log: Log;
}

const MOST_ID = 2_147_483_647;

const FOREIGN = {
	title: "Không nhận phiếu gửi từ trang khác",
	sentence: "Phiếu ý kiến không được gửi từ trang này. Hãy mở bài viết trên Cổng thông tin và gửi ý kiến ở cuối bài.",
};
const REFUSED_FORMS = {
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

/** A number of an article as an address or a form names it; 0, which no article has, for anything else. */
function parseId(text: string | null): number {
	const id = /^[1-9]\d{0,9}$/.test(text ?? "") ? Number(text) : 0;
	return id <= MOST_ID ? id : 0;
}

/** Where readers ask for the comment form and send it: answered by a page made for each of them, or led on with 303. */
export function createCommentEndpoint(options: CommentEndpointOptions): Endpoint {
	const answer = async (call: EndpointCall) => {
		const senderHash = toSenderHash(options.keys, call.client.address);
		const now = new Date();
		if (call.method !== "POST") {
			const articleId = parseId(new URL(call.exchange.url, "http://localhost").searchParams.get(FIELDS.article));
			return show(articleId, await openCommentForm(options, { articleId, senderHash, now }), options);
		}
		const form = await readForm(call.exchange.request);
		const articleId = parseId(form.fields?.get(FIELDS.article) ?? null);
		const refusal = findRefusal(form, call);
		if (refusal) return show(articleId, refusal, options);
		const post = readCommentPost(form.fields ?? new URLSearchParams());
		return takePost(post, { articleId, senderHash, now }, { ...options, requestId: call.exchange.requestId });
	};
	return { path: new RegExp(`^${COMMENT_FORM_PATH}$`), methods: ["GET", "HEAD", "POST"], answer };
}

async function show(
	articleId: number,
	reply: CommentReply,
	{ render, toEntry }: Pick<CommentEndpointOptions, "render" | "toEntry">,
): Promise<EndpointAnswer | EndpointPage> {
	if (reply.kind === "accepted") {
		return { status: 303, headers: { location: toThanksPath(reply.articleId) }, body: "" };
	}
	const page = await render(toCommentFormPath(articleId), reply.page);
	const { retryAfterSeconds } = reply;
	if (retryAfterSeconds === undefined) return { entry: await toEntry(page) };
	const headers = { ...page.headers, "retry-after": String(retryAfterSeconds) };
	return { entry: await toEntry({ ...page, headers }) };
}

function findRefusal({ status }: FormReading, { exchange }: EndpointCall): CommentReply | null {
	if (status === null) return isSameOrigin(exchange.request) ? null : toRefusal(403, FOREIGN);
	// What is left of the body is not waited for.
	exchange.response.setHeader("connection", "close");
	return toRefusal(status, REFUSED_FORMS[status]);
}

/** Whatever breaks, the answer holds what was typed: in the form, or, where not even that can be made, as text. */
async function takePost(
	post: CommentPost,
	at: { articleId: number; senderHash: string; now: Date },
	options: CommentEndpointOptions & { requestId: string },
): Promise<EndpointAnswer | EndpointPage> {
	const { log, requestId, errorHeaders } = options;
	const note = (error: unknown) => log("error", "comment-failed", { requestId, article: at.articleId, error });
	try {
		const reply = await receiveComment(options, post, at).catch((error: unknown) => {
			note(error);
			return keepComment(options, post, at);
		});
		return await show(at.articleId, reply, options);
	} catch (error) {
		note(error);
		const headers = { ...errorHeaders, "content-type": "text/html; charset=utf-8" };
		return { status: 500, headers, body: toErrorHtml(500, requestId, [], post.values.content) };
	}
}
