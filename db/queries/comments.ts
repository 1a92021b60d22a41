import { and, asc, count, desc, eq, isNotNull, lt, notInArray } from "drizzle-orm";
import { fold } from "../../lib/fold.ts";
import type { Reader, Tx } from "../client.ts";
import type { CommentFlag, CommentState } from "../schema/readers.ts";
import { articles, commentReplies, comments } from "../tables.ts";
import { requireInsertedId } from "./inserted-id.ts";
import { selectHeldIds } from "./legal-holds.ts";

export { COMMENT_STATES, type CommentFlag, type CommentState } from "../schema/readers.ts";
export type CommentRow = typeof comments.$inferSelect;
export type NewComment = Pick<
	typeof comments.$inferInsert,
	"articleId" | "name" | "email" | "content" | "flags" | "addressHash" | "createdAt" | "state" | "decidedAt"
>;
/** By when they were written. */
export type CommentOrder = "newest" | "oldest";

/** @returns the new comment's id. */
export async function insertComment(tx: Tx, values: NewComment): Promise<number> {
	const row = { ...values, folded: toFolded(values) };
	return requireInsertedId(await tx.insert(comments).values(row).returning({ id: comments.id }));
}

const toFolded = ({ name, content }: { name: string; content: string }) => fold(`${name}\n${content}`);

export async function getComment(reader: Reader, id: number): Promise<CommentRow | null> {
	const rows = await reader.select().from(comments).where(eq(comments.id, id));
	return rows[0] ?? null;
}

/** What stands below an article, and how many in all, in one statement; nothing beyond the end. */
export async function listApprovedComments(
	reader: Reader,
	articleId: number,
	{ order, limit, offset }: { order: CommentOrder; limit: number; offset: number },
) {
	const isShown = and(eq(comments.articleId, articleId), eq(comments.state, "approved"));
	const total = reader
		.select({ total: count().as("total") })
		.from(comments)
		.where(isShown)
		.as("counted");
	const direction = order === "newest" ? desc : asc;
	return reader
		.select({
			id: comments.id,
			name: comments.name,
			content: comments.content,
			createdAt: comments.createdAt,
			editedAt: comments.editedAt,
			reply: { content: commentReplies.content, repliedAt: commentReplies.repliedAt },
			total: total.total,
		})
		.from(comments)
		.crossJoin(total)
		.leftJoin(commentReplies, eq(commentReplies.commentId, comments.id))
		.where(isShown)
		.orderBy(direction(comments.createdAt), direction(comments.id))
		.limit(limit)
		.offset(offset);
}

/** The longest waiting first, with the title of the article each belongs to. */
export async function listCommentsOfState(reader: Reader, state: CommentState, limit: number) {
	return reader
		.select({ comment: comments, articleTitle: articles.title })
		.from(comments)
		.innerJoin(articles, eq(articles.id, comments.articleId))
		.where(eq(comments.state, state))
		.orderBy(asc(comments.createdAt), asc(comments.id))
		.limit(limit);
}

/** Writes a moderator's decision. */
export async function updateCommentState(
	tx: Tx,
	id: number,
	decision: { state: CommentState; decidedAt: Date | null; decidedBy: number | null; decisionReason: string },
): Promise<void> {
	await tx.update(comments).set(decision).where(eq(comments.id, id));
}

/** Changes the words; the caller keeps those from before. */
export async function updateCommentContent(
	tx: Tx,
	{ id, name }: Pick<CommentRow, "id" | "name">,
	{ content, flags, editedAt }: { content: string; flags: CommentFlag[]; editedAt: Date },
): Promise<void> {
	const changed = { content, flags, editedAt, folded: toFolded({ name, content }) };
	await tx.update(comments).set(changed).where(eq(comments.id, id));
}

/** Opens or closes one article to comments; its text and version stay as they are. */
export async function updateArticleClosedToComments(tx: Tx, articleId: number, isClosed: boolean): Promise<void> {
	await tx.update(articles).set({ isClosedToComments: isClosed }).where(eq(articles.id, articleId));
}

/** An authority may want a comment kept, with all that is known of it. */
const isFree = (tx: Tx) => notInArray(comments.id, selectHeldIds(tx, "comment"));

/** Forgets where comments written before `limit` came from. @returns of how many. */
export async function clearCommentAddresses(tx: Tx, limit: Date): Promise<number> {
	const rows = await tx
		.update(comments)
		.set({ addressHash: null })
		.where(and(isNotNull(comments.addressHash), lt(comments.createdAt, limit), isFree(tx)))
		.returning({ id: comments.id });
	return rows.length;
}

/** Forgets the e-mail addresses of comments written before `limit`. @returns of how many. */
export async function clearCommentEmails(tx: Tx, limit: Date): Promise<number> {
	const rows = await tx
		.update(comments)
		.set({ email: null })
		.where(and(isNotNull(comments.email), lt(comments.createdAt, limit), isFree(tx)))
		.returning({ id: comments.id });
	return rows.length;
}

/** Deletes what was rejected before `limit`; who did so and why stays in the audit log. @returns how many. */
export async function deleteRejectedComments(tx: Tx, limit: Date): Promise<number> {
	const rows = await tx
		.delete(comments)
		.where(and(eq(comments.state, "rejected"), lt(comments.decidedAt, limit), isFree(tx)))
		.returning({ id: comments.id });
	return rows.length;
}
