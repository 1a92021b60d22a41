import type { CommentRow } from "../../db/queries/comments.ts";
import type { Actor } from "../accounts/actor.ts";
import { decideComment, type SeenComment } from "./decide-comment.ts";

/**
 * Duyệt ý kiến: it stands below its article at the next request.
 * @returns the comment as it was. @throws NotAllowedError, CommentDecisionError.
 */
export function approveComment(actor: Actor, id: number, seen: SeenComment = {}): Promise<CommentRow> {
	return decideComment(actor, id, { state: "approved", action: "comment.approve", reason: "" }, seen);
}
