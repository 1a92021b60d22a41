import type { Tx } from "../../db/client.ts";
import { listSearchDocuments, putSearchDocuments, removeSearchDocuments } from "../../db/queries/search-documents.ts";
import { toDocumentTerms } from "./search-terms.ts";

/**
 * Brings the search index in step with articles and the lists they stand in, in the caller's own transaction: what is
 * published is found by its present words, nothing else is found.
 */
export async function indexArticles(tx: Tx, articleIds: readonly number[]): Promise<void> {
	const documents = await listSearchDocuments(tx, articleIds);
	await putSearchDocuments(
		tx,
		documents.map((document) => ({ ...document, terms: toDocumentTerms(document) })),
	);
	const published = new Set(documents.map(({ articleId }) => articleId));
	await removeSearchDocuments(
		tx,
		articleIds.filter((id) => !published.has(id)),
	);
}
