import { db } from "../../db/client.ts";
import { type ArticleNoteRow, listArticleNotes } from "../../db/queries/article-notes.ts";
import { getArticleBody, getArticleRow } from "../../db/queries/articles.ts";
import { toPlainText } from "../../lib/rich-text-plain.ts";
import { listArticleReaders } from "../articles/article-readers.ts";
import { findAnchor } from "./note-anchor.ts";

export interface Note {
	id: number;
	authorName: string;
	text: string;
	/** UTC milliseconds. */
	createdAt: number;
}

export interface NoteThread extends Note {
	/** The words it is about; empty: the whole article. */
	quote: string;
	/** Its words are not in the text any more. */
	isOrphan: boolean;
	/** Who settled it; null while it is open. */
	resolvedBy: string | null;
	answers: Note[];
}

const toNote = ({ id, authorName, text, createdAt }: ArticleNoteRow): Note => {
	return { id, authorName, text, createdAt: createdAt.getTime() };
};

/** What the newsroom says about an article: open threads first, those in the text in its order; for staff who may see it alone. */
export async function listNoteThreads(articleId: number): Promise<NoteThread[]> {
	const rows = await listArticleNotes(db.read, articleId);
	const body = await getArticleBody(db.read, articleId);
	const text = body ? toPlainText(body) : "";
	const threads = rows
		.filter(({ parentId }) => parentId === null)
		.map((row) => {
			const place = findAnchor(text, row);
			return {
				place,
				...{ ...toNote(row), quote: row.quote, isOrphan: row.quote !== "" && place === null },
				resolvedBy: row.resolvedAt === null ? null : row.resolvedBy,
				answers: rows.filter(({ parentId }) => parentId === row.id).map(toNote),
			};
		});
	const toRank = ({ resolvedBy, place }: (typeof threads)[number]) =>
		(resolvedBy === null ? 0 : 1e9) + (place ?? text.length);
	return threads.toSorted((a, b) => toRank(a) - toRank(b)).map(({ place: _, ...thread }) => thread);
}

/** Names that can be mentioned at an article. */
export async function listMentionable(articleId: number): Promise<string[]> {
	const row = await getArticleRow(db.read, articleId);
	const people = row ? await listArticleReaders(db.read, row) : [];
	return [...new Set(people.map(({ name }) => name))];
}
