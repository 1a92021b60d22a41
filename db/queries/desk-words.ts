import { and, asc, desc, eq, gt, inArray, ne } from "drizzle-orm";
import { toPlainText } from "../../lib/rich-text-plain.ts";
import type { Reader, Tx } from "../client.ts";
import { searchIndex } from "../search-engine.ts";
import { searchDocuments } from "../search-tables.ts";
import { articleAuthors, articleBodies, articles, authors } from "../tables.ts";

/**
 * Texts that no reader may find stand in the same index, far below every position of a published one: whoever searches
 * for readers never looks there. The newest stands highest.
 */
const LOWEST = -(2 ** 31);
const toDeskPosition = (articleId: number) => LOWEST + articleId;

/** A text of the newsroom that is not before readers, as it is searched. */
export interface DeskDocument {
	articleId: number;
	title: string;
	lead: string;
	/** Of the body, one for each block. */
	lines: string[];
	/** Of the authors who sign it. */
	names: string[];
}

/** What is to be searched of the articles among `ids` that are not published, in no particular order. */
export async function listDeskDocuments(reader: Reader, ids: readonly number[]): Promise<DeskDocument[]> {
	if (ids.length === 0) return [];
	const rows = await reader
		.select({ articleId: articles.id, title: articles.title, lead: articles.lead, body: articleBodies.body })
		.from(articles)
		.innerJoin(articleBodies, eq(articleBodies.articleId, articles.id))
		.where(and(inArray(articles.id, [...ids]), ne(articles.state, "published")));
	if (rows.length === 0) return [];
	const signed = await reader
		.select({ articleId: articleAuthors.articleId, penName: authors.penName })
		.from(articleAuthors)
		.innerJoin(authors, eq(authors.id, articleAuthors.authorId))
		.where(inArray(articleAuthors.articleId, [...ids]));
	const names = Map.groupBy(signed, ({ articleId }) => articleId);
	return rows.map(({ body, ...words }) => ({
		...words,
		lines: toPlainText(body).split("\n"),
		names: (names.get(words.articleId) ?? []).map(({ penName }) => penName),
	}));
}

/** Puts texts that are not published into the index, or in place of what it held of them. */
export async function putDeskDocuments(
	tx: Tx,
	indexed: readonly { articleId: number; terms: string }[],
): Promise<void> {
	if (indexed.length === 0) return;
	const entries = indexed.map(({ articleId, terms }) => ({ position: toDeskPosition(articleId), terms }));
	await searchIndex.put(tx, entries);
}

/** Takes texts out of the newsroom's part of the index; those it does not hold are no error. */
export async function removeDeskDocuments(tx: Tx, articleIds: readonly number[]): Promise<void> {
	await searchIndex.remove(tx, articleIds.map(toDeskPosition));
}

/** Positions of the newest articles that are not published and hold all `terms`, at most `limit`. */
export async function listHiddenWith(reader: Reader, terms: readonly string[], limit: number): Promise<number[]> {
	const search = { terms, lowest: LOWEST, highest: await getHighest(reader), spacing: 1 };
	return searchIndex.listNewest(reader, search, limit);
}

export const toHiddenId = (position: number) => position - LOWEST;

/** Of the newest article of all. */
async function getHighest(reader: Reader): Promise<number> {
	const { id } = articles;
	const [newest] = await reader.select({ id }).from(articles).orderBy(desc(id)).limit(1);
	return toDeskPosition(newest?.id ?? 0);
}

/** Where each of `articleIds`, published or not, stands in the index. */
export async function listPositionsOf(reader: Reader, articleIds: readonly number[]): Promise<Map<number, number>> {
	if (articleIds.length === 0) return new Map();
	const published = await reader
		.select()
		.from(searchDocuments)
		.where(inArray(searchDocuments.articleId, [...articleIds]));
	const idAt = new Map(articleIds.map((id) => [toDeskPosition(id), id]));
	for (const { position, articleId } of published) idAt.set(position, articleId);
	return idAt;
}

/** Those among `positions` whose articles hold all `terms`. */
export function listPositionsWithAmong(
	reader: Reader,
	terms: readonly string[],
	positions: readonly number[],
): Promise<number[]> {
	return positions.length === 0 ? Promise.resolve([]) : searchIndex.listAmong(reader, terms, positions);
}

/** Articles with ids above `after` that are not published, in their order, at most `limit`. */
export async function listUnpublishedIds(reader: Reader, after: number, limit: number): Promise<number[]> {
	const { id, state } = articles;
	const rows = await reader
		.select({ id })
		.from(articles)
		.where(and(gt(id, after), ne(state, "published")))
		.orderBy(asc(id))
		.limit(limit);
	return rows.map((row) => row.id);
}
