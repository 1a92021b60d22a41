import { and, asc, between, eq, gte, inArray, isNull } from "drizzle-orm";
import { toPlainText } from "../../lib/rich-text-plain.ts";
import type { Reader, Tx } from "../client.ts";
import { insertRows } from "../insert-rows.ts";
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

/** What is to be searched of the published articles among `ids`, in no particular order. See `listPublishedRows`. */
export async function listSearchDocuments(reader: Reader, ids: readonly number[]): Promise<SearchDocument[]> {
	if (ids.length === 0) return [];
	const rows = await reader
		.select({
			articleId: articles.id,
			publishedAt: articles.publishedAt,
			title: articles.title,
			lead: articles.lead,
			state: articles.state,
			body: articleBodies.body,
		})
		.from(articles)
		.innerJoin(articleBodies, eq(articleBodies.articleId, articles.id))
		.where(inArray(articles.id, [...ids]));
	const places = Map.groupBy(await listPlaces(reader, ids), ({ articleId }) => articleId);
	return rows.flatMap(({ body, publishedAt, state, ...words }) => {
		const listed = places.get(words.articleId);
		if (!listed || !publishedAt || state !== "published") return [];
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

interface Placed {
	articleId: number;
	publishedAt: Date;
}

interface IndexedArticle extends Placed {
	/** As the index takes them. */
	terms: string;
}

/** Puts articles into the index, or in place of what it held of them. */
export async function putSearchDocuments(tx: Tx, indexed: readonly IndexedArticle[]): Promise<void> {
	const positions = await takePositions(tx, indexed);
	const entries = indexed.map(({ articleId, terms }) => ({ position: positions.get(articleId) as number, terms }));
	await searchIndex.put(
		tx,
		entries.sort((one, other) => one.position - other.position),
	);
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

/** Where each article stands: its old place while its minute is the same, else the first free one of its minute. */
async function takePositions(tx: Tx, indexed: readonly Placed[]): Promise<Map<number, number>> {
	const positions = await listStandingPositions(tx, indexed);
	const moving = indexed
		.filter(({ articleId }) => !positions.has(articleId))
		.sort((one, other) => one.publishedAt.getTime() - other.publishedAt.getTime() || one.articleId - other.articleId);
	await removeSearchDocuments(
		tx,
		moving.map(({ articleId }) => articleId),
	);
	const take = (position: number, articleId: number) => {
		positions.set(articleId, position);
		return { position, articleId };
	};
	// Nearly always the first place of the minute is free: found and taken for all of them at once.
	const firstOfMinute = new Map<number, number>();
	for (const { publishedAt, articleId } of moving.toReversed()) firstOfMinute.set(toPosition(publishedAt), articleId);
	for (const taken of await listTaken(tx, [...firstOfMinute.keys()])) firstOfMinute.delete(taken);
	await insertRows(
		tx,
		searchDocuments,
		[...firstOfMinute].map(([position, articleId]) => take(position, articleId)),
	);
	for (const { articleId, publishedAt } of moving) {
		if (positions.has(articleId)) continue;
		const position = await findFreePosition(tx, toPosition(publishedAt));
		await tx.insert(searchDocuments).values(take(position, articleId));
	}
	return positions;
}

async function listStandingPositions(tx: Tx, indexed: readonly Placed[]): Promise<Map<number, number>> {
	const wanted = new Map(indexed.map(({ articleId, publishedAt }) => [articleId, toPosition(publishedAt)]));
	const rows = await tx
		.select()
		.from(searchDocuments)
		.where(inArray(searchDocuments.articleId, [...wanted.keys()]));
	const isOfMinute = (position: number, first = Number.NaN) => position >= first && position < first + PER_MINUTE;
	const standing = rows.filter(({ articleId, position }) => isOfMinute(position, wanted.get(articleId)));
	return new Map(standing.map(({ articleId, position }) => [articleId, position]));
}

async function listTaken(tx: Tx, positions: readonly number[]): Promise<number[]> {
	const { position } = searchDocuments;
	const rows = await tx
		.select({ position })
		.from(searchDocuments)
		.where(inArray(position, [...positions]));
	return rows.map((row) => row.position);
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
