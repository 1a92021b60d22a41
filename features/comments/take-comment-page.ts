import { takeFormState } from "../../lib/page-record.ts";
import type { CommentPageState } from "./comment-reply.ts";

const isCommentPage = (state: unknown): state is CommentPageState =>
	typeof state === "object" && state !== null && "kind" in state && (state.kind === "form" || state.kind === "refused");

/** What this render shows one reader of the comment page; null when it was not made for anybody. */
export function takeCommentPage(): CommentPageState | null {
	const state = takeFormState();
	return isCommentPage(state) ? state : null;
}
