import type { QuestionState } from "../../db/queries/questions.ts";
import type { BoundForm } from "../reader-forms/bind-token.ts";
import type { FieldErrors, QuestionValues } from "./question-form.ts";

/** What somebody who has the code may know of a question: nothing of who asked. */
export interface QuestionProgress {
	title: string;
	state: QuestionState;
	/** "23/11/2026" */
	askedOn: string;
	office: string;
	reason: string;
	/** Of the published pair. */
	path: string | null;
}

/** What the pages for one reader show; it travels in the page record, never in an address. */
export type QuestionPageState =
	| ({
			shows: "question-form";
			status: 200 | 422 | 429 | 503;
			values: QuestionValues;
			errors: FieldErrors;
			/** What happened, above the form; null when nothing is wrong. */
			notice: string | null;
	  } & BoundForm)
	| { shows: "question-sent"; status: 200; code: string }
	| {
			shows: "question-lookup";
			status: 200 | 404 | 422 | 429;
			typed: string;
			error: string;
			found: QuestionProgress | null;
	  }
	| {
			shows: "question-refused";
			status: 403 | 413 | 415;
			title: string;
			sentence: string;
			/** What the reader wrote, to be copied. */
			content: string;
	  };

/** The answer to a question, to a code, or to who asks for a form. */
export interface QuestionReply {
	page: QuestionPageState;
	retryAfterSeconds?: number;
}
