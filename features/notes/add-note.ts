import { db, type Tx } from "../../db/client.ts";
import { getArticleThread, insertArticleNote, setThreadResolved } from "../../db/queries/article-notes.ts";
import { type ArticleRow, getArticleRow } from "../../db/queries/articles.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { requireArticle } from "../articles/article-missing.ts";
import { listArticleReaders } from "../articles/article-readers.ts";
import { toWork } from "../articles/work.ts";
import { canRead } from "../articles/workflow.ts";
import { notify } from "../notifications/notify.ts";
import { listMentioned } from "./mentions.ts";
import type { NoteAnchor } from "./note-anchor.ts";
import { NoteError } from "./note-error.ts";

export interface NewNote {
	text: string;
	/** Id of the note that began the thread; null begins one. */
	parentId: number | null;
	/** Null: about the whole article. */
	anchor: NoteAnchor | null;
}

/** The article, for whoever may see it. @throws ArticleMissingError, NotAllowedError */
export async function requireNotable(tx: Tx, actor: Actor, articleId: number): Promise<ArticleRow> {
	const row = requireArticle(await getArticleRow(tx, articleId), articleId);
	if (canRead(actor, await toWork(tx, row))) return row;
	throw new NotAllowedError(`${actor.name} may not see article ${articleId}`);
}

async function requireThread(tx: Tx, articleId: number, id: number): Promise<void> {
	if (await getArticleThread(tx, articleId, id)) return;
	throw new NoteError(`no thread ${id}`, "Ghi chú này không còn. Hãy tải lại trang.");
}

const NOWHERE: NoteAnchor = { quote: "", before: "", after: "" };

/**
 * Writes a note about an article, or an answer to one; whoever it mentions and may see the article is told. An answer
 * opens its thread again.
 * @returns its id. @throws ArticleMissingError, NotAllowedError, NoteError when its thread is not there.
 */
export async function addNote(actor: Actor, articleId: number, { text, parentId, anchor }: NewNote): Promise<number> {
	return db.tx(async (tx) => {
		const row = await requireNotable(tx, actor, articleId);
		if (parentId !== null) {
			await requireThread(tx, articleId, parentId);
			await setThreadResolved(tx, parentId, null);
		}
		const { userId, actorName } = toActorColumns(actor);
		const place = parentId === null && anchor ? anchor : NOWHERE;
		const id = await insertArticleNote(tx, { ...place, articleId, parentId, userId, authorName: actorName, text });
		await insertAuditEntry(tx, {
			...{ userId, actorName, action: "note.add", subject: `article:${articleId}` },
			details: { note: id },
		});
		const told = listMentioned(text, await listArticleReaders(tx, row));
		await notify(tx, actor, { eventKey: `note:${id}`, kind: "mentioned", articleId, detail: text }, told);
		return id;
	});
}
