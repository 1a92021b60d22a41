import { db, type Tx } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { deleteCommentReply, putCommentReply } from "../../db/queries/comment-replies.ts";
import type { CommentRow } from "../../db/queries/comments.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { FormError } from "../accounts/form-state.ts";
import { requireCan } from "../accounts/policy.ts";
import { toPlainText } from "../reader-forms/typed-text.ts";
import { toCommentsTag } from "./comment.ts";
import { findContentError } from "./comment-form.ts";
import { CommentDecisionError, requireComment } from "./decide-comment.ts";

async function requireShown(tx: Tx, id: number): Promise<CommentRow> {
	const comment = await requireComment(tx, id);
	if (comment.state === "approved") return comment;
	throw new CommentDecisionError(`comment ${id} is not before readers`, "Chỉ trả lời được ý kiến đã duyệt.");
}

/**
 * Trả lời thay tòa soạn: stands below the comment at the next request, with the office's badge; no reader can send such.
 * @throws NotAllowedError, CommentDecisionError for a comment readers do not see, FormError for words that cannot be.
 */
export async function replyAsOffice(actor: Actor, id: number, typed: string): Promise<string> {
	requireCan(actor, "comment.reply");
	const content = toPlainText(typed);
	const error = findContentError(content);
	if (error) throw new FormError("Chưa trả lời.", { content: error });
	await db.tx(async (tx) => {
		const comment = await requireShown(tx, id);
		const { userId, actorName } = toActorColumns(actor);
		await putCommentReply(tx, { commentId: id, content, userId, authorName: actorName, repliedAt: new Date() });
		await bumpTags(tx, "changed", [toCommentsTag(comment.articleId)]);
		const details = { article: comment.articleId, text: content };
		await insertAuditEntry(tx, { userId, actorName, action: "comment.reply", subject: `comment:${id}`, details });
	});
	return content;
}

/**
 * Bỏ lời đáp: readers no longer see it.
 * @throws NotAllowedError, CommentDecisionError when there is none.
 */
export async function removeOfficeReply(actor: Actor, id: number): Promise<void> {
	requireCan(actor, "comment.reply");
	await db.tx(async (tx) => {
		const comment = await requireComment(tx, id);
		if (!(await deleteCommentReply(tx, id))) {
			throw new CommentDecisionError(`comment ${id} has no reply`, "Ý kiến này không có lời đáp của tòa soạn.");
		}
		await bumpTags(tx, "changed", [toCommentsTag(comment.articleId)]);
		const details = { article: comment.articleId };
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			...{ action: "comment.remove-reply", subject: `comment:${id}`, details },
		});
	});
}
