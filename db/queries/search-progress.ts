import { count } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { searchDocuments, searchProgress } from "../search-tables.ts";
import type { ListedArticle } from "./article-lists.ts";

/** How far the search index has been made from the articles. */
export interface SearchProgress {
	termsVersion: number;
	isComplete: boolean;
	/** The last article that was indexed, newest first; null at the beginning. */
	cursor: ListedArticle | null;
}

const ONLY_ROW = 1;

/** Null when the index was never begun. */
export async function getSearchProgress(reader: Reader): Promise<SearchProgress | null> {
	const [row] = await reader.select().from(searchProgress);
	if (!row) return null;
	const { termsVersion, isComplete, publishedAt, articleId } = row;
	return { termsVersion, isComplete, cursor: publishedAt && articleId !== null ? { publishedAt, articleId } : null };
}

export async function saveSearchProgress(tx: Tx, { termsVersion, isComplete, cursor }: SearchProgress): Promise<void> {
	const publishedAt = cursor?.publishedAt ?? null;
	const values = { termsVersion, isComplete, publishedAt, articleId: cursor?.articleId ?? null };
	await tx
		.insert(searchProgress)
		.values({ id: ONLY_ROW, ...values })
		.onConflictDoUpdate({ target: searchProgress.id, set: values });
}

/** How many articles the index holds: a scan, for the start and the doctor. */
export async function countSearchDocuments(reader: Reader): Promise<number> {
	const [row] = await reader.select({ documents: count() }).from(searchDocuments);
	return row?.documents ?? 0;
}
