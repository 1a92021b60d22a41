import { and, asc, count, desc, eq, gt, gte, inArray, lt, lte, or, sql } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { insertRows, splitRows } from "../insert-rows.ts";
import type { ListKind } from "../schema/article-relations.ts";
import { articleListings, listCounts } from "../tables.ts";

export type { ListKind } from "../schema/article-relations.ts";

export interface ListKey {
	kind: ListKind;
	/** Row of the section, author, tag or topic; 202011 for a month; 0 for `all`. */
	id: number;
}

export interface ListedArticle {
	articleId: number;
	publishedAt: Date;
}

const columns = { articleId: articleListings.articleId, publishedAt: articleListings.publishedAt };
const newestFirst = [desc(articleListings.publishedAt), desc(articleListings.articleId)];
const oldestFirst = [asc(articleListings.publishedAt), asc(articleListings.articleId)];

function isIn({ kind, id }: ListKey) {
	return and(eq(articleListings.listKind, kind), eq(articleListings.listId, id));
}

/** Bounded by the date first: SQLite finds its place in the key by that, and would walk from the end without it. */
function isOlderThan({ publishedAt, articleId }: ListedArticle) {
	const isBefore = or(lt(articleListings.publishedAt, publishedAt), lt(articleListings.articleId, articleId));
	return and(lte(articleListings.publishedAt, publishedAt), isBefore);
}

function isNewerThan({ publishedAt, articleId }: ListedArticle) {
	const isAfter = or(gt(articleListings.publishedAt, publishedAt), gt(articleListings.articleId, articleId));
	return and(gte(articleListings.publishedAt, publishedAt), isAfter);
}

interface PageRange {
	limit: number;
	offset?: number;
	/** Of the whole list: given, a page of its older half is reached from the oldest. */
	total?: number;
}

/** One page of a list, newest first: a walk along the key from the nearer end, whatever the number of articles. */
export async function listArticleIds(
	reader: Reader,
	list: ListKey,
	{ limit, offset = 0, total = 0 }: PageRange,
): Promise<number[]> {
	const left = Math.max(0, total - offset);
	const isNearEnd = left > 0 && left < total / 2;
	const rows = await reader
		.select(columns)
		.from(articleListings)
		.where(isIn(list))
		.orderBy(...(isNearEnd ? oldestFirst : newestFirst))
		.limit(isNearEnd ? Math.min(limit, left) : limit)
		.offset(isNearEnd ? Math.max(0, left - limit) : offset);
	const ids = rows.map((row) => row.articleId);
	return isNearEnd ? ids.reverse() : ids;
}

/** The articles of a list that come after `cursor`, newest first; the cursor of the next call is the last of these. */
export async function listArticlesAfter(
	reader: Reader,
	list: ListKey,
	cursor: ListedArticle | null,
	limit: number,
): Promise<ListedArticle[]> {
	return reader
		.select(columns)
		.from(articleListings)
		.where(and(isIn(list), cursor ? isOlderThan(cursor) : undefined))
		.orderBy(...newestFirst)
		.limit(limit);
}

/** A stretch of a list. */
export interface ListPart {
	name: string;
	list: ListKey;
	limit: number;
	/** Given: what is newer than this article, the closest first. */
	newerThan?: ListedArticle;
	/** Given: what is older than this article, the closest first. Neither: the newest of the list. */
	olderThan?: ListedArticle;
}

/** Several stretches of lists in one statement. @returns article ids by the part's name, each part in its order. */
export async function listParts(reader: Reader, parts: readonly ListPart[]): Promise<Map<string, number[]>> {
	const [first, ...others] = parts.map((part, index) => selectPart(reader, part, index));
	if (!first) return new Map();
	const rows = await others.reduce((union, next) => union.unionAll(next) as typeof union, first);
	const byPart = Map.groupBy(rows, ({ part }) => part);
	return new Map(
		parts.map(({ name, newerThan }, index) => {
			const ordered = (byPart.get(index) ?? []).sort(newerThan ? byAge : (one, other) => byAge(other, one));
			return [name, ordered.map(({ articleId }) => articleId)];
		}),
	);
}

/** The oldest first. A union promises no order. */
function byAge(one: ListedArticle, other: ListedArticle): number {
	return one.publishedAt.getTime() - other.publishedAt.getTime() || one.articleId - other.articleId;
}

function selectPart(reader: Reader, { list, limit, newerThan, olderThan }: ListPart, index: number) {
	const isBeyond = newerThan ? isNewerThan(newerThan) : olderThan && isOlderThan(olderThan);
	const order = newerThan ? oldestFirst : newestFirst;
	const part = reader
		.select(columns)
		.from(articleListings)
		.where(and(isIn(list), isBeyond))
		.orderBy(...order)
		.limit(limit)
		.as(`part_${index}`);
	const number = sql`${sql.raw(String(index))}`.mapWith(Number);
	return reader.select({ part: number, articleId: part.articleId, publishedAt: part.publishedAt }).from(part);
}

/** How many published articles stand in the list. */
export async function countList(reader: Reader, { kind, id }: ListKey): Promise<number> {
	const rows = await reader
		.select({ articles: listCounts.articles })
		.from(listCounts)
		.where(and(eq(listCounts.listKind, kind), eq(listCounts.listId, id)));
	return rows[0]?.articles ?? 0;
}

/** How many published articles stand in each of some lists of a kind, by list id, empty lists left out. */
export async function countLists(reader: Reader, kind: ListKind, ids: readonly number[]): Promise<Map<number, number>> {
	if (ids.length === 0) return new Map();
	const rows = await reader
		.select({ id: listCounts.listId, articles: listCounts.articles })
		.from(listCounts)
		.where(and(eq(listCounts.listKind, kind), inArray(listCounts.listId, [...ids]), gt(listCounts.articles, 0)));
	return new Map(rows.map(({ id, articles }) => [id, articles]));
}

/** How many published articles stand in each list of a kind, by list id, empty lists left out; the highest id first. */
export async function listCountsOfKind(reader: Reader, kind: ListKind): Promise<Map<number, number>> {
	const rows = await reader
		.select({ id: listCounts.listId, articles: listCounts.articles })
		.from(listCounts)
		.where(and(eq(listCounts.listKind, kind), gt(listCounts.articles, 0)))
		.orderBy(desc(listCounts.listId));
	return new Map(rows.map(({ id, articles }) => [id, articles]));
}

/** The lists the article stands in now. */
export async function listMemberships(reader: Reader, articleId: number): Promise<(ListKey & { publishedAt: Date })[]> {
	return reader
		.select({
			kind: articleListings.listKind,
			id: articleListings.listId,
			publishedAt: articleListings.publishedAt,
		})
		.from(articleListings)
		.where(eq(articleListings.articleId, articleId));
}

/** Puts the article into exactly `lists` at `publishedAt`, and keeps the counts of every list it enters or leaves. */
export async function replaceMemberships(
	tx: Tx,
	articleId: number,
	publishedAt: Date | null,
	lists: readonly ListKey[],
): Promise<void> {
	const before = await listMemberships(tx, articleId);
	await tx.delete(articleListings).where(eq(articleListings.articleId, articleId));
	for (const list of before) await addToCount(tx, list, -1);
	if (publishedAt === null || lists.length === 0) return;
	await tx
		.insert(articleListings)
		.values(lists.map(({ kind, id }) => ({ listKind: kind, listId: id, publishedAt, articleId })));
	for (const list of lists) await addToCount(tx, list, 1);
}

async function addToCount(tx: Tx, { kind, id }: ListKey, change: 1 | -1): Promise<void> {
	await tx
		.insert(listCounts)
		.values({ listKind: kind, listId: id, articles: Math.max(change, 0) })
		.onConflictDoUpdate({
			target: [listCounts.listKind, listCounts.listId],
			set: { articles: sql`${listCounts.articles} + ${change}` },
		});
}

/** Puts articles that stood in no list yet into theirs, and counts them. */
export async function insertMemberships(
	tx: Tx,
	placed: readonly { articleId: number; publishedAt: Date; lists: readonly ListKey[] }[],
): Promise<void> {
	const rows = placed.flatMap(({ articleId, publishedAt, lists }) =>
		lists.map(({ kind, id }) => ({ listKind: kind, listId: id, publishedAt, articleId })),
	);
	await insertRows(tx, articleListings, rows);
	const counts = [...Map.groupBy(rows, ({ listKind, listId }) => `${listKind} ${listId}`).values()].map((entered) => ({
		listKind: entered[0]?.listKind ?? "all",
		listId: entered[0]?.listId ?? 0,
		articles: entered.length,
	}));
	for (const part of splitRows(listCounts, counts)) {
		await tx
			.insert(listCounts)
			.values(part)
			.onConflictDoUpdate({
				target: [listCounts.listKind, listCounts.listId],
				set: { articles: sql`${listCounts.articles} + excluded.articles` },
			});
	}
}

/** Takes articles out of every list, and off its count. @returns the lists they stood in. */
export async function deleteMemberships(tx: Tx, articleIds: readonly number[]): Promise<ListKey[]> {
	const standing = inArray(articleListings.articleId, [...articleIds]);
	const left = await tx
		.select({ kind: articleListings.listKind, id: articleListings.listId, articles: count() })
		.from(articleListings)
		.where(standing)
		.groupBy(articleListings.listKind, articleListings.listId);
	await tx.delete(articleListings).where(standing);
	for (const { kind, id, articles } of left) {
		await tx
			.update(listCounts)
			.set({ articles: sql`${listCounts.articles} - ${articles}` })
			.where(and(eq(listCounts.listKind, kind), eq(listCounts.listId, id)));
	}
	return left;
}
