import * as z from "zod";
import { formatClock, formatDay } from "../../lib/dates.ts";
import { parseTypedTime } from "../../lib/typed-time.ts";
import { FormError } from "../accounts/form-state.ts";
import { toPlainLine, toPlainText } from "../reader-forms/typed-text.ts";
import type { Poll } from "./poll.ts";

export const MOST_QUESTION = 300;
const MOST_LABEL = 200;
const [LEAST_OPTIONS, MOST_OPTIONS] = [2, 10];

const rowId = z.coerce.number().int().positive();
const text = z.string().default("");
const typed = { question: text.transform(toPlainLine), options: text.transform(toPlainText) };
const times = { fromDay: text, fromClock: text, untilDay: text, untilClock: text };

/** What the forms send. */
export const newPollForm = z.object({ ...typed, ...times });
export const changedPollForm = z.object({ ...typed, ...times, pollId: rowId, baseVersion: rowId });
export const pollStepForm = z.object({
	pollId: rowId,
	baseVersion: rowId,
	step: z.enum(["publish", "close", "withdraw"]),
});

/** What is asked, the answers in their order, and when votes are taken. */
export interface PollInput {
	question: string;
	labels: string[];
	opensAt: Date;
	closesAt: Date;
}

/** The same as it is typed. */
export type TypedPoll = z.input<typeof newPollForm> & Record<string, string>;

function findLabelError(labels: readonly string[]): string | null {
	if (labels.length < LEAST_OPTIONS) return `Hãy ghi ít nhất ${LEAST_OPTIONS} lựa chọn, mỗi dòng một lựa chọn.`;
	if (labels.length > MOST_OPTIONS) return `Nhiều nhất ${MOST_OPTIONS} lựa chọn.`;
	if (new Set(labels).size < labels.length) return "Có hai lựa chọn giống nhau.";
	return labels.some((label) => label.length > MOST_LABEL) ? `Mỗi lựa chọn nhiều nhất ${MOST_LABEL} ký tự.` : null;
}

/** @param now when votes are taken from where nothing was typed. @throws FormError naming each field that cannot be. */
export function toPollInput({ question, options, ...given }: z.output<typeof newPollForm>, now: Date): PollInput {
	const labels = options.split("\n").filter((line) => line !== "");
	const isNow = given.fromDay === "" && given.fromClock === "";
	const opensAt = isNow ? now : parseTypedTime(given.fromDay, given.fromClock || "00:00");
	const closesAt = parseTypedTime(given.untilDay, given.untilClock || "23:59");
	const errors: Record<string, string> = {};
	if (question.length < 5 || question.length > MOST_QUESTION)
		errors.question = `Hãy ghi câu hỏi, từ 5 đến ${MOST_QUESTION} ký tự.`;
	const labelError = findLabelError(labels);
	if (labelError) errors.options = labelError;
	if (!opensAt) errors.fromDay = "Ngày hoặc giờ chưa đúng. Ví dụ: 30/11/2026 và 07:30.";
	if (!closesAt) errors.untilDay = "Hãy ghi ngày đóng, ví dụ 15/12/2026.";
	else if (closesAt <= (opensAt ?? now) || closesAt <= now)
		errors.untilDay = "Giờ đóng phải sau giờ mở và sau lúc này.";
	if (!opensAt || !closesAt || Object.keys(errors).length > 0) {
		throw new FormError("Chưa lưu. Hãy xem lại các ô được đánh dấu.", errors);
	}
	return { question, labels, opensAt, closesAt };
}

/** What the fields of a form hold at first. */
export function toTypedPoll(poll: Poll | null): TypedPoll {
	if (!poll) return { question: "", options: "", fromDay: "", fromClock: "", untilDay: "", untilClock: "" };
	const { question, options, opensAt, closesAt } = poll;
	return {
		question,
		options: options.map(({ label }) => label).join("\n"),
		...{ fromDay: formatDay(opensAt), fromClock: formatClock(opensAt) },
		...{ untilDay: formatDay(closesAt), untilClock: formatClock(closesAt) },
	};
}
