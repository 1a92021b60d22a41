import { and, asc, between, desc, eq, gt, max, sql } from "drizzle-orm";
import type { Reader } from "../client.ts";
import { articleListings, articles, authors, listCounts, mediaCrops, tags } from "../tables.ts";

/** What the sitemap says of an article. */
export interface SitemapArticle {
	id: number;
	slug: string;
	publishedAt: Date;
	hasClockTime: boolean;
	modifiedAt: Date | null;
	/** Name under `/tep/` of its picture; null without one. */
	imageFile: string | null;
}

/** By the ids alone: asked for by state, SQLite would walk through all that is published. */
const isPublished = sql`${articles.state} || '' = 'published'`;
const isWithin = (first: number, last: number) => and(between(articles.id, first, last), isPublished);

/** The published articles with ids from `first` to `last`, in their order. */
export async function listSitemapArticles(reader: Reader, first: number, last: number): Promise<SitemapArticle[]> {
	const { id, slug, publishedAt, hasClockTime, modifiedAt } = articles;
	const isCover = and(eq(mediaCrops.mediaId, articles.coverMediaId), eq(mediaCrops.shape, "16x9"));
	const rows = await reader
		.select({ id, slug, publishedAt, hasClockTime, modifiedAt, imageFile: mediaCrops.fileName })
		.from(articles)
		.leftJoin(mediaCrops, isCover)
		.where(isWithin(first, last))
		.orderBy(asc(id));
	return rows.flatMap((row) => (row.publishedAt ? [{ ...row, publishedAt: row.publishedAt }] : []));
}

export async function hasPublishedWithin(reader: Reader, first: number, last: number): Promise<boolean> {
	const rows = await reader.select({ id: articles.id }).from(articles).where(isWithin(first, last)).limit(1);
	return rows.length > 0;
}

/** 0 without articles. */
export async function getLastArticleId(reader: Reader): Promise<number> {
	const rows = await reader.select({ id: max(articles.id) }).from(articles);
	return rows[0]?.id ?? 0;
}

/** Ids of the articles published after `since`, newest first, at most `limit`. */
export async function listIdsPublishedAfter(reader: Reader, since: Date, limit: number): Promise<number[]> {
	const rows = await reader
		.select({ id: articleListings.articleId })
		.from(articleListings)
		.where(
			and(eq(articleListings.listKind, "all"), eq(articleListings.listId, 0), gt(articleListings.publishedAt, since)),
		)
		.orderBy(desc(articleListings.publishedAt), desc(articleListings.articleId))
		.limit(limit);
	return rows.map(({ id }) => id);
}

/** Addresses of the tags that a published article has, at most `limit`. */
export async function listTagSlugs(reader: Reader, limit: number): Promise<string[]> {
	const isFilled = and(eq(listCounts.listKind, "tag"), eq(listCounts.listId, tags.id), gt(listCounts.articles, 0));
	const rows = await reader
		.select({ slug: tags.slug })
		.from(tags)
		.innerJoin(listCounts, isFilled)
		.orderBy(asc(tags.id))
		.limit(limit);
	return rows.map(({ slug }) => slug);
}

/** Addresses of the authors who sign a published article, at most `limit`. */
export async function listAuthorSlugs(reader: Reader, limit: number): Promise<string[]> {
	const isFilled = and(
		eq(listCounts.listKind, "author"),
		eq(listCounts.listId, authors.id),
		gt(listCounts.articles, 0),
	);
	const rows = await reader
		.select({ slug: authors.slug })
		.from(authors)
		.innerJoin(listCounts, isFilled)
		.orderBy(asc(authors.id))
		.limit(limit);
	return rows.map(({ slug }) => slug);
}
