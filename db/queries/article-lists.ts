import { and, desc, eq, gt, inArray, lt, or, sql } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
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

function isIn({ kind, id }: ListKey) {
	return and(eq(articleListings.listKind, kind), eq(articleListings.listId, id));
}

function isOlderThan({ publishedAt, articleId }: ListedArticle) {
	const sameInstant = eq(articleListings.publishedAt, publishedAt);
	return or(lt(articleListings.publishedAt, publishedAt), and(sameInstant, lt(articleListings.articleId, articleId)));
}

function isNewerThan({ publishedAt, articleId }: ListedArticle) {
	const sameInstant = eq(articleListings.publishedAt, publishedAt);
	return or(gt(articleListings.publishedAt, publishedAt), and(sameInstant, gt(articleListings.articleId, articleId)));
}

/** One page of a list, newest first: a range scan of the key, whatever the number of articles. */
export async function listArticleIds(
	reader: Reader,
	list: ListKey,
	{ limit, offset = 0 }: { limit: number; offset?: number },
): Promise<number[]> {
	const rows = await reader
		.select(columns)
		.from(articleListings)
		.where(isIn(list))
		.orderBy(...newestFirst)
		.limit(limit)
		.offset(offset);
	return rows.map((row) => row.articleId);
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

/** The newest `limit` of each list, in one statement. @returns article ids by list id, newest first. */
export async function listNewestOfEach(
	reader: Reader,
	lists: readonly ListKey[],
	limit: number,
): Promise<Map<number, number[]>> {
	const found = new Map<number, number[]>();
	const [first, ...others] = lists.map((list) => newestOf(reader, list, limit));
	if (!first) return found;
	const rows = await others.reduce((union, next) => union.unionAll(next) as typeof union, first);
	for (const { listId, articleId } of rows) found.set(listId, [...(found.get(listId) ?? []), articleId]);
	return found;
}

function newestOf(reader: Reader, list: ListKey, limit: number) {
	const newest = reader
		.select({ listId: articleListings.listId, articleId: articleListings.articleId })
		.from(articleListings)
		.where(isIn(list))
		.orderBy(...newestFirst)
		.limit(limit)
		.as(`newest_${list.kind}_${list.id}`);
	return reader.select({ listId: newest.listId, articleId: newest.articleId }).from(newest);
}

/** The articles just newer and just older than `article` in a list, by (date, id), the closest first; `limit` of each. */
export async function listNeighbourIds(
	reader: Reader,
	list: ListKey,
	article: ListedArticle,
	limit: number,
): Promise<{ newerIds: number[]; olderIds: number[] }> {
	const newer = await reader
		.select(columns)
		.from(articleListings)
		.where(and(isIn(list), isNewerThan(article)))
		.orderBy(articleListings.publishedAt, articleListings.articleId)
		.limit(limit);
	const older = await listArticlesAfter(reader, list, article, limit);
	const toIds = (rows: readonly ListedArticle[]) => rows.map(({ articleId }) => articleId);
	return { newerIds: toIds(newer), olderIds: toIds(older) };
}

/** How many published articles stand in the list. */
export async function countList(reader: Reader, { kind, id }: ListKey): Promise<number> {
	const rows = await reader
		.select({ articles: listCounts.articles })
		.from(listCounts)
		.where(and(eq(listCounts.listKind, kind), eq(listCounts.listId, id)));
	return rows[0]?.articles ?? 0;
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

/** Ids among `articleIds` that stand in the list of all published articles. */
export async function filterPublishedIds(reader: Reader, articleIds: readonly number[]): Promise<Set<number>> {
	if (articleIds.length === 0) return new Set();
	const rows = await reader
		.select({ articleId: articleListings.articleId })
		.from(articleListings)
		.where(and(inArray(articleListings.articleId, [...articleIds]), eq(articleListings.listKind, "all")));
	return new Set(rows.map((row) => row.articleId));
}
