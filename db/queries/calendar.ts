import { and, asc, eq, gte, lt, type SQL } from "drizzle-orm";
import type { Reader } from "../client.ts";
import { articles } from "../tables.ts";
import { type DeskFilter, toVisibleCondition } from "./desk-articles.ts";

/** Instants from the first, without the second. */
export interface Span {
	from: Date;
	until: Date;
}

const MOST = 1000;

function listBy(reader: Reader, column: typeof articles.publishedAt, condition: SQL | undefined) {
	const { id, title, state, version, categoryId, ownerId, publishedAt, scheduledAt } = articles;
	return reader
		.select({ id, title, state, version, categoryId, ownerId, publishedAt, scheduledAt })
		.from(articles)
		.where(condition)
		.orderBy(asc(column), asc(id))
		.limit(MOST);
}

/** What readers got in a span of time, and what they are to get, of what somebody may see. */
export async function listCalendarRows(reader: Reader, { from, until }: Span, visible: DeskFilter["visible"]) {
	const { state, publishedAt, scheduledAt } = articles;
	const mayBeSeen = toVisibleCondition(visible);
	const published = and(eq(state, "published"), gte(publishedAt, from), lt(publishedAt, until), mayBeSeen);
	const scheduled = and(eq(state, "scheduled"), gte(scheduledAt, from), lt(scheduledAt, until), mayBeSeen);
	return [...(await listBy(reader, publishedAt, published)), ...(await listBy(reader, scheduledAt, scheduled))];
}
