import { and, eq, inArray, sql } from "drizzle-orm";
import type { Reader } from "../client.ts";
import { searchIndex } from "../search-engine.ts";
import type { TermSearch } from "../search-index.ts";
import { searchDocuments } from "../search-tables.ts";
import { listCounts } from "../tables.ts";
import { HIGHEST_POSITION, toPosition } from "./search-documents.ts";

/** Which part of the index a search looks at. */
export type SearchScope = Omit<TermSearch, "terms">;

/** Days or instants between which articles were published: the first included, the second not; null leaves it open. */
export interface PublishedBetween {
	from: Date | null;
	until: Date | null;
}

/** The part of the index that holds what was published in a time; null when it holds nothing. */
export async function getSearchScope(reader: Reader, { from, until }: PublishedBetween): Promise<SearchScope | null> {
	const edge = (which: "min" | "max") =>
		sql<number | null>`(select ${sql.raw(which)}(${searchDocuments.position}) from ${searchDocuments})`;
	const [index] = await reader
		.select({ documents: listCounts.articles, oldest: edge("min"), newest: edge("max") })
		.from(listCounts)
		.where(and(eq(listCounts.listKind, "all"), eq(listCounts.listId, 0)));
	if (!index || index.oldest === null || index.newest === null) return null;
	const [oldest, newest] = [Number(index.oldest), Number(index.newest)];
	const lowest = Math.max(oldest, from ? toPosition(from) : 0);
	const highest = Math.min(newest, until ? toPosition(until) - 1 : HIGHEST_POSITION);
	const spacing = Math.max(1, (newest - oldest) / Math.max(1, index.documents));
	return lowest > highest ? null : { lowest, highest, spacing };
}

/** Positions of the newest articles that hold all `terms`, newest first, at most `limit`. */
export function listNewestWith(
	reader: Reader,
	scope: SearchScope,
	terms: readonly string[],
	limit: number,
): Promise<number[]> {
	return searchIndex.listNewest(reader, { ...scope, terms }, limit);
}

/** The articles at `positions`, in their order. */
export async function listArticleIdsAt(reader: Reader, positions: readonly number[]): Promise<number[]> {
	if (positions.length === 0) return [];
	const rows = await reader
		.select()
		.from(searchDocuments)
		.where(inArray(searchDocuments.position, [...positions]));
	const idAt = new Map(rows.map(({ position, articleId }) => [position, articleId]));
	return positions.flatMap((position) => idAt.get(position) ?? []);
}
