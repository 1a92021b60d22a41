import { db } from "../../db/client.ts";
import { getQuestionByCode } from "../../db/queries/questions.ts";
import { toSpamRules } from "../comments/spam-rules.ts";
import { isSuspicious } from "../comments/spam-signs.ts";
import { toFormNotices } from "../reader-forms/form-notices.ts";
import { readToken } from "../reader-forms/form-token.ts";
import {
	type FormDesk,
	type GuardedForm,
	keepForm,
	openForm,
	receiveForm,
	type Sender,
} from "../reader-forms/guarded-form.ts";
import { getSettings } from "../settings/queries.ts";
import { formatQuestionCode, toQuestionCode } from "./question-code.ts";
import {
	EMPTY_VALUES,
	type FieldErrors,
	parseQuestion,
	type QuestionInput,
	type QuestionPost,
	type QuestionValues,
} from "./question-form.ts";
import { listOpeningHits, listSendingHits, QUESTION_RISKS } from "./question-rates.ts";
import type { QuestionReply } from "./question-reply.ts";
import { submitQuestion } from "./submit-question.ts";

const NOTICES = toFormNotices({
	notSent: "Câu hỏi chưa được gửi",
	cannotSend: "Câu hỏi chưa gửi được",
	used: "Phiếu này đã dùng một lần mà câu hỏi chưa được nhận. Phần đã viết vẫn còn nguyên, bạn chỉ cần gửi lại.",
});

function toForm(desk: FormDesk, { senderHash, now }: Sender): GuardedForm<QuestionValues, FieldErrors, QuestionReply> {
	return {
		...{ desk, now, tokenSubject: "question", notices: NOTICES },
		rates: { opening: listOpeningHits(senderHash), sending: listSendingHits(senderHash), risks: QUESTION_RISKS },
		toReply: (form, wait) => ({ page: { shows: "question-form", ...form }, ...wait }),
	};
}

const toSent = (code: string): QuestionReply => ({
	page: { shows: "question-sent", status: 200, code: formatQuestionCode(code) },
});

export const openQuestionForm = (desk: FormDesk, at: Sender) => openForm(toForm(desk, at), EMPTY_VALUES);

/** A form that was sent before and kept: the same answer again; null for any other. */
async function findSent({ desk, tokenSubject, now }: ReturnType<typeof toForm>, token: string) {
	const reading = readToken(desk.keys, tokenSubject, token, now);
	if (reading.state !== "valid") return null;
	const code = toQuestionCode(desk.keys, reading.token.id);
	return (await getQuestionByCode(db.read, code)) ? toSent(code) : null;
}

/** Takes a sent form. Whatever is answered, what was typed is in the answer, or the code of what was kept. */
export function receiveQuestion(desk: FormDesk, post: QuestionPost, at: Sender): Promise<QuestionReply> {
	const form = toForm(desk, at);
	return receiveForm<QuestionValues, QuestionInput, FieldErrors, QuestionReply>(form, post, {
		parse: parseQuestion,
		isSuspicious: async ({ title, content }) =>
			isSuspicious({ name: title, content }, toSpamRules(await getSettings())),
		findSent: () => findSent(form, post.token),
		keep: async (input, token) => {
			const code = toQuestionCode(desk.keys, token.id);
			await submitQuestion(input, { code, isTrapped: post.isTrapped, ...at });
			return toSent(code);
		},
	});
}

/** What is answered when something broke on the way: the form as it was, to be sent again. */
export const keepQuestion = (desk: FormDesk, { values }: QuestionPost, at: Sender) =>
	keepForm(toForm(desk, at), values);
