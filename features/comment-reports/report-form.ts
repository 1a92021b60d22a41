import { REPORT_REASONS, type ReportReason } from "../../db/queries/comment-reports.ts";
import type { Reading, SentForm } from "../reader-forms/guarded-form.ts";
import { countLetters, toPlainText } from "../reader-forms/typed-text.ts";
import { MOST_NOTE, REPORT_FIELDS } from "./comment-report.ts";

/** What the reader chose and typed, as sent. */
export interface ReportValues {
	reason: string;
	note: string;
}

export type ReportErrors = Partial<Record<"reason" | "note" | "answer", string>>;
export const NO_VALUES: ReportValues = { reason: "", note: "" };

/** A report as it is stored. */
export interface ReportInput {
	reason: ReportReason;
	note: string;
}

export type ReportReading = Reading<ReportInput, ReportErrors>;

/** Checks what was sent. @returns the report as it is to be stored, or an error for every field that has one. */
export function parseReport({ reason, note }: ReportValues): ReportReading {
	const known = REPORT_REASONS.find((candidate) => candidate === reason);
	const words = toPlainText(note);
	const errors: ReportErrors = {};
	if (!known) errors.reason = "Hãy chọn một lý do.";
	if (countLetters(words) > MOST_NOTE) errors.note = `Lời nói thêm dài quá ${MOST_NOTE} ký tự; hãy rút gọn.`;
	if (known === "other" && words === "") errors.note = "Hãy nói rõ điều khác là điều gì.";
	if (!known || Object.keys(errors).length > 0) return { input: null, errors };
	return { input: { reason: known, note: words }, errors: null };
}

export type ReportPost = SentForm<ReportValues>;

/** Takes the fields of a sent form by their names. */
export function readReportPost(fields: URLSearchParams): ReportPost {
	const get = (name: string) => fields.get(name) ?? "";
	return {
		values: { reason: get(REPORT_FIELDS.reason), note: get(REPORT_FIELDS.note).replace(/\r\n?/g, "\n") },
		token: get(REPORT_FIELDS.token),
		answer: get(REPORT_FIELDS.answer),
		solution: get(REPORT_FIELDS.solution),
		wantsCode: fields.has(REPORT_FIELDS.wantsCode),
		isTrapped: get(REPORT_FIELDS.trap) !== "",
	};
}
