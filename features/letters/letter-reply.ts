import type { LetterKind } from "../../db/queries/letters.ts";
import type { BoundForm } from "../reader-forms/bind-token.ts";
import type { FieldErrors, LetterValues } from "./letter-form.ts";

/** The article a report is about. */
export interface ReportedArticle {
	id: number;
	slug: string;
	title: string;
}

/** Which form, and of a report the article. */
export type LetterSubject = { kind: "contact"; article: null } | { kind: "error-report"; article: ReportedArticle };

/** What the page of a form shows; it travels in the page record, never in an address. */
export type LetterPageState =
	| ({
			shows: "letter-form";
			status: 200 | 422 | 429 | 503;
			subject: LetterSubject;
			values: LetterValues;
			errors: FieldErrors;
			/** What happened, above the form; null when nothing is wrong. */
			notice: string | null;
	  } & BoundForm)
	| {
			shows: "letter-refused";
			status: 403 | 404 | 410 | 413 | 415;
			kind: LetterKind;
			title: string;
			sentence: string;
			/** What the reader wrote, to be copied. */
			content: string;
	  };

/** The answer to a letter, or to who asks for its form. */
export type LetterReply = { location: string } | { page: LetterPageState; retryAfterSeconds?: number };

export function toLetterRefusal(
	kind: LetterKind,
	status: 403 | 404 | 410 | 413 | 415,
	words: { title: string; sentence: string },
	content = "",
): LetterReply {
	return { page: { shows: "letter-refused", status, kind, content, ...words } };
}
