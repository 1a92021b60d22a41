import { db } from "../../db/client.ts";
import {
	countList,
	filterPublishedIds,
	type ListedArticle,
	type ListKey,
	listArticleIds,
	listNeighbourIds,
	listNewestOfEach,
} from "../../db/queries/article-lists.ts";
import {
	type ArticleRow,
	countViews,
	getArticleBody,
	getArticleRow,
	listArticleAuthors,
	listArticleTags,
	listArticleTopicIds,
	listRelatedPickIds,
} from "../../db/queries/articles.ts";
import { recordTags, rememberInRecord } from "../../lib/page-record.ts";
import { toBreadcrumb } from "../categories/category-tree.ts";
import { listCategories } from "../categories/queries.ts";
import { getPhotos } from "../media/photos.ts";
import type { ArticleHeadline, ArticleTeaser, PublishedArticle } from "./article.ts";
import { listBodyMediaIds } from "./body-media.ts";
import { ALL_ARTICLES, ARTICLES_PER_PAGE, toListTag } from "./listings.ts";
import { chooseCategoryOthers, chooseRelated } from "./related.ts";
import { listHeadlines, listTeasers, toTeaser } from "./teasers.ts";

export type ArticlePageState =
	| { state: "published"; article: PublishedArticle }
	| { state: "taken_down"; id: number; slug: string }
	| { state: "missing" };

/** What stands at an article's address. A text that was never published is missing to a reader. */
export function getArticlePage(id: number): Promise<ArticlePageState> {
	recordTags(`article:${id}`);
	return rememberInRecord(`article-page:${id}`, async () => {
		const row = await getArticleRow(db.read, id);
		if (row?.state === "taken_down" && row.firstPublishedAt) return { state: "taken_down", id, slug: row.slug };
		if (row?.state !== "published") return { state: "missing" };
		return { state: "published", article: await getPublished(row) };
	});
}

async function getPublished(row: ArticleRow): Promise<PublishedArticle> {
	const body = await getArticleBody(db.read, row.id);
	if (!body) throw new Error(`article ${row.id} has no body`);
	const categories = await listCategories();
	const authors = row.hidesAuthors ? [] : await listArticleAuthors(db.read, row.id);
	recordTags(...authors.map(({ id }) => `author-name:${id}`));
	const photos = await getPhotos([row.coverMediaId, ...listBodyMediaIds(body)]);
	return {
		...toTeaser(row, categories, photos),
		kicker: row.kicker,
		body,
		authors,
		source: row.sourceName ? { name: row.sourceName, url: row.sourceUrl } : null,
		modifiedAt: row.modifiedAt,
		views: row.importedViews + (await countViews(db.read, row.id)),
		breadcrumb: toBreadcrumb(categories, row.categoryId),
		tags: await listArticleTags(db.read, row.id),
		photos,
	};
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
	const ids = await listArticleIds(db.read, list, { limit: ARTICLES_PER_PAGE, offset });
	return { articles: await listTeasers(ids), page, pageCount, total };
}

export function listCategoryArticles(categoryId: number, page: number): Promise<ArticleListPage | null> {
	return listArticlesPage({ kind: "category", id: categoryId }, page);
}

export function listAuthorArticles(authorId: number, page: number): Promise<ArticleListPage | null> {
	return listArticlesPage({ kind: "author", id: authorId }, page);
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

/** "Tin liên quan" of a published article; empty when nothing is related. */
export async function listRelatedArticles(article: PublishedArticle, limit: number): Promise<ArticleHeadline[]> {
	const topicIds = await listArticleTopicIds(db.read, article.id);
	const subjects: ListKey[] = [
		...topicIds.map((id): ListKey => ({ kind: "topic", id })),
		...article.tags.map(({ id }): ListKey => ({ kind: "tag", id })),
	];
	const section: ListKey = { kind: "category", id: article.category.id };
	recordTags(...[...subjects, section].map(toListTag));
	const picked = await listRelatedPickIds(db.read, article.id);
	recordTags(...picked.map((id) => `article:${id}`));
	const published = await filterPublishedIds(db.read, picked);
	const bySubject = await Promise.all(subjects.map((list) => listArticleIds(db.read, list, { limit: limit + 1 })));
	const chosen = chooseRelated(
		article.id,
		{
			picked: picked.filter((id) => published.has(id)),
			sameSubject: bySubject.flat(),
			sameCategory: await listArticleIds(db.read, section, { limit: limit + 1 }),
		},
		limit,
	);
	return listHeadlines(chosen);
}

/**
 * "Tin cùng chuyên mục": the newest of the article's section, and those that stand around the article in time,
 * without what stands elsewhere on its page.
 */
export async function listCategoryOthers(
	article: ArticleHeadline,
	excludedIds: readonly number[],
	limit: number,
): Promise<ArticleHeadline[]> {
	const section: ListKey = { kind: "category", id: article.category.id };
	recordTags(toListTag(section));
	const excluded = new Set([article.id, ...excludedIds]);
	const enough = limit + excluded.size;
	const newest = await listArticleIds(db.read, section, { limit: enough });
	const { newerIds, olderIds } = await listNeighbourIds(db.read, section, toPosition(article), enough);
	return listHeadlines(chooseCategoryOthers({ newest, newerIds, olderIds }, excluded, limit));
}

function toPosition({ id, date }: ArticleHeadline): ListedArticle {
	return { articleId: id, publishedAt: date.at };
}

/** The next newer and the next older article of the section, across page boundaries. */
export async function getNeighbours(
	article: ArticleHeadline,
): Promise<{ newer: ArticleHeadline | null; older: ArticleHeadline | null }> {
	const section: ListKey = { kind: "category", id: article.category.id };
	recordTags(toListTag(section));
	const { newerIds, olderIds } = await listNeighbourIds(db.read, section, toPosition(article), 1);
	const headlines = await listHeadlines([...newerIds, ...olderIds]);
	const find = (id: number | undefined) => headlines.find((headline) => headline.id === id) ?? null;
	return { newer: find(newerIds[0]), older: find(olderIds[0]) };
}

/** The newest `limit` of each section, by section id. */
export async function listNewestIdsBySection(
	categoryIds: readonly number[],
	limit: number,
): Promise<Map<number, number[]>> {
	const lists = categoryIds.map((id): ListKey => ({ kind: "category", id }));
	recordTags(...lists.map(toListTag));
	return listNewestOfEach(db.read, lists, limit);
}
