import { and, asc, between, eq, gte, inArray, isNull } from "drizzle-orm";
import { toPlainText } from "../../lib/rich-text-plain.ts";
import type { Reader, Tx } from "../client.ts";
import { searchIndex } from "../search-engine.ts";
import type { PositionRange } from "../search-index.ts";
import { searchDocuments } from "../search-tables.ts";
import { articleBodies, articleListings, articles, authors, tags } from "../tables.ts";
import type { ListKey } from "./article-lists.ts";

/** A published article as it is searched. */
export interface SearchDocument {
	articleId: number;
	publishedAt: Date;
	title: string;
	lead: string;
	/** Of the body, one for each block. */
	lines: string[];
	/** Of the authors who sign it, and of its tags. */
	names: string[];
	/** Where it is listed. */
	lists: ListKey[];
}

const MINUTE_MS = 60_000;
/** So many articles of one minute find room before they spill into the next. */
const PER_MINUTE = 16;
export const HIGHEST_POSITION = 2 ** 31 - 1;
const LOOKED_AT = 200;

/** The first position of a minute. Small steps between documents keep the index small. */
export function toPosition(instant: Date): number {
	const minute = Math.floor(instant.getTime() / MINUTE_MS);
	return Math.min(Math.max(0, minute * PER_MINUTE), HIGHEST_POSITION);
}

/** What is to be searched of the published articles among `ids`, in no particular order. */
export async function listSearchDocuments(reader: Reader, ids: readonly number[]): Promise<SearchDocument[]> {
	if (ids.length === 0) return [];
	const rows = await reader
		.select({
			articleId: articles.id,
			publishedAt: articles.publishedAt,
			title: articles.title,
			lead: articles.lead,
			body: articleBodies.body,
		})
		.from(articles)
		.innerJoin(articleBodies, eq(articleBodies.articleId, articles.id))
		.where(and(inArray(articles.id, [...ids]), eq(articles.state, "published")));
	const places = Map.groupBy(await listPlaces(reader, ids), ({ articleId }) => articleId);
	return rows.flatMap(({ body, publishedAt, ...words }) => {
		const listed = places.get(words.articleId);
		if (!listed || !publishedAt) return [];
		const names = listed.flatMap(({ penName, tagName }) => penName ?? tagName ?? []);
		const lists = listed.map(({ kind, id }) => ({ kind, id }));
		return [{ ...words, publishedAt, lines: toPlainText(body).split("\n"), names, lists }];
	});
}

async function listPlaces(reader: Reader, ids: readonly number[]) {
	const { articleId, listKind, listId } = articleListings;
	return reader
		.select({ articleId, kind: listKind, id: listId, penName: authors.penName, tagName: tags.name })
		.from(articleListings)
		.leftJoin(authors, and(eq(listKind, "author"), eq(authors.id, listId)))
		.leftJoin(tags, and(eq(listKind, "tag"), eq(tags.id, listId)))
		.where(inArray(articleId, [...ids]));
}

interface IndexedArticle {
	articleId: number;
	publishedAt: Date;
	terms: readonly string[];
}

/** Puts articles into the index, or in place of what it held of them. */
export async function putSearchDocuments(tx: Tx, indexed: readonly IndexedArticle[]): Promise<void> {
	const oldestFirst = indexed.toSorted(
		(a, b) => a.publishedAt.getTime() - b.publishedAt.getTime() || a.articleId - b.articleId,
	);
	const entries = [];
	for (const { terms, ...article } of oldestFirst) {
		entries.push({ position: await takePosition(tx, article), terms });
	}
	await searchIndex.put(tx, entries);
}

/** Takes articles out of the index; those it does not hold are no error. */
export async function removeSearchDocuments(tx: Tx, articleIds: readonly number[]): Promise<void> {
	if (articleIds.length === 0) return;
	const left = await tx
		.delete(searchDocuments)
		.where(inArray(searchDocuments.articleId, [...articleIds]))
		.returning({ position: searchDocuments.position });
	await searchIndex.remove(
		tx,
		left.map(({ position }) => position),
	);
}

/** Articles that the index holds in a range though nobody publishes them. */
export async function listStrayIds(reader: Reader, { lowest, highest }: PositionRange): Promise<number[]> {
	const { articleId, listKind } = articleListings;
	const rows = await reader
		.select({ articleId: searchDocuments.articleId })
		.from(searchDocuments)
		.leftJoin(articleListings, and(eq(articleId, searchDocuments.articleId), eq(listKind, "all")))
		.where(and(between(searchDocuments.position, lowest, highest), isNull(articleId)));
	return rows.map((row) => row.articleId);
}

/** Where the article stands, or the first free place from the beginning of its minute. */
async function takePosition(tx: Tx, { articleId, publishedAt }: Omit<IndexedArticle, "terms">): Promise<number> {
	const wanted = toPosition(publishedAt);
	const known = await tx
		.select({ position: searchDocuments.position })
		.from(searchDocuments)
		.where(eq(searchDocuments.articleId, articleId));
	const standing = known[0]?.position;
	if (standing !== undefined && standing >= wanted && standing < wanted + PER_MINUTE) return standing;
	await removeSearchDocuments(tx, [articleId]);
	const position = await findFreePosition(tx, wanted);
	await tx.insert(searchDocuments).values({ position, articleId });
	return position;
}

async function findFreePosition(tx: Tx, from: number): Promise<number> {
	let free = from;
	while (true) {
		const taken = await tx
			.select({ position: searchDocuments.position })
			.from(searchDocuments)
			.where(gte(searchDocuments.position, free))
			.orderBy(asc(searchDocuments.position))
			.limit(LOOKED_AT);
		for (const { position } of taken) {
			if (position !== free) return free;
			free += 1;
		}
		if (taken.length < LOOKED_AT) return free;
	}
}
