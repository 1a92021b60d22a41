import { asc, inArray } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { commentEdits } from "../tables.ts";

export type CommentEditRow = typeof commentEdits.$inferSelect;

/** Keeps what a comment said before a change. */
export async function insertCommentEdit(tx: Tx, values: Omit<CommentEditRow, "id">): Promise<void> {
	await tx.insert(commentEdits).values(values);
}

/** Every change to these comments, the first first. */
export async function listCommentEdits(reader: Reader, commentIds: readonly number[]): Promise<CommentEditRow[]> {
	if (commentIds.length === 0) return [];
	return reader
		.select()
		.from(commentEdits)
		.where(inArray(commentEdits.commentId, [...commentIds]))
		.orderBy(asc(commentEdits.id));
}
