import { db, type Tx } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { settleReports } from "../../db/queries/comment-reports.ts";
import { type CommentRow, type CommentState, getComment, updateCommentState } from "../../db/queries/comments.ts";
import { PersonError } from "../../lib/person-error.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { toCommentsTag } from "./comment.ts";
import { learnDecision, teaches } from "./learned-words.ts";

/** A decision that cannot be taken: no such comment, or nothing would change. */
export class CommentDecisionError extends PersonError {
	override name = "CommentDecisionError";
}

interface Decision {
	state: Exclude<CommentState, "pending">;
	/** "comment.approve" */
	action: string;
	reason: string;
}

/** What the moderator saw when deciding. */
export interface SeenComment {
	/** Decided only if it still is so. */
	seenAs?: CommentState | undefined;
}

const STATE_WORDS = { pending: "chờ duyệt", approved: "đã duyệt", rejected: "đã từ chối" };

/** @throws CommentDecisionError. */
export async function requireComment(tx: Tx, id: number): Promise<CommentRow> {
	const comment = await getComment(tx, id);
	if (!comment) throw new CommentDecisionError(`comment ${id} does not exist`, `Không có ý kiến số ${id}.`);
	return comment;
}

async function requireUndecided(tx: Tx, id: number, state: CommentState, seenAs?: CommentState): Promise<CommentRow> {
	const comment = await requireComment(tx, id);
	if (seenAs !== undefined && comment.state !== seenAs) {
		throw new CommentDecisionError(
			`comment ${id} is ${comment.state}, no longer ${seenAs}`,
			`Trong lúc đó người khác đã xử lý ý kiến số ${id}: nay ${STATE_WORDS[comment.state]}.`,
		);
	}
	if (comment.state === state) {
		throw new CommentDecisionError(
			`comment ${id} is ${state} already`,
			`Ý kiến số ${id} ${STATE_WORDS[state]} từ trước.`,
		);
	}
	return comment;
}

/**
 * Writes a moderator's decision with its audit row; the article's readers see it at their next request. The text
 * is not in the audit row, which outlives it.
 * @throws NotAllowedError, CommentDecisionError.
 */
export async function decideComment(
	actor: Actor,
	id: number,
	{ state, action, reason }: Decision,
	{ seenAs }: SeenComment = {},
): Promise<CommentRow> {
	requireCan(actor, "comment.moderate");
	return db.tx(async (tx) => {
		const comment = await requireUndecided(tx, id, state, seenAs);
		const { userId } = toActorColumns(actor);
		await updateCommentState(tx, id, { state, decidedAt: new Date(), decidedBy: userId, decisionReason: reason });
		const reports = await settleReports(tx, id, { settledAt: new Date(), settledBy: userId });
		await learnDecision(tx, comment, teaches(reason) ? state : null);
		const isShown = [state, comment.state].includes("approved");
		if (isShown) await bumpTags(tx, state === "approved" ? "changed" : "removed", [toCommentsTag(comment.articleId)]);
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			action,
			subject: `comment:${id}`,
			details: {
				article: comment.articleId,
				before: comment.state,
				...(reason === "" ? {} : { reason }),
				...(reports > 0 ? { reports } : {}),
			},
		});
		return comment;
	});
}
