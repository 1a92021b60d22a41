import { db } from "../../db/client.ts";
import type { ListKey } from "../../db/queries/article-lists.ts";
import { getSearchScope, listArticleIdsAt, listNewestWith, type SearchScope } from "../../db/queries/search.ts";
import { listSearchDocuments, type SearchDocument } from "../../db/queries/search-documents.ts";
import type { Word } from "../../lib/words.ts";
import { ALL_ARTICLES, ARTICLES_PER_PAGE } from "../articles/listings.ts";
import { rankFound } from "./rank-found.ts";
import { toListTerm } from "./search-terms.ts";
import { toTiers } from "./search-tiers.ts";

/** What is looked for; without words, whatever the filters leave. */
export interface ArticleSearch {
	words: readonly Word[];
	/** Lists in all of which an article must stand: a section, an author. */
	lists: readonly ListKey[];
	/** Published from this instant on, and before that one. */
	from: Date | null;
	until: Date | null;
}

export interface FoundPage {
	/** The best first; without words, the newest first. */
	documents: SearchDocument[];
	pageCount: number;
	/** At most MOST_COUNTED. */
	total: number;
	/** Whether there are more than were counted. */
	isCut: boolean;
}

export interface SearchBounds {
	/** Nobody reads further, and counting further would cost the more the larger the portal. */
	mostCounted: number;
	/**
	 * Where more is found than is counted, better matches are looked for among so many of the newest articles: a walk
	 * through everything would cost the more the larger the portal.
	 */
	betterAmong: number;
}

export const MOST_COUNTED = 1000;
/** 100 000 articles are some ten years of a province. */
const BOUNDS: SearchBounds = { mostCounted: MOST_COUNTED, betterAmong: 100_000 };
/** The first of what is found are put into order by their texts: terms do not tell whether words stand near each other. */
const RANKED = 2 * ARTICLES_PER_PAGE;

/** One page of what is found, null beyond the end. See `toTiers` and `rankFound` for the order. */
export async function findArticles(
	search: ArticleSearch,
	page: number,
	bounds: SearchBounds = BOUNDS,
): Promise<FoundPage | null> {
	const positions = await listPositions(search, Math.max(RANKED, page * ARTICLES_PER_PAGE), bounds);
	const total = Math.min(positions.length, bounds.mostCounted);
	const pageCount = Math.max(1, Math.ceil(total / ARTICLES_PER_PAGE));
	if (page < 1 || page > pageCount) return null;
	const start = (page - 1) * ARTICLES_PER_PAGE;
	const isRanked = search.words.length > 0 && start < RANKED;
	const read = await readDocuments(isRanked ? positions.slice(0, RANKED) : positions.slice(start, total));
	const documents = isRanked ? rankFound(read, search.words).slice(start) : read;
	return { documents: documents.slice(0, ARTICLES_PER_PAGE), pageCount, total, isCut: positions.length > total };
}

/** Where everything stands that is found, one more than is counted at most; the first `wanted` in their order. */
async function listPositions(
	{ words, lists, ...published }: ArticleSearch,
	wanted: number,
	{ mostCounted, betterAmong }: SearchBounds,
): Promise<number[]> {
	const scope = await getSearchScope(db.read, published);
	if (!scope) return [];
	const filters = (lists.length + words.length === 0 ? [ALL_ARTICLES] : lists).map(toListTerm);
	const ask = (terms: readonly string[], within: SearchScope, limit: number) =>
		listNewestWith(db.read, within, [...terms, ...filters], limit);
	const tiers = words.length === 0 ? [[]] : toTiers(words);
	const all = await ask(tiers.at(-1) ?? [], scope, mostCounted + 1);
	// So few are ranked by their texts, every one of them.
	if (all.length <= RANKED) return all;
	const lowest = all.length > mostCounted ? scope.highest - betterAmong * scope.spacing : (all.at(-1) ?? 0);
	const within = { ...scope, lowest: Math.max(scope.lowest, Math.floor(lowest)) };
	const best = new Set<number>();
	for (const tier of tiers.slice(0, -1)) {
		if (best.size >= wanted) break;
		for (const position of await ask(tier, within, wanted)) best.add(position);
	}
	return [...new Set([...best, ...all])];
}

async function readDocuments(positions: readonly number[]): Promise<SearchDocument[]> {
	const ids = await listArticleIdsAt(db.read, positions);
	const documents = new Map(
		(await listSearchDocuments(db.read, ids)).map((document) => [document.articleId, document]),
	);
	return ids.flatMap((id) => documents.get(id) ?? []);
}
