import type { CommentRow } from "../../db/queries/comments.ts";
import type { Actor } from "../accounts/actor.ts";
import { CommentDecisionError, decideComment, type SeenComment } from "./decide-comment.ts";

/**
 * Từ chối ý kiến: nobody sees it from the next request on, and its text is deleted after its term.
 * @returns the comment as it was. @throws NotAllowedError, CommentDecisionError, also when no reason is given.
 */
export async function rejectComment(
	actor: Actor,
	id: number,
	reason: string,
	seen: SeenComment = {},
): Promise<CommentRow> {
	const given = reason.trim();
	if (given === "") throw new CommentDecisionError("no reason", "Hãy ghi lý do từ chối.");
	return decideComment(actor, id, { state: "rejected", action: "comment.reject", reason: given }, seen);
}
