import type { LetterKind } from "../db/queries/letters.ts";
import { CONTACT_FORM_PATH, REPORT_FORM_PATH, toFormKey } from "../features/letters/letter.ts";
import { FIELDS, readLetterPost } from "../features/letters/letter-form.ts";
import { type LetterReply, toLetterRefusal } from "../features/letters/letter-reply.ts";
import { keepLetter, openLetterForm, receiveLetter } from "../features/letters/receive-letter.ts";
import { toSenderHash } from "../features/reader-forms/form-keys.ts";
import type { FormDesk } from "../features/reader-forms/guarded-form.ts";
import type { Endpoint, EndpointCall } from "./endpoints.ts";
import { type FormAnswering, findFormRefusal, parseId, showReply, takeForm } from "./form-answers.ts";
import { readForm } from "./read-form.ts";

type LetterEndpointOptions = FormDesk & FormAnswering;

/** The longest letter in the longest way of writing it. */
const LETTER_BYTES = 64 * 1024;

const REFUSED_FORMS = {
	403: {
		title: "Không nhận phiếu gửi từ trang khác",
		sentence: "Phiếu không được gửi từ trang này. Hãy mở trang Liên hệ, hoặc bài viết cần báo lỗi, rồi gửi lại từ đó.",
	},
	413: {
		title: "Thư quá dài",
		sentence:
			"Thư dài hơn mức trang này nhận nên chưa được gửi. Hãy quay lại trang trước, phần đã viết vẫn còn ở đó, và rút gọn.",
	},
	415: {
		title: "Không đọc được phiếu",
		sentence:
			"Phiếu được gửi theo cách mà trang này không nhận. Hãy mở lại trang Liên hệ, hoặc bài viết cần báo lỗi, rồi gửi lại từ đó.",
	},
};

/** Where readers ask for the forms of letters and reports and send them. */
export function createLetterEndpoints(options: LetterEndpointOptions): Endpoint[] {
	return [toEndpoint("contact", CONTACT_FORM_PATH, options), toEndpoint("error-report", REPORT_FORM_PATH, options)];
}

function toEndpoint(kind: LetterKind, path: string, options: LetterEndpointOptions): Endpoint {
	const answer = async (call: EndpointCall) => {
		const form = call.method === "POST" ? await readForm(call.exchange.request, LETTER_BYTES) : null;
		const sent = form?.fields ?? new URL(call.exchange.url, "http://localhost").searchParams;
		const articleId = kind === "contact" ? 0 : parseId(sent.get(FIELDS.article));
		const senderHash = toSenderHash(options.keys, call.client.address);
		const at = { kind, articleId, senderHash, now: new Date() };
		const show = (reply: LetterReply) => showReply(toFormKey(kind, articleId), reply, options);
		const post = readLetterPost(sent);
		if (form === null) return show(await openLetterForm(options, post.values, at));
		const refused = findFormRefusal(form, call);
		if (refused !== null) return show(toLetterRefusal(kind, refused, REFUSED_FORMS[refused]));
		return takeForm(
			{
				event: "letter-failed",
				facts: { kind, article: articleId },
				requestId: call.exchange.requestId,
				typed: post.values.content,
				take: () => receiveLetter(options, post, at),
				keep: () => keepLetter(options, post, at),
				show,
			},
			options,
		);
	};
	return { path: new RegExp(`^${path}$`), methods: ["GET", "HEAD", "POST"], answer };
}
