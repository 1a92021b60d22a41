import { and, asc, countDistinct, eq, inArray, isNotNull, isNull, lt } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { REPORT_REASONS } from "../schema/comment-desk.ts";
import { commentReports, comments } from "../tables.ts";
import { requireInsertedId } from "./inserted-id.ts";

export { REPORT_REASONS };
export type CommentReportRow = typeof commentReports.$inferSelect;
export type ReportReason = CommentReportRow["reason"];

/** @returns the new report's id. */
export async function insertCommentReport(
	tx: Tx,
	values: Omit<CommentReportRow, "id" | "settledAt" | "settledBy">,
): Promise<number> {
	return requireInsertedId(await tx.insert(commentReports).values(values).returning({ id: commentReports.id }));
}

/** Whether this sender has an open report about the comment. */
export async function hasOpenReport(reader: Reader, commentId: number, addressHash: string): Promise<boolean> {
	const isSame = and(eq(commentReports.commentId, commentId), eq(commentReports.addressHash, addressHash));
	const rows = await reader
		.select({ id: commentReports.id })
		.from(commentReports)
		.where(and(isSame, isNull(commentReports.settledAt)))
		.limit(1);
	return rows.length > 0;
}

/** What nobody has looked at yet of reports about these comments, the first first. */
export async function listOpenReports(reader: Reader, commentIds: readonly number[]): Promise<CommentReportRow[]> {
	if (commentIds.length === 0) return [];
	return reader
		.select()
		.from(commentReports)
		.where(and(inArray(commentReports.commentId, [...commentIds]), isNull(commentReports.settledAt)))
		.orderBy(asc(commentReports.id));
}

/** How many comments that readers see are reported, with nobody having looked at them since. */
export async function countReportedComments(reader: Reader): Promise<number> {
	const rows = await reader
		.select({ open: countDistinct(commentReports.commentId) })
		.from(commentReports)
		.innerJoin(comments, eq(comments.id, commentReports.commentId))
		.where(and(isNull(commentReports.settledAt), eq(comments.state, "approved")));
	return rows[0]?.open ?? 0;
}

/** Notes that a moderator looked at a comment because of its reports. @returns how many there were. */
export async function settleReports(
	tx: Tx,
	commentId: number,
	settled: { settledAt: Date; settledBy: number | null },
): Promise<number> {
	const rows = await tx
		.update(commentReports)
		.set(settled)
		.where(and(eq(commentReports.commentId, commentId), isNull(commentReports.settledAt)))
		.returning({ id: commentReports.id });
	return rows.length;
}

/** Deletes reports that were looked at before `limit`; what came of them stays in the audit log. */
export async function deleteSettledReports(tx: Tx, limit: Date): Promise<void> {
	await tx.delete(commentReports).where(lt(commentReports.settledAt, limit));
}

/** Forgets where reports written before `limit` came from. */
export async function clearReportAddresses(tx: Tx, limit: Date): Promise<void> {
	await tx
		.update(commentReports)
		.set({ addressHash: null })
		.where(and(isNotNull(commentReports.addressHash), lt(commentReports.createdAt, limit)));
}
