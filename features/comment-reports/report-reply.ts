import type { BoundForm } from "../reader-forms/bind-token.ts";
import type { ReportErrors, ReportValues } from "./report-form.ts";

/** The comment a report is about, as readers see it. */
export interface ReportedComment {
	id: number;
	/** Without personal data, as is the content. */
	name: string;
	content: string;
	article: { id: number; slug: string; title: string };
}

/** What the page of the form shows; it travels in the page record, never in an address. */
export type ReportPageState =
	| ({
			shows: "comment-report-form";
			status: 200 | 422 | 429 | 503;
			comment: ReportedComment;
			values: ReportValues;
			errors: ReportErrors;
			/** What happened, above the form; null when nothing is wrong. */
			notice: string | null;
	  } & BoundForm)
	| {
			shows: "comment-report-refused";
			status: 403 | 404 | 413 | 415;
			title: string;
			sentence: string;
			/** What the reader wrote, to be copied. */
			note: string;
	  };

/** The answer to a report, or to who asks for its form. */
export type ReportReply = { location: string } | { page: ReportPageState; retryAfterSeconds?: number };

export function toReportRefusal(
	status: 403 | 404 | 413 | 415,
	words: { title: string; sentence: string },
	note = "",
): ReportReply {
	return { page: { shows: "comment-report-refused", status, note, ...words } };
}
