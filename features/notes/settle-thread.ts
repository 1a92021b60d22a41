import { db } from "../../db/client.ts";
import { getArticleThread, setThreadResolved } from "../../db/queries/article-notes.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireNotable } from "./add-note.ts";
import { NoteError } from "./note-error.ts";

/**
 * Notes that what a thread asks for is done, or opens it again; anybody who may see the article may.
 * @throws ArticleMissingError, NotAllowedError, NoteError when there is no such thread.
 */
export async function settleThread(
	actor: Actor,
	articleId: number,
	threadId: number,
	isResolved: boolean,
): Promise<void> {
	await db.tx(async (tx) => {
		await requireNotable(tx, actor, articleId);
		const thread = await getArticleThread(tx, articleId, threadId);
		if (!thread) throw new NoteError(`no thread ${threadId}`, "Ghi chú này không còn. Hãy tải lại trang.");
		if ((thread.resolvedAt !== null) === isResolved) return;
		await setThreadResolved(tx, threadId, isResolved ? actor.name : null);
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			action: isResolved ? "note.resolve" : "note.reopen",
			subject: `article:${articleId}`,
			details: { note: threadId },
		});
	});
}
