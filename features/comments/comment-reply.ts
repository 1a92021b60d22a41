import type { BoundForm } from "../reader-forms/bind-token.ts";
import type { CommentValues, FieldErrors } from "./comment-form.ts";

export interface CommentedArticle {
	id: number;
	slug: string;
	title: string;
}

/** What the page at `COMMENT_FORM_PATH` shows; it travels in the page record, never in an address. */
export type CommentPageState =
	| ({
			kind: "form";
			status: 200 | 422 | 429 | 503;
			article: CommentedArticle;
			values: CommentValues;
			errors: FieldErrors;
			/** What happened, above the form; null when nothing is wrong. */
			notice: string | null;
	  } & BoundForm)
	| {
			kind: "refused";
			status: 403 | 404 | 410 | 413 | 415;
			/** Null when there is no such article before readers. */
			article: CommentedArticle | null;
			title: string;
			sentence: string;
			/** What the reader wrote, to be copied. */
			content: string;
	  };

/** The answer to a comment, or to who asks for its form. */
export type CommentReply =
	| { kind: "accepted"; articleId: number }
	| { kind: "page"; page: CommentPageState; retryAfterSeconds?: number };

export function toRefusal(
	status: 403 | 404 | 410 | 413 | 415,
	words: { title: string; sentence: string },
	{ article = null, content = "" }: { article?: CommentedArticle | null; content?: string } = {},
): CommentReply {
	return { kind: "page", page: { kind: "refused", status, article, content, ...words } };
}
