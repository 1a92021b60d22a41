import type { ConsultationRow } from "../../db/queries/consultations.ts";
import type { BoundForm } from "../reader-forms/bind-token.ts";
import type { FieldErrors, OpinionValues } from "./opinion-form.ts";

/** What the form says of the consultation it is about. */
export interface AskedDraft
	extends Pick<ConsultationRow, "id" | "slug" | "title" | "office" | "parts" | "closesAt" | "showsOpinions"> {}

/** What the pages for one reader show; it travels in the page record, never in an address. */
export type OpinionPageState =
	| ({
			shows: "opinion-form";
			status: 200 | 422 | 429 | 503;
			draft: AskedDraft;
			values: OpinionValues;
			errors: FieldErrors;
			/** What happened, above the form; null when nothing is wrong. */
			notice: string | null;
	  } & BoundForm)
	| { shows: "opinion-sent"; status: 200; draft: AskedDraft }
	| {
			shows: "opinion-refused";
			status: 403 | 404 | 410 | 413 | 415 | 503;
			title: string;
			sentence: string;
			/** What the reader wrote, to be copied. */
			content: string;
			/** Of the consultation, where it can still be read. */
			path: string | null;
	  };

/** The answer to an opinion, or to who asks for a form. */
export interface OpinionReply {
	page: OpinionPageState;
	retryAfterSeconds?: number;
}
