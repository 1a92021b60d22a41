import { db, type Reader } from "../../db/client.ts";
import {
	getPaidMonth,
	listPaidLines,
	listPayableArticles,
	listPayableAuthors,
	listRoyaltyLines,
	listRoyaltyMonths,
	listRoyaltyRates,
	type PaidLineRow,
	type PayableScope,
	type RoyaltyMonthRow,
	type RoyaltyRateRow,
	type RoyaltyTax,
} from "../../db/queries/royalties.ts";
import { getSetting } from "../../db/queries/settings.ts";
import { listPenNames } from "../../db/queries/statistics.ts";
import { toMonth } from "../../lib/months.ts";
import type { Actor } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { toArticlePath } from "../articles/article.ts";
import { makeItems, type Payables } from "./make-items.ts";
import { addUpPeople } from "./people.ts";
import { DEFAULT_TAX, type RoyaltyItem, type RoyaltySheet, TAX_KEY } from "./royalty.ts";
import { findSheetMonth, toSheetSpan } from "./sheet-month.ts";

/** The rule of the tax as it is set now. */
export async function getTax(reader: Reader): Promise<RoyaltyTax> {
	return { ...DEFAULT_TAX, ...((await getSetting(reader, TAX_KEY)) as Partial<RoyaltyTax> | undefined) };
}

/** The months that are closed. */
export async function listClosedMonths(reader: Reader): Promise<Map<string, RoyaltyMonthRow>> {
	return new Map((await listRoyaltyMonths(reader)).map((row) => [row.month, row]));
}

async function readPayables(reader: Reader, scope: PayableScope): Promise<Payables> {
	const lines = await listRoyaltyLines(reader, scope);
	const extra = lines.filter(({ place }) => place > 0).flatMap(({ shares }) => shares.map(({ authorId }) => authorId));
	const names = extra.length === 0 ? [] : await listPenNames(reader, [...new Set(extra)]);
	return {
		articles: await listPayableArticles(reader, scope),
		authors: Map.groupBy(await listPayableAuthors(reader, scope), ({ articleId }) => articleId),
		lines: Map.groupBy(lines, ({ articleId }) => articleId),
		rates: await listRoyaltyRates(reader),
		names: new Map(names.map(({ id, name }) => [id, name])),
	};
}

function toPaidItem(row: PaidLineRow): RoyaltyItem {
	const { id: _, month: _month, translation, minority, direct, hardship, ...rest } = row;
	return {
		...rest,
		version: 0,
		supplements: { translation, minority, direct, hardship },
		fault: null,
		isWaivable: false,
	};
}

const addUp = (items: readonly RoyaltyItem[]) => items.reduce((sum, { amount }) => sum + amount, 0);

/** A month's sheet, in a transaction or out of it: a closed one as it was closed, an open one as things are now. */
export async function readSheet(reader: Reader, month: string): Promise<RoyaltySheet> {
	const closed = await listClosedMonths(reader);
	const lock = closed.get(month);
	const items = lock
		? (await listPaidLines(reader, month)).map(toPaidItem)
		: makeItems(await readPayables(reader, toSheetSpan(month, new Set(closed.keys()))));
	const tax = lock?.tax ?? (await getTax(reader));
	return {
		...{ month, items, tax, people: addUpPeople(items, tax), total: addUp(items) },
		locked: lock ? { at: lock.lockedAt, by: lock.lockerName } : null,
	};
}

/** A month's sheet. @throws NotAllowedError. */
export function getSheet(actor: Actor, month: string): Promise<RoyaltySheet> {
	requireCan(actor, "royalty.edit");
	return readSheet(db.read, month);
}

/** What is paid of one article. */
export interface ArticleRoyalty {
	/** The sheet it stands in; null when the month of its date was closed too long ago. */
	month: string | null;
	isLocked: boolean;
	items: RoyaltyItem[];
	sourceName: string;
	/** Where readers read it; null when they do not. */
	path: string | null;
}

/** The items of an article whose month is open; null when it never was before readers or stands in a closed month. */
export async function readOpenArticle(reader: Reader, articleId: number): Promise<ArticleRoyalty | null> {
	const payables = await readPayables(reader, { articleId });
	const [article] = payables.articles;
	if (!article) return null;
	const closed = new Set((await listClosedMonths(reader)).keys());
	const path = article.state === "published" ? toArticlePath(article) : null;
	const month = findSheetMonth(toMonth(article.publishedAt), closed);
	return { month, isLocked: false, items: makeItems(payables), sourceName: article.sourceName, path };
}

/** What is paid of an article, settled or closed; null when there is nothing to be paid for. @throws NotAllowedError. */
export async function getArticleRoyalty(actor: Actor, articleId: number): Promise<ArticleRoyalty | null> {
	requireCan(actor, "royalty.edit");
	const open = await readOpenArticle(db.read, articleId);
	if (open) return open;
	const month = await getPaidMonth(db.read, articleId);
	if (month === null) return null;
	const items = (await listPaidLines(db.read, month)).map(toPaidItem).filter((item) => item.articleId === articleId);
	return { month, isLocked: true, items, sourceName: "", path: null };
}

/** The base salaries by their days, and the tax. @throws NotAllowedError. */
export async function getRoyaltyRules(actor: Actor): Promise<{ rates: RoyaltyRateRow[]; tax: RoyaltyTax }> {
	requireCan(actor, "royalty.edit");
	return { rates: await listRoyaltyRates(db.read), tax: await getTax(db.read) };
}
