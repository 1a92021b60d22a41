import { asc, desc, inArray } from "drizzle-orm";
import type { Reader } from "../client.ts";
import { searchIndex } from "../search-engine.ts";
import type { TermSearch } from "../search-index.ts";
import { searchDocuments } from "../search-tables.ts";
import { countList } from "./article-lists.ts";
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
	const position = searchDocuments.position;
	const [oldest] = await reader.select({ position }).from(searchDocuments).orderBy(asc(position)).limit(1);
	const [newest] = await reader.select({ position }).from(searchDocuments).orderBy(desc(position)).limit(1);
	if (!oldest || !newest) return null;
	const documents = await countList(reader, { kind: "all", id: 0 });
	const lowest = Math.max(oldest.position, from ? toPosition(from) : 0);
	const highest = Math.min(newest.position, until ? toPosition(until) - 1 : HIGHEST_POSITION);
	const spacing = Math.max(1, (newest.position - oldest.position) / Math.max(1, documents));
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
