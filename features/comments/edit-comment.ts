import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { insertCommentEdit } from "../../db/queries/comment-edits.ts";
import { type CommentFlag, type CommentRow, updateCommentContent } from "../../db/queries/comments.ts";
import { listSettings } from "../../db/queries/settings.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { FormError } from "../accounts/form-state.ts";
import { requireCan } from "../accounts/policy.ts";
import { countLetters, toPlainLine, toPlainText } from "../reader-forms/typed-text.ts";
import { toCommentsTag } from "./comment.ts";
import { findContentError } from "./comment-form.ts";
import { requireComment } from "./decide-comment.ts";
import { learnAnew } from "./learned-words.ts";
import { toSpamRules } from "./spam-rules.ts";
import { listFlags } from "./spam-signs.ts";

const LEAST_REASON = 3;
const MOST_REASON = 300;

interface CommentChange {
	content: string;
	reason: string;
	/** When the words that were changed had last been edited, null for never; anything else is a conflict. */
	seenEditedAt: Date | null;
}

/** What staff and readers see of a changed comment. */
export interface EditedComment {
	content: string;
	flags: CommentFlag[];
	editedAt: Date;
}

function requireChange({ content, reason }: CommentChange): void {
	const errors: Record<string, string> = {};
	const wrong = findContentError(content);
	if (wrong) errors.content = wrong;
	const letters = countLetters(reason);
	if (letters < LEAST_REASON) errors.reason = "Hãy ghi lý do sửa, ít nhất 3 chữ.";
	if (letters > MOST_REASON) errors.reason = `Lý do dài quá ${MOST_REASON} chữ.`;
	if (Object.keys(errors).length > 0) throw new FormError("Chưa sửa. Hãy xem lại các ô được đánh dấu.", errors);
}

function requireUnchanged({ id, editedAt, content }: CommentRow, change: CommentChange): void {
	if (editedAt?.getTime() !== change.seenEditedAt?.getTime()) {
		const words = `Trong lúc đó người khác đã sửa ý kiến số ${id}. Phần bạn viết còn trong ô; hãy tải lại trang để xem bản mới.`;
		throw new FormError(words);
	}
	if (content === change.content) throw new FormError("Chưa có chữ nào được sửa.", { content: "Giống bản đang có." });
}

/**
 * Sửa ý kiến: the words from before are kept, and readers are told that the newsroom edited. The audit row, which
 * outlives the comment, says why and nothing of the text.
 * @throws NotAllowedError, CommentDecisionError when there is none, FormError for words that cannot be.
 */
export async function editComment(actor: Actor, id: number, typed: CommentChange): Promise<EditedComment> {
	requireCan(actor, "comment.moderate");
	const change = { ...typed, content: toPlainText(typed.content), reason: toPlainLine(typed.reason) };
	requireChange(change);
	return db.tx(async (tx) => {
		const comment = await requireComment(tx, id);
		requireUnchanged(comment, change);
		const { content, reason } = change;
		const columns = toActorColumns(actor);
		const editedAt = new Date();
		const rules = toSpamRules(await listSettings(tx));
		const flags = listFlags({ name: comment.name, content }, comment.flags.includes("trap"), rules);
		await insertCommentEdit(tx, {
			...{ commentId: id, contentBefore: comment.content, reason, editedAt },
			...{ editedBy: columns.userId, editorName: columns.actorName },
		});
		await updateCommentContent(tx, comment, { content, flags, editedAt });
		await learnAnew(tx, comment, content);
		if (comment.state === "approved") await bumpTags(tx, "changed", [toCommentsTag(comment.articleId)]);
		const details = { article: comment.articleId, state: comment.state, reason };
		await insertAuditEntry(tx, { ...columns, action: "comment.edit", subject: `comment:${id}`, details });
		return { content, flags, editedAt };
	});
}
