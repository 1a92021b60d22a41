import { db } from "../../db/client.ts";
import { listArticleAudio } from "../../db/queries/article-audio.ts";
import {
	countList,
	type ListedArticle,
	type ListKey,
	listArticleIds,
	listArticlesAfter,
	listParts,
} from "../../db/queries/article-lists.ts";
import { getArticleRelations } from "../../db/queries/article-relations.ts";
import { type ArticleRow, getArticleWithBody } from "../../db/queries/articles.ts";
import type { LiveCoverageRow } from "../../db/queries/live.ts";
import { recordTags, rememberInRecord } from "../../lib/page-record.ts";
import type { RichText } from "../../lib/rich-text.ts";
import { toBreadcrumb } from "../categories/category-tree.ts";
import { listCategories } from "../categories/queries.ts";
import { toLiveCoverage } from "../live/live.ts";
import { getMediaFiles, toMediaFile } from "../media/media-files.ts";
import { getPhotos } from "../media/photos.ts";
import { getVideos } from "../media/queries.ts";
import { getArticleSource } from "../sources/article-source.ts";
import type { ArticleHeadline, ArticleTeaser, PublishedArticle, Recording } from "./article.ts";
import { listBodyAttachmentIds, listBodyMediaIds, listBodyVideoIds } from "./body-media.ts";
import { ALL_ARTICLES, ARTICLES_PER_PAGE, toListTag } from "./listings.ts";
import { listHeadlines, listTeasers, toTeaser } from "./teasers.ts";

export type ArticlePageState =
	| { state: "published"; article: PublishedArticle }
	| { state: "taken_down"; id: number; slug: string }
	| { state: "missing" };

/** What stands at an article's address. A text that was never published is missing to a reader. */
export function getArticlePage(id: number): Promise<ArticlePageState> {
	recordTags(`article:${id}`);
	return rememberInRecord(`article-page:${id}`, async () => {
		const stored = await getArticleWithBody(db.read, id);
		if (!stored) return { state: "missing" };
		const { row } = stored;
		if (row.state === "taken_down" && row.firstPublishedAt) return { state: "taken_down", id, slug: row.slug };
		if (row.state !== "published") return { state: "missing" };
		return { state: "published", article: await toPublished(row, stored) };
	});
}

/** A row with its text as readers see it; its date must be known. */
export async function toPublished(
	row: ArticleRow,
	{ body, coverage, views }: { body: RichText | null; coverage: LiveCoverageRow | null; views: number },
): Promise<PublishedArticle> {
	if (!body) throw new Error(`article ${row.id} has no body`);
	const categories = await listCategories();
	const relations = await getArticleRelations(db.read, row.id);
	const authors = row.hidesAuthors ? [] : relations.authors;
	recordTags(...authors.map(({ id }) => `author-name:${id}`));
	const photos = await getPhotos([row.coverMediaId, ...listBodyMediaIds(body)]);
	return {
		...toTeaser({ ...row, isLive: coverage?.state === "open" }, categories, photos),
		...relations,
		version: row.version,
		kicker: row.kicker,
		body,
		authors,
		seo: { title: row.seoTitle, description: row.seoDescription },
		source: await getArticleSource(row),
		modifiedAt: row.modifiedAt,
		views: row.importedViews + views,
		isClosedToComments: row.isClosedToComments,
		breadcrumb: toBreadcrumb(categories, row.categoryId),
		photos,
		videos: await getVideos(listBodyVideoIds(body)),
		attachments: await getMediaFiles(listBodyAttachmentIds(body)),
		recordings: await listRecordings(row.id),
		live: coverage && toLiveCoverage(coverage),
	};
}

async function listRecordings(articleId: number): Promise<Recording[]> {
	const rows = await listArticleAudio(db.read, articleId);
	return rows.flatMap(({ audio: { id, language, voice, duration }, item }) => {
		const file = toMediaFile(item);
		return file ? [{ id, language, voice, duration, file }] : [];
	});
}

export interface ArticleListPage {
	articles: ArticleTeaser[];
	page: number;
	pageCount: number;
	total: number;
}

/** One page of a list, newest first; null beyond its end. An empty list has one empty page. */
export async function listArticlesPage(list: ListKey, page: number): Promise<ArticleListPage | null> {
	recordTags(toListTag(list));
	const total = await countList(db.read, list);
	const pageCount = Math.max(1, Math.ceil(total / ARTICLES_PER_PAGE));
	if (page < 1 || page > pageCount) return null;
	const offset = (page - 1) * ARTICLES_PER_PAGE;
	const ids = await listArticleIds(db.read, list, { limit: ARTICLES_PER_PAGE, offset, total });
	return { articles: await listTeasers(ids), page, pageCount, total };
}

export function listCategoryArticles(categoryId: number, page: number): Promise<ArticleListPage | null> {
	return listArticlesPage({ kind: "category", id: categoryId }, page);
}

export function listAuthorArticles(authorId: number, page: number): Promise<ArticleListPage | null> {
	return listArticlesPage({ kind: "author", id: authorId }, page);
}

/** The newest `limit` of a list by their ids. */
export function listListedIds(list: ListKey, limit: number): Promise<number[]> {
	recordTags(toListTag(list));
	return listArticleIds(db.read, list, { limit });
}

/**
 * The articles of a list that come after `cursor`, newest first, at most `limit`.
 * @returns with them the cursor of the next call; null when there is no more.
 */
export async function listTeasersAfter(
	list: ListKey,
	cursor: ListedArticle | null,
	limit: number,
): Promise<{ articles: ArticleTeaser[]; last: ListedArticle | null }> {
	recordTags(toListTag(list));
	const found = await listArticlesAfter(db.read, list, cursor, limit + 1);
	const listed = found.slice(0, limit);
	const articles = await listTeasers(listed.map(({ articleId }) => articleId));
	return { articles, last: found.length > limit ? (listed.at(-1) ?? null) : null };
}

/** The newest articles of the whole site. */
export async function listLatestArticles(limit: number): Promise<ArticleTeaser[]> {
	recordTags(toListTag(ALL_ARTICLES));
	return listTeasers(await listArticleIds(db.read, ALL_ARTICLES, { limit }));
}

/** The newest of the whole site by their headlines. */
export async function listLatestHeadlines(limit: number): Promise<ArticleHeadline[]> {
	recordTags(toListTag(ALL_ARTICLES));
	return listHeadlines(await listArticleIds(db.read, ALL_ARTICLES, { limit }));
}

/** The newest `limit` of each section, by section id. */
export async function listNewestIdsBySection(
	categoryIds: readonly number[],
	limit: number,
): Promise<Map<number, number[]>> {
	const lists = categoryIds.map((id): ListKey => ({ kind: "category", id }));
	recordTags(...lists.map(toListTag));
	const newest = await listParts(
		db.read,
		lists.map((list) => ({ name: String(list.id), list, limit })),
	);
	return new Map(categoryIds.map((id) => [id, newest.get(String(id)) ?? []]));
}
