import * as z from "zod";
import { QUESTION_FIELDS } from "../../db/queries/questions.ts";
import { toPlainLine, toPlainText } from "../reader-forms/typed-text.ts";

const MOST_LINE = 300;
const MOST_ANSWER = 20_000;
const line = z.string().max(MOST_LINE, `Nhiều nhất ${MOST_LINE} ký tự.`).default("").transform(toPlainLine);

/** Which question, as its form last saw it. */
export const questionAtVersion = z.object({
	questionId: z.coerce.number().int().positive(),
	baseVersion: z.coerce.number().int().positive(),
});

/** The answer, and what is done with it: "save", "pass" or "publish". */
export const answerForm = questionAtVersion.extend({
	field: z.enum(QUESTION_FIELDS, "Hãy chọn lĩnh vực."),
	office: line,
	answer: z.string().max(MOST_ANSWER, "Câu trả lời quá dài.").default("").transform(toPlainText),
	step: z.enum(["save", "pass", "publish"]),
});

export const refusalForm = questionAtVersion.extend({ reason: line });

export const questionEditForm = questionAtVersion.extend({
	title: line,
	content: z.string().max(MOST_ANSWER, "Câu hỏi quá dài.").default("").transform(toPlainText),
	editReason: line,
});
