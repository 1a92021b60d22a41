import type { Tx } from "../db/client.ts";
import { insertArticleNote, setThreadResolved } from "../db/queries/article-notes.ts";
import { demoNotes } from "../db/seed/demo/demo-notes.ts";

/**
 * Writes what the invented newsroom says about its articles; it goes with them.
 * @param written the invented articles by their titles. @throws Error when one of them is not there.
 */
export async function writeDemoNotes(tx: Tx, written: ReadonlyMap<string, { id: number }>): Promise<void> {
	for (const { article, author, text, quote, answer, isResolved } of demoNotes) {
		const found = written.get(article);
		if (!found) throw new Error(`a note is about an article that is not there: ${article}`);
		const shared = { articleId: found.id, userId: null, before: "", after: "" };
		const thread = await insertArticleNote(tx, { ...shared, parentId: null, authorName: author, text, quote });
		if (answer) {
			const { author: authorName, ...words } = answer;
			await insertArticleNote(tx, { ...shared, ...words, parentId: thread, authorName, quote: "" });
		}
		if (isResolved) await setThreadResolved(tx, thread, author);
	}
}
