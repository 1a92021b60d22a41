import { and, asc, eq, gte, isNotNull, lt, notExists, sql } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { insertRows } from "../insert-rows.ts";
import {
	articleAuthors,
	articles,
	authors,
	royaltyLines,
	royaltyMonths,
	royaltyPaidLines,
	royaltyRates,
} from "../tables.ts";
import type { InstantSpan } from "./statistics.ts";

export type { PaidShare, RoyaltyTax } from "../schema/royalties.ts";
export type RoyaltyRateRow = typeof royaltyRates.$inferSelect;
export type RoyaltyLineRow = typeof royaltyLines.$inferSelect;
export type RoyaltyLineValues = Omit<RoyaltyLineRow, "id" | "version" | "articleId" | "place" | "updatedAt">;
export type RoyaltyMonthRow = typeof royaltyMonths.$inferSelect;
export type PaidLineRow = typeof royaltyPaidLines.$inferSelect;

/** What was published in a span, or one article; in either case only what no closed month has. */
export type PayableScope = InstantSpan | { articleId: number };

/** Has been before readers, is no draft of another, and stands in no month that is closed. */
function isPayable(reader: Reader, scope: PayableScope) {
	const paid = reader
		.select({ id: royaltyPaidLines.id })
		.from(royaltyPaidLines)
		.where(eq(royaltyPaidLines.articleId, articles.id));
	return and(
		"articleId" in scope
			? eq(articles.id, scope.articleId)
			: and(gte(articles.publishedAt, scope.since), lt(articles.publishedAt, scope.until)),
		isNotNull(articles.publishedAt),
		isNotNull(articles.firstPublishedAt),
		// Nearly all articles revise none: the index of those that do must not be walked.
		sql`coalesce(${articles.revisesId}, 0) = 0`,
		notExists(paid),
	);
}

/** What is to be paid for, in order of publication; taken down or not. */
export async function listPayableArticles(reader: Reader, scope: PayableScope) {
	const { id, slug, title, genre, sourceName, state, publishedAt } = articles;
	const rows = await reader
		.select({ id, slug, title, genre, sourceName, state, publishedAt })
		.from(articles)
		.where(isPayable(reader, scope))
		.orderBy(asc(publishedAt), asc(id));
	return rows.flatMap(({ publishedAt: at, ...row }) => (at === null ? [] : [{ ...row, publishedAt: at }]));
}
export type PayableArticle = Awaited<ReturnType<typeof listPayableArticles>>[number];

/** Who wrote these articles, in the order of each byline. */
export function listPayableAuthors(reader: Reader, scope: PayableScope) {
	return reader
		.select({ articleId: articleAuthors.articleId, id: authors.id, name: authors.penName })
		.from(articles)
		.innerJoin(articleAuthors, eq(articleAuthors.articleId, articles.id))
		.innerJoin(authors, eq(authors.id, articleAuthors.authorId))
		.where(isPayable(reader, scope))
		.orderBy(asc(articleAuthors.articleId), asc(articleAuthors.position));
}

/** What was settled of these articles, in the order of their places. */
export async function listRoyaltyLines(reader: Reader, scope: PayableScope): Promise<RoyaltyLineRow[]> {
	const rows = await reader
		.select({ line: royaltyLines })
		.from(articles)
		.innerJoin(royaltyLines, eq(royaltyLines.articleId, articles.id))
		.where(isPayable(reader, scope))
		.orderBy(asc(royaltyLines.articleId), asc(royaltyLines.place));
	return rows.map(({ line }) => line);
}

export async function insertRoyaltyLine(
	tx: Tx,
	at: { articleId: number; place: number },
	values: RoyaltyLineValues,
): Promise<void> {
	await tx.insert(royaltyLines).values({ ...at, ...values, updatedAt: new Date() });
}

/** Writes the same into many lines at once. */
export function insertRoyaltyLines(
	tx: Tx,
	lines: readonly ({ articleId: number; place: number } & RoyaltyLineValues)[],
): Promise<void> {
	const updatedAt = new Date();
	return insertRows(
		tx,
		royaltyLines,
		lines.map((line) => ({ ...line, updatedAt })),
	);
}

export async function updateRoyaltyLine(tx: Tx, id: number, values: RoyaltyLineValues): Promise<void> {
	await tx
		.update(royaltyLines)
		.set({ ...values, version: sql`${royaltyLines.version} + 1`, updatedAt: new Date() })
		.where(eq(royaltyLines.id, id));
}

export async function deleteRoyaltyLine(tx: Tx, id: number): Promise<void> {
	await tx.delete(royaltyLines).where(eq(royaltyLines.id, id));
}

/** Every closed month, the first one first: a dozen a year. */
export function listRoyaltyMonths(reader: Reader): Promise<RoyaltyMonthRow[]> {
	return reader.select().from(royaltyMonths).orderBy(asc(royaltyMonths.month));
}

export function listPaidLines(reader: Reader, month: string): Promise<PaidLineRow[]> {
	return reader
		.select()
		.from(royaltyPaidLines)
		.where(eq(royaltyPaidLines.month, month))
		.orderBy(asc(royaltyPaidLines.id));
}

/** The closed month an article was paid in; null for none. */
export async function getPaidMonth(reader: Reader, articleId: number): Promise<string | null> {
	const rows = await reader
		.select({ month: royaltyPaidLines.month })
		.from(royaltyPaidLines)
		.where(eq(royaltyPaidLines.articleId, articleId))
		.limit(1);
	return rows[0]?.month ?? null;
}

/** Closes a month with these lines. */
export async function insertRoyaltyMonth(
	tx: Tx,
	month: RoyaltyMonthRow,
	lines: readonly Omit<PaidLineRow, "id" | "month">[],
): Promise<void> {
	await tx.insert(royaltyMonths).values(month);
	await insertRows(
		tx,
		royaltyPaidLines,
		lines.map((line) => ({ ...line, month: month.month })),
	);
}

/** In order of their days. */
export function listRoyaltyRates(reader: Reader): Promise<RoyaltyRateRow[]> {
	return reader.select().from(royaltyRates).orderBy(asc(royaltyRates.fromDay));
}

export async function insertRoyaltyRate(tx: Tx, rate: RoyaltyRateRow): Promise<void> {
	await tx.insert(royaltyRates).values(rate);
}

export async function deleteRoyaltyRate(tx: Tx, fromDay: string): Promise<void> {
	await tx.delete(royaltyRates).where(eq(royaltyRates.fromDay, fromDay));
}

/** Deletes the closed months that were of invented articles alone. */
export async function deleteEmptyRoyaltyMonths(tx: Tx): Promise<void> {
	const lines = tx
		.select({ id: royaltyPaidLines.id })
		.from(royaltyPaidLines)
		.where(eq(royaltyPaidLines.month, royaltyMonths.month));
	await tx.delete(royaltyMonths).where(notExists(lines));
}
