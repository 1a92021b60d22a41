import { and, asc, between, desc, eq, gte, inArray, lt, type SQL, sql } from "drizzle-orm";
import type { Reader } from "../client.ts";
import {
	articleListings,
	articles,
	authors,
	authorViews,
	categories,
	categoryViews,
	dayViews,
	viewCounts,
} from "../tables.ts";

/** Calendar days of Vietnam, the last one included. */
export interface DaySpan {
	from: string;
	to: string;
}

/** Instants, the last one not included. */
export interface InstantSpan {
	since: Date;
	until: Date;
}

export interface DayFigure {
	day: string;
	views: number;
}

/** Views of a thing on a day. */
export interface NamedDayFigure extends DayFigure {
	id: number;
}

export interface NamedSum {
	id: number;
	views: number;
}

/** The longest span, a leap year. */
export const MOST_DAYS = 366;

const inside = (day: typeof dayViews.day | typeof categoryViews.day, { from, to }: DaySpan) => between(day, from, to);
const toSum = (views: SQL) => views.mapWith(Number);

/** Views of `today` ("2026-11-30"), of the days from `firstOfMonth` on, and of all days. */
export async function sumVisits(reader: Reader, today: string, firstOfMonth: string) {
	const { day, views } = dayViews;
	const sumFrom = (from: string) => toSum(sql`coalesce(sum(case when ${day} >= ${from} then ${views} end), 0)`);
	const rows = await reader
		.select({ today: sumFrom(today), month: sumFrom(firstOfMonth), all: toSum(sql`coalesce(sum(${views}), 0)`) })
		.from(dayViews);
	return rows[0] ?? { today: 0, month: 0, all: 0 };
}

/** All views of each day that has any, in order. */
export function listDayViews(reader: Reader, span: DaySpan): Promise<DayFigure[]> {
	const { day, views } = dayViews;
	return reader.select({ day, views }).from(dayViews).where(inside(day, span)).orderBy(asc(day));
}

/** Views of one article on each day that has any, in order. */
export function listArticleDays(reader: Reader, articleId: number, { from, to }: DaySpan): Promise<DayFigure[]> {
	const { day, views } = viewCounts;
	return reader
		.select({ day, views })
		.from(viewCounts)
		.where(and(eq(viewCounts.articleId, articleId), between(day, from, to)))
		.orderBy(asc(day));
}

/** Views of these sections, or of all, by the day, without the sections below them. */
export function listCategoryDays(
	reader: Reader,
	span: DaySpan,
	categoryIds?: readonly number[],
): Promise<NamedDayFigure[]> {
	const { day, categoryId: id, views } = categoryViews;
	return reader
		.select({ day, id, views })
		.from(categoryViews)
		.where(and(inside(day, span), categoryIds && inArray(id, [...categoryIds])))
		.orderBy(asc(day), asc(id));
}

/** The views of each section in a span, without those of the sections below it. */
export function listCategorySums(reader: Reader, span: DaySpan): Promise<NamedSum[]> {
	const { day, categoryId: id } = categoryViews;
	const views = toSum(sql`sum(${categoryViews.views})`);
	return reader.select({ id, views }).from(categoryViews).where(inside(day, span)).groupBy(id);
}

/** Views of an author, or of all of them, by the day. */
export function listAuthorDays(reader: Reader, span: DaySpan, authorId?: number): Promise<NamedDayFigure[]> {
	const { day, authorId: id, views } = authorViews;
	return reader
		.select({ day, id, views })
		.from(authorViews)
		.where(and(between(day, span.from, span.to), authorId === undefined ? undefined : eq(id, authorId)))
		.orderBy(asc(day), asc(id));
}

/** The views of authors in a span under their pen names, the most viewed first. */
export function listAuthorSums(
	reader: Reader,
	{ from, to }: DaySpan,
	limit: number,
): Promise<(NamedSum & { name: string })[]> {
	const { day, authorId: id } = authorViews;
	const views = toSum(sql`sum(${authorViews.views})`);
	return reader
		.select({ id, views, name: authors.penName })
		.from(authorViews)
		.innerJoin(authors, eq(authors.id, id))
		.where(between(day, from, to))
		.groupBy(id, authors.penName)
		.orderBy(desc(views), asc(id))
		.limit(limit);
}

/**
 * The articles read most in a span, as the best `perDay` of each day show them, with what these days counted.
 * Each day is a walk of an index: the cost follows days, not articles.
 */
function listCandidates(reader: Reader, { from, to }: DaySpan, perDay: number, limit: number): Promise<NamedSum[]> {
	const nth = (column: SQL) =>
		sql`(select ${column} from ${viewCounts} c where c.day = ${dayViews.day} order by c.views desc, c.article_id desc limit 1 offset ${perDay - 1})`;
	// With a limit of its own it is worked out once, not again for every article.
	const floors = reader
		.select({
			day: dayViews.day,
			views: sql<number>`coalesce(${nth(sql`c.views`)}, 0)`.as("floor_views"),
			articleId: sql<number>`coalesce(${nth(sql`c.article_id`)}, 0)`.as("floor_article"),
		})
		.from(dayViews)
		.where(between(dayViews.day, from, to))
		.limit(MOST_DAYS)
		.as("floors");
	const views = toSum(sql`sum(${viewCounts.views})`);
	return reader
		.select({ id: viewCounts.articleId, views })
		.from(floors)
		.innerJoin(
			viewCounts,
			and(
				eq(viewCounts.day, floors.day),
				sql`(${viewCounts.views}, ${viewCounts.articleId}) >= (${floors.views}, ${floors.articleId})`,
			),
		)
		.groupBy(viewCounts.articleId)
		.orderBy(desc(views), desc(viewCounts.articleId))
		.limit(limit);
}

/** How many are compared for each that is listed: what is read a little every day is no day's best. */
const CANDIDATES = 3;

/** The articles read most in a span with their exact views there, among the `perDay` best of each day; of any state. */
export async function listMostReadIn(
	reader: Reader,
	span: DaySpan,
	{ perDay, limit }: { perDay: number; limit: number },
) {
	const candidates = await listCandidates(reader, span, perDay, limit * CANDIDATES);
	if (candidates.length === 0) return [];
	const views = toSum(sql`sum(${viewCounts.views})`);
	return reader
		.select({ id: viewCounts.articleId, views, title: articles.title, state: articles.state })
		.from(viewCounts)
		.innerJoin(articles, eq(articles.id, viewCounts.articleId))
		.where(
			and(
				inArray(
					viewCounts.articleId,
					candidates.map(({ id }) => id),
				),
				between(viewCounts.day, span.from, span.to),
			),
		)
		.groupBy(viewCounts.articleId, articles.title, articles.state)
		.orderBy(desc(views), desc(viewCounts.articleId))
		.limit(limit);
}

/** What each of these articles was viewed on each day, in order of days. */
export function listArticlesByDay(
	reader: Reader,
	ids: readonly number[],
	{ from, to }: DaySpan,
): Promise<NamedDayFigure[]> {
	const { articleId: id, day, views } = viewCounts;
	return reader
		.select({ day, id, views })
		.from(viewCounts)
		.where(and(inArray(id, [...ids]), between(day, from, to)))
		.orderBy(asc(day), asc(id));
}

/** What articles of any state are called. */
export function listArticleNames(reader: Reader, ids: readonly number[]) {
	const { id, title, slug, state, publishedAt, categoryId } = articles;
	return reader
		.select({ id, title, slug, state, publishedAt, categoryId })
		.from(articles)
		.where(inArray(id, [...ids]));
}

/** The pen names of these authors. */
export function listPenNames(reader: Reader, ids: readonly number[]): Promise<{ id: number; name: string }[]> {
	const { id, penName: name } = authors;
	return reader
		.select({ id, name })
		.from(authors)
		.where(inArray(id, [...ids]));
}

const published = (kind: "all" | "category" | "author", id: SQL, { since, until }: InstantSpan) =>
	and(
		eq(articleListings.listKind, kind),
		sql`${articleListings.listId} = ${id}`,
		gte(articleListings.publishedAt, since),
		lt(articleListings.publishedAt, until),
	);

/** How many articles before readers were published in the span. */
export async function countPublishedIn(reader: Reader, span: InstantSpan): Promise<number> {
	return reader.$count(articleListings, published("all", sql`0`, span));
}

/** The same for each section that has any, those below it included. */
export async function countPublishedByCategory(reader: Reader, span: InstantSpan): Promise<Map<number, number>> {
	const count = reader.select({ n: sql`count(*)` }).from(articleListings);
	const rows = await reader
		.select({
			id: categories.id,
			articles: toSum(sql`${count.where(published("category", sql`${categories.id}`, span))}`),
		})
		.from(categories);
	return new Map(rows.map(({ id, articles: number }) => [id, number]));
}

/** The same for each author that has any, under the pen name. */
export async function listPublishedByAuthor(
	reader: Reader,
	span: InstantSpan,
): Promise<{ id: number; name: string; articles: number }[]> {
	const count = reader.select({ n: sql`count(*)` }).from(articleListings);
	const rows = await reader
		.select({
			...{ id: authors.id, name: authors.penName },
			articles: toSum(sql`${count.where(published("author", sql`${authors.id}`, span))}`),
		})
		.from(authors);
	return rows.filter(({ articles: number }) => number > 0);
}
