import { db } from "../../db/client.ts";
import type { CategoryRow } from "../../db/queries/categories.ts";
import {
	countPublishedByCategory,
	countPublishedIn,
	type DayFigure,
	type DaySpan,
	listArticleDays,
	listArticleNames,
	listAuthorDays,
	listAuthorSums,
	listCategoryDays,
	listCategorySums,
	listDayViews,
	listMostReadIn,
	listPenNames,
	listPublishedByAuthor,
} from "../../db/queries/statistics.ts";
import { listCategories } from "../categories/queries.ts";
import { countDays, toInstants } from "./span.ts";
import type { Subject } from "./subject.ts";

/** A section or an author with its figures. */
export interface NamedFigure {
	id: number;
	name: string;
	views: number;
	/** Published in the span and before readers still. */
	articles: number;
}

export interface ReadArticle {
	id: number;
	title: string;
	isPublished: boolean;
	views: number;
}

const SHOWN_ARTICLES = 20;
/** A month's best hundred of each day, fewer of each in a year: as many rows are compared. */
const COMPARED = 12_000;
const MOST_PER_DAY = 100;
const LEAST_PER_DAY = 30;
export const SHOWN_AUTHORS = 50;

/** How many of each day's best are compared for a span. */
export function toPerDay(span: DaySpan): number {
	return Math.min(MOST_PER_DAY, Math.max(LEAST_PER_DAY, Math.floor(COMPARED / countDays(span))));
}

/** The section and all below it. */
function listBranch(rows: readonly CategoryRow[], id: number): number[] {
	const below = rows.filter(({ parentId }) => parentId === id);
	return [id, ...below.flatMap((row) => listBranch(rows, row.id))];
}

/** The articles read most, with their names. */
export async function listMostReadArticles(span: DaySpan, limit = SHOWN_ARTICLES): Promise<ReadArticle[]> {
	const rows = await listMostReadIn(db.read, span, { perDay: toPerDay(span), limit });
	return rows.map(({ state, ...row }) => ({ ...row, isPublished: state === "published" }));
}

/** Every section that was read or filled in the span, those below it counted in, the most viewed first. */
export async function listCategoryFigures(span: DaySpan): Promise<NamedFigure[]> {
	const rows = await listCategories();
	const own = new Map((await listCategorySums(db.read, span)).map(({ id, views }) => [id, views]));
	const articles = await countPublishedByCategory(db.read, toInstants(span));
	return rows
		.map(({ id, name }) => ({
			...{ id, name, articles: articles.get(id) ?? 0 },
			views: listBranch(rows, id).reduce((sum, below) => sum + (own.get(below) ?? 0), 0),
		}))
		.filter(({ views, articles: number }) => views > 0 || number > 0)
		.sort((a, b) => b.views - a.views || b.articles - a.articles || a.id - b.id);
}

/** The authors read most in the span, and those who published most where fewer were read. */
export async function listAuthorFigures(span: DaySpan, limit = SHOWN_AUTHORS): Promise<NamedFigure[]> {
	const sums = await listAuthorSums(db.read, span, limit);
	const published = await listPublishedByAuthor(db.read, toInstants(span));
	const articles = new Map(published.map((row) => [row.id, row.articles]));
	const views = new Map(sums.map((row) => [row.id, row.views]));
	const unread = published.filter(({ id }) => !views.has(id)).sort((a, b) => b.articles - a.articles);
	const names = new Map([...published, ...sums].map(({ id, name }) => [id, name]));
	const ids = [...views.keys(), ...unread.map(({ id }) => id)].slice(0, limit);
	return ids.map((id) => ({
		...{ id, name: names.get(id) ?? "", views: views.get(id) ?? 0, articles: articles.get(id) ?? 0 },
	}));
}

export function countArticles(span: DaySpan): Promise<number> {
	return countPublishedIn(db.read, toInstants(span));
}

/** What a subject is called; null when there is no such thing. */
export async function getSubjectName({ kind, id }: Subject): Promise<string | null> {
	if (kind === "chuyen-muc") return (await listCategories()).find((row) => row.id === id)?.name ?? null;
	if (kind === "tac-gia") return (await listPenNames(db.read, [id]))[0]?.name ?? null;
	return (await listArticleNames(db.read, [id]))[0]?.title ?? null;
}

function readDays(span: DaySpan, subject: Subject | null): Promise<DayFigure[]> {
	if (subject === null) return listDayViews(db.read, span);
	if (subject.kind === "bai") return listArticleDays(db.read, subject.id, span);
	if (subject.kind === "tac-gia") return listAuthorDays(db.read, span, subject.id);
	return listCategories().then((rows) => listCategoryDays(db.read, span, listBranch(rows, subject.id)));
}

/** Views by the day, of the whole portal or of one thing; days without any are left out. */
export async function getViewsByDay(span: DaySpan, subject: Subject | null): Promise<Map<string, number>> {
	const byDay = new Map<string, number>();
	for (const { day, views } of await readDays(span, subject)) byDay.set(day, views + (byDay.get(day) ?? 0));
	return byDay;
}
