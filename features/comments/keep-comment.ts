import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { settleReports } from "../../db/queries/comment-reports.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { CommentDecisionError, requireComment } from "./decide-comment.ts";

/**
 * Giữ lại: a moderator looked at a reported comment, and it stays before readers.
 * @throws NotAllowedError, CommentDecisionError when there is no such comment, or nobody reported it.
 */
export async function keepComment(actor: Actor, id: number): Promise<void> {
	requireCan(actor, "comment.moderate");
	await db.tx(async (tx) => {
		const comment = await requireComment(tx, id);
		const columns = toActorColumns(actor);
		const reports = await settleReports(tx, id, { settledAt: new Date(), settledBy: columns.userId });
		if (reports === 0) {
			throw new CommentDecisionError(`comment ${id} is not reported`, `Không còn báo cáo nào về ý kiến số ${id}.`);
		}
		const details = { article: comment.articleId, reports };
		await insertAuditEntry(tx, { ...columns, action: "comment.keep", subject: `comment:${id}`, details });
	});
}
