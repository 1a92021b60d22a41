import { db } from "../../db/client.ts";
import { listApprovedComments } from "../../db/queries/comments.ts";
import { recordTags } from "../../lib/page-record.ts";
import { maskPersonalData } from "../../lib/personal-data.ts";
import { getNotice } from "../notices/queries.ts";
import { getSettings } from "../settings/queries.ts";
import { closeForMourning } from "./closure.ts";
import { COMMENTS_PER_PAGE, type CommentList, type CommentOrder, toCommentsTag } from "./comment.ts";
import { COMMENT_SETTINGS_KEY, type CommentSettings, parseCommentSettings } from "./comment-settings.ts";

/** What the newsroom has set about all comments. */
export async function getCommentSettings(): Promise<CommentSettings> {
	return parseCommentSettings((await getSettings()).get(COMMENT_SETTINGS_KEY));
}

/** What decides whether a form is open now. */
export async function getClosingSettings(): Promise<CommentSettings> {
	return closeForMourning(await getCommentSettings(), await getNotice("mourning"));
}

/** One page of the approved comments of an article, personal data masked; null beyond the end. No comments are one empty page. */
export async function listPublicComments(
	articleId: number,
	order: CommentOrder,
	page: number,
): Promise<CommentList | null> {
	recordTags(toCommentsTag(articleId));
	const offset = (page - 1) * COMMENTS_PER_PAGE;
	const rows = await listApprovedComments(db.read, articleId, { order, limit: COMMENTS_PER_PAGE, offset });
	const total = rows[0]?.total ?? 0;
	if (rows.length === 0 && page !== 1) return null;
	const comments = rows.map(({ id, name, content, createdAt, editedAt, reply }) => ({
		id,
		name: maskPersonalData(name),
		content: maskPersonalData(content),
		writtenAt: createdAt,
		isEdited: editedAt !== null,
		reply,
	}));
	return { comments, total, page, pageCount: Math.max(1, Math.ceil(total / COMMENTS_PER_PAGE)), order };
}
