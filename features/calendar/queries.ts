import { db } from "../../db/client.ts";
import { listCalendarRows } from "../../db/queries/calendar.ts";
import { listDeskArticleRows } from "../../db/queries/desk-articles.ts";
import { formatClockTime, parseDay, toDayKey } from "../../lib/dates.ts";
import { addDays } from "../../lib/weeks.ts";
import type { Actor } from "../accounts/actor.ts";
import { can } from "../accounts/policy.ts";
import { ANY_DAY, type DeskArticle, toDeskArticle } from "../articles/desk-listing.ts";
import { toVisible } from "../articles/visible-articles.ts";
import type { ArticleState } from "../articles/workflow.ts";
import { toBreadcrumb } from "../categories/category-tree.ts";
import { listDeskSections } from "../categories/desk-sections.ts";
import { type CalendarQuery, listCalendarDays } from "./calendar-days.ts";

type Person = Actor & { kind: "user" };

export interface CalendarItem {
	id: number;
	version: number;
	title: string;
	isScheduled: boolean;
	/** "07:30" */
	clock: string;
	/** Whether whoever looks may move it to another day. */
	canMove: boolean;
}

export interface CalendarDay {
	/** "2026-11-20" */
	day: string;
	items: CalendarItem[];
}

/** The days of a month or week in Vietnam, each with what was or is to be published, by the clock. */
export async function listCalendar(actor: Person, query: CalendarQuery): Promise<CalendarDay[]> {
	const days = listCalendarDays(query);
	const sections = await listDeskSections();
	const span = { from: parseDay(days[0] ?? query.day), until: parseDay(addDays(days.at(-1) ?? query.day, 1)) };
	const rows = await listCalendarRows(db.read, span, toVisible(actor, sections));
	const items = rows.flatMap(({ id, version, title, state, categoryId, publishedAt, scheduledAt }) => {
		const isScheduled = state === "scheduled";
		const at = isScheduled ? scheduledAt : publishedAt;
		if (!at) return [];
		const categoryIds = toBreadcrumb(sections, categoryId).map((section) => section.id);
		const canMove = isScheduled && can(actor, "article.schedule", { categoryIds });
		return [{ at, item: { id, version, title, isScheduled, clock: formatClockTime(at).slice(0, 5), canMove } }];
	});
	const byDay = Map.groupBy(
		items.sort((one, other) => one.at.getTime() - other.at.getTime()),
		({ at }) => toDayKey(at),
	);
	return days.map((day) => ({ day, items: (byDay.get(day) ?? []).map(({ item }) => item) }));
}

export interface ScheduledEntry {
	id: number;
	title: string;
	isScheduled: boolean;
	at: Date;
}

/** What was published from `from` on and what is to be published before `until`, of what the person may see, by time. */
export async function listSchedule(actor: Person, span: { from: Date; until: Date }): Promise<ScheduledEntry[]> {
	const rows = await listCalendarRows(db.read, span, toVisible(actor, await listDeskSections()));
	return rows
		.flatMap(({ id, title, state, publishedAt, scheduledAt }) => {
			const isScheduled = state === "scheduled";
			const at = isScheduled ? scheduledAt : publishedAt;
			return at ? [{ id, title, isScheduled, at }] : [];
		})
		.sort((one, other) => one.at.getTime() - other.at.getTime());
}

/** The states a text passes on its way, as the columns of the board. */
const BOARD: readonly ArticleState[] = [
	...(["draft", "submitted", "editing", "returned"] as const),
	...(["edited", "approved", "scheduled"] as const),
];
const CARDS = 15;

export interface BoardColumn {
	state: ArticleState;
	articles: DeskArticle[];
	hasMore: boolean;
}

/** What is on its way, by how far it is; of each state what was changed last. */
export async function listBoard(actor: Person): Promise<BoardColumn[]> {
	const sections = await listDeskSections();
	const names = new Map(sections.map(({ id, name }) => [id, name]));
	const filter = {
		...{ categoryIds: null, ownerId: null, authorId: null, ids: null, dates: ANY_DAY },
		visible: toVisible(actor, sections),
	};
	const columns: BoardColumn[] = [];
	for (const state of BOARD) {
		const page = { sort: "updated" as const, after: null, limit: CARDS + 1 };
		const rows = await listDeskArticleRows(db.read, { ...filter, states: [state] }, page);
		const articles = rows.slice(0, CARDS).map((row) => toDeskArticle(row, names));
		columns.push({ state, articles, hasMore: rows.length > CARDS });
	}
	return columns;
}
