import { db } from "../../db/client.ts";
import { getSearchProgress } from "../../db/queries/search-progress.ts";
import { recordUncacheable } from "../../lib/page-record.ts";
import type { ArticleTeaser } from "../articles/article.ts";
import { listTeasers } from "../articles/teasers.ts";
import { markFound, type TextPiece, toExcerpt } from "./excerpt.ts";
import { type FoundPage, findArticles } from "./find-articles.ts";
import { NO_FILTERS, type ResolvedFilters, resolveFilters, type SearchFilters } from "./search-filters.ts";
import { parseSearchWords } from "./search-words.ts";

/** What a list of results shows of an article. */
export interface FoundStory {
	article: ArticleTeaser;
	title: TextPiece[];
	excerpt: TextPiece[];
}

export interface SearchPage extends Omit<FoundPage, "documents"> {
	stories: FoundStory[];
	page: number;
	/** Whether the index is still being made, so that older articles may be missing. */
	isIndexGrowing: boolean;
	/** What is wrong with the filters, in words for the reader. */
	problems: ResolvedFilters["problems"];
}

const NOTHING = { stories: [], page: 1, pageCount: 1, total: 0, isCut: false, isIndexGrowing: false };

/**
 * One page of the published articles that hold the words typed, marks or not, the best first; null beyond the end.
 * Without words it is what the filters leave, the newest first; without either, nothing.
 */
export async function searchArticles(
	query: string,
	page: number,
	filters: SearchFilters = NO_FILTERS,
): Promise<SearchPage | null> {
	recordUncacheable();
	const words = parseSearchWords(query);
	const { problems, ...narrowed } = await resolveFilters(filters);
	const isNarrowed = narrowed.lists.length > 0 || narrowed.from !== null || narrowed.until !== null;
	if (words.length === 0 && (!isNarrowed || query !== "")) return { ...NOTHING, problems };
	const found = await findArticles({ words, ...narrowed }, page);
	if (!found) return null;
	const { documents, ...counts } = found;
	const teasers = await listTeasers(documents.map(({ articleId }) => articleId));
	const textOf = new Map(documents.map((document) => [document.articleId, document]));
	const stories = teasers.flatMap((article) => {
		const text = textOf.get(article.id);
		return text ? [{ article, title: markFound(article.title, words), excerpt: toExcerpt(text, words) }] : [];
	});
	return { ...counts, stories, page, problems, isIndexGrowing: !(await getSearchProgress(db.read))?.isComplete };
}
