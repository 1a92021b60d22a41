import type { Tx } from "../../db/client.ts";
import type { ListKey } from "../../db/queries/article-lists.ts";
import { listDeskDocuments, putDeskDocuments, removeDeskDocuments } from "../../db/queries/desk-words.ts";
import { listSearchDocuments, putSearchDocuments, removeSearchDocuments } from "../../db/queries/search-documents.ts";
import { toDocumentTerms, toWordTerms } from "./search-terms.ts";

/**
 * Brings the search index in step with articles and the lists they stand in, in the caller's own transaction: what is
 * published is found by its present words; what is not is found by the newsroom alone.
 */
export async function indexArticles(tx: Tx, articleIds: readonly number[]): Promise<void> {
	const documents = await listSearchDocuments(tx, articleIds);
	await putSearchDocuments(
		tx,
		documents.map((document) => ({ ...document, terms: toDocumentTerms(document.lists, toWordTerms(document)) })),
	);
	const published = new Set(documents.map(({ articleId }) => articleId));
	const hidden = articleIds.filter((id) => !published.has(id));
	await removeSearchDocuments(tx, hidden);
	await removeDeskDocuments(tx, [...published]);
	const texts = await listDeskDocuments(tx, hidden);
	await putDeskDocuments(
		tx,
		texts.map((text) => ({ ...text, terms: toWordTerms(text) })),
	);
}

export interface NewlyPublished {
	articleId: number;
	publishedAt: Date;
	lists: readonly ListKey[];
	/** By `toWordTerms`. */
	wordTerms: string;
}

/** Puts articles into the index that were never in it, and whose terms were made while others were being written. */
export async function indexNewArticles(tx: Tx, articles: readonly NewlyPublished[]): Promise<void> {
	await putSearchDocuments(
		tx,
		articles.map(({ lists, wordTerms, ...placed }) => ({
			...placed,
			terms: toDocumentTerms(lists, wordTerms),
		})),
	);
}
