"use server";

import { refresh } from "next/cache";

import { defineAction } from "../accounts/define-action.ts";
import { acceptQuestion, passQuestion, publishQuestion, refuseQuestion, saveAnswer } from "./answer-question.ts";
import { answerForm, questionAtVersion, questionEditForm, refusalForm } from "./desk-question-fields.ts";
import { editQuestion } from "./edit-question.ts";

const access = { can: "question.answer" } as const;

const STEPS = {
	save: { verb: saveAnswer, message: "Đã lưu." },
	pass: { verb: passQuestion, message: "Đã chuyển cơ quan trả lời." },
	publish: { verb: publishQuestion, message: "Đã công bố câu hỏi và trả lời." },
};

export const answerQuestionAction = defineAction(
	{ access, schema: answerForm },
	async ({ actor }, { questionId, baseVersion, step, ...input }) => {
		const { verb, message } = STEPS[step];
		await verb(actor, { questionId, baseVersion }, input);
		refresh();
		return { message };
	},
);

export const acceptQuestionAction = defineAction({ access, schema: questionAtVersion }, async ({ actor }, at) => {
	await acceptQuestion(actor, at);
	refresh();
	return { message: "Đã tiếp nhận." };
});

export const refuseQuestionAction = defineAction(
	{ access, schema: refusalForm },
	async ({ actor }, { reason, ...at }) => {
		await refuseQuestion(actor, at, reason);
		refresh();
		return { message: "Đã ghi; người hỏi đọc được lý do khi tra cứu." };
	},
);

export const editQuestionAction = defineAction(
	{ access, schema: questionEditForm },
	async ({ actor }, { title, content, editReason: reason, ...at }) => {
		await editQuestion(actor, at, { title, content, reason });
		refresh();
		return { message: "Đã sửa câu hỏi. Bản bạn đọc gửi vẫn được giữ." };
	},
);
