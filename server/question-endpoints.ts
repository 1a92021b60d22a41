import { lookUpQuestion, openLookup } from "../features/questions/look-up-question.ts";
import { ASK_PATH, LOOKUP_PATH } from "../features/questions/question.ts";
import { FIELDS, readQuestionPost } from "../features/questions/question-form.ts";
import type { QuestionReply } from "../features/questions/question-reply.ts";
import { keepQuestion, openQuestionForm, receiveQuestion } from "../features/questions/receive-question.ts";
import { toSenderHash } from "../features/reader-forms/form-keys.ts";
import type { FormDesk } from "../features/reader-forms/guarded-form.ts";
import type { Endpoint, EndpointCall } from "./endpoints.ts";
import { type FormAnswering, findFormRefusal, showReply, takeForm } from "./form-answers.ts";
import { readForm } from "./read-form.ts";

type QuestionEndpointOptions = FormDesk & FormAnswering;

/** The longest question in the longest way of writing it. */
const QUESTION_BYTES = 64 * 1024;

const REFUSED_FORMS = {
	403: {
		title: "Không nhận phiếu gửi từ trang khác",
		sentence: "Phiếu không được gửi từ trang này. Hãy mở mục Hỏi – đáp rồi gửi lại từ đó.",
	},
	413: {
		title: "Câu hỏi quá dài",
		sentence:
			"Câu hỏi dài hơn mức trang này nhận nên chưa được gửi. Hãy quay lại trang trước, phần đã viết vẫn còn ở đó, và rút gọn.",
	},
	415: {
		title: "Không đọc được phiếu",
		sentence: "Phiếu được gửi theo cách mà trang này không nhận. Hãy mở lại mục Hỏi – đáp và gửi từ đó.",
	},
};

function toRefusal(status: 403 | 413 | 415): QuestionReply {
	return { page: { shows: "question-refused", status, content: "", ...REFUSED_FORMS[status] } };
}

/** Where readers ask for the form of a question and send it, and where they look up what has become of one. */
export function createQuestionEndpoints(options: QuestionEndpointOptions): Endpoint[] {
	return [toAskEndpoint(options), toLookupEndpoint(options)];
}

const METHODS = ["GET", "HEAD", "POST"];

function toAskEndpoint(options: QuestionEndpointOptions): Endpoint {
	const show = (reply: QuestionReply) => showReply(ASK_PATH, reply, options);
	const answer = async (call: EndpointCall) => {
		const at = { senderHash: toSenderHash(options.keys, call.client.address), now: new Date() };
		if (call.method !== "POST") return show(await openQuestionForm(options, at));
		const form = await readForm(call.exchange.request, QUESTION_BYTES);
		const refused = findFormRefusal(form, call);
		if (refused !== null) return show(toRefusal(refused));
		const post = readQuestionPost(form.fields ?? new URLSearchParams());
		return takeForm(
			{
				event: "question-failed",
				facts: {},
				requestId: call.exchange.requestId,
				typed: post.values.content,
				take: () => receiveQuestion(options, post, at),
				keep: () => keepQuestion(options, post, at),
				show,
			},
			options,
		);
	};
	return { path: new RegExp(`^${ASK_PATH}$`), methods: METHODS, answer };
}

function toLookupEndpoint(options: QuestionEndpointOptions): Endpoint {
	const show = (reply: QuestionReply) => showReply(LOOKUP_PATH, reply, options);
	const answer = async (call: EndpointCall) => {
		if (call.method !== "POST") return show(openLookup());
		const form = await readForm(call.exchange.request);
		const refused = findFormRefusal(form, call);
		if (refused !== null) return show(toRefusal(refused));
		const at = { senderHash: toSenderHash(options.keys, call.client.address), now: new Date() };
		return show(await lookUpQuestion(options, form.fields?.get(FIELDS.code) ?? "", at));
	};
	return { path: new RegExp(`^${LOOKUP_PATH}$`), methods: METHODS, answer };
}
