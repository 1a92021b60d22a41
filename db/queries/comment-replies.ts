import { eq } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { commentReplies } from "../tables.ts";

type CommentReplyRow = typeof commentReplies.$inferSelect;

/** Writes what the office says below a comment, in place of what it said before. */
export async function putCommentReply(tx: Tx, row: CommentReplyRow): Promise<void> {
	const { commentId, ...changed } = row;
	await tx
		.insert(commentReplies)
		.values({ commentId, ...changed })
		.onConflictDoUpdate({ target: commentReplies.commentId, set: changed });
}

/** Takes away what the office said. @returns whether there was anything. */
export async function deleteCommentReply(tx: Tx, commentId: number): Promise<boolean> {
	const rows = await tx
		.delete(commentReplies)
		.where(eq(commentReplies.commentId, commentId))
		.returning({ id: commentReplies.commentId });
	return rows.length > 0;
}
