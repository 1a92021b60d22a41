import type { CommentState } from "../../db/queries/comments.ts";
import type { Actor } from "../accounts/actor.ts";
import { approveComment } from "./approve-comment.ts";
import { CommentDecisionError } from "./decide-comment.ts";
import { keepComment } from "./keep-comment.ts";
import { rejectComment } from "./reject-comment.ts";
import { undoDecision } from "./undo-decision.ts";

/** What to do with each of some comments. */
export type QueueDecision =
	| { verb: "approve" }
	/** Of a reported comment: it stays. */
	| { verb: "keep" }
	| { verb: "reject"; reason: string }
	| { verb: "undo"; to: CommentState };

/** How it went, by the comment's number: its state now, "kept", or after "!" why nothing was done. */
export type QueueResults = Record<string, string>;

/** What the moderator saw: the state each comment was in. */
interface Seen {
	seenAs: CommentState;
	now: Date;
}

async function decideOne(actor: Actor, id: number, decision: QueueDecision, { seenAs, now }: Seen): Promise<string> {
	switch (decision.verb) {
		case "approve":
			await approveComment(actor, id, { seenAs });
			return "approved";
		case "keep":
			await keepComment(actor, id);
			return "kept";
		case "reject":
			await rejectComment(actor, id, decision.reason, { seenAs });
			return "rejected";
		case "undo":
			if (seenAs === "pending") return "pending";
			await undoDecision(actor, id, { from: seenAs, to: decision.to, now });
			return decision.to;
	}
}

/**
 * Decides on each comment by itself: one that somebody else decided on meanwhile holds up none of the others.
 * @throws NotAllowedError.
 */
export async function decideMany(
	actor: Actor,
	ids: readonly number[],
	decision: QueueDecision,
	seen: Seen,
): Promise<QueueResults> {
	const results: QueueResults = {};
	for (const id of ids) {
		try {
			results[id] = await decideOne(actor, id, decision, seen);
		} catch (error) {
			if (!(error instanceof CommentDecisionError)) throw error;
			results[id] = `!${error.personMessage}`;
		}
	}
	return results;
}
