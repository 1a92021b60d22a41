import { db } from "../../db/client.ts";
import { hasOpenReport, insertCommentReport } from "../../db/queries/comment-reports.ts";
import { getComment } from "../../db/queries/comments.ts";
import { PersonError } from "../../lib/person-error.ts";
import type { ReportInput } from "./report-form.ts";

/** A report about a comment that readers do not see; nothing was stored. */
export class ReportedCommentError extends PersonError {
	override name = "ReportedCommentError";

	constructor(commentId: number) {
		super(`comment ${commentId} is not before readers`, "Ý kiến này không còn trên trang.");
	}
}

/**
 * Báo cáo ý kiến: stored for the moderators; the comment stays where it is until one of them has looked at it. Anybody
 * may; who reports the same comment again while the first report waits is counted once.
 * @throws ReportedCommentError when readers do not see the comment.
 */
export async function reportComment(
	commentId: number,
	input: ReportInput,
	{ senderHash, now }: { senderHash: string; now: Date },
): Promise<void> {
	await db.tx(async (tx) => {
		const comment = await getComment(tx, commentId);
		if (comment?.state !== "approved") throw new ReportedCommentError(commentId);
		if (await hasOpenReport(tx, commentId, senderHash)) return;
		await insertCommentReport(tx, { ...input, commentId, addressHash: senderHash, createdAt: now });
	});
}
