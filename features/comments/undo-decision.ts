import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { type CommentRow, type CommentState, updateCommentState } from "../../db/queries/comments.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { toCommentsTag } from "./comment.ts";
import { CommentDecisionError, requireComment } from "./decide-comment.ts";
import { learnDecision } from "./learned-words.ts";

const UNDONE_WITHIN_MS = 10 * 60_000;

interface Undoing {
	/** What the decision made of the comment. */
	from: Exclude<CommentState, "pending">;
	/** What it was before. */
	to: CommentState;
	now: Date;
}

function requireOwnDecision(comment: CommentRow, userId: number | null, { from, now }: Undoing): void {
	const { id, state, decidedBy, decidedAt } = comment;
	if (state !== from || decidedBy !== userId) {
		const words = `Trong lúc đó người khác đã xử lý ý kiến số ${id}, không hoàn tác được.`;
		throw new CommentDecisionError(`comment ${id} was decided on by somebody else`, words);
	}
	if (!decidedAt || now.getTime() - decidedAt.getTime() > UNDONE_WITHIN_MS) {
		const words = `Đã quá mười phút. Hãy tìm ý kiến số ${id} trong danh sách và quyết định lại.`;
		throw new CommentDecisionError(`comment ${id} was decided on too long ago`, words);
	}
}

/**
 * Hoàn tác: takes the actor's own decision of the last ten minutes back, with an audit row of its own.
 * @returns the comment as it was. @throws NotAllowedError, CommentDecisionError.
 */
export async function undoDecision(actor: Actor, id: number, undoing: Undoing): Promise<CommentRow> {
	requireCan(actor, "comment.moderate");
	const columns = toActorColumns(actor);
	const { from, to, now } = undoing;
	return db.tx(async (tx) => {
		const comment = await requireComment(tx, id);
		requireOwnDecision(comment, columns.userId, undoing);
		const decision =
			to === "pending" ? { decidedAt: null, decidedBy: null } : { decidedAt: now, decidedBy: columns.userId };
		await updateCommentState(tx, id, { state: to, ...decision, decisionReason: to === "rejected" ? "hoàn tác" : "" });
		await learnDecision(tx, comment, to === "pending" ? null : to);
		if (from === "approved") await bumpTags(tx, "removed", [toCommentsTag(comment.articleId)]);
		if (to === "approved") await bumpTags(tx, "changed", [toCommentsTag(comment.articleId)]);
		const details = { article: comment.articleId, before: from, after: to };
		await insertAuditEntry(tx, { ...columns, action: "comment.undo", subject: `comment:${id}`, details });
		return comment;
	});
}
