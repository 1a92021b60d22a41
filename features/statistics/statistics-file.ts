import { db } from "../../db/client.ts";
import {
	type DaySpan,
	listArticlesByDay,
	listAuthorDays,
	listCategoryDays,
	listPenNames,
	type NamedDayFigure,
} from "../../db/queries/statistics.ts";
import type { SheetRows } from "../../lib/spreadsheet.ts";
import type { Actor } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { listCategories } from "../categories/queries.ts";
import { getViewsByDay, listAuthorFigures, listCategoryFigures, listMostReadArticles } from "./queries.ts";
import { listDays } from "./span.ts";
import type { FileKind } from "./statistics-kinds.ts";

const ARTICLES_IN_FILE = 100;

/** "2026-11-23" */
function toDayRows(name: string, rows: readonly NamedDayFigure[], names: ReadonlyMap<number, string>): SheetRows {
	return [["Ngày", "Số", name, "Lượt xem"], ...rows.map(({ day, id, views }) => [day, id, names.get(id) ?? "", views])];
}

async function listArticleRows(span: DaySpan): Promise<SheetRows> {
	const read = await listMostReadArticles(span, ARTICLES_IN_FILE);
	const ids = read.map(({ id }) => id);
	const rows = ids.length === 0 ? [] : await listArticlesByDay(db.read, ids, span);
	return toDayRows("Bài", rows, new Map(read.map(({ id, title }) => [id, title])));
}

async function listAuthorRows(span: DaySpan): Promise<SheetRows> {
	const rows = await listAuthorDays(db.read, span);
	const names = await listPenNames(db.read, [...new Set(rows.map(({ id }) => id))]);
	return toDayRows("Tác giả", rows, new Map(names.map(({ id, name }) => [id, name])));
}

async function listSummaryRows(span: DaySpan): Promise<SheetRows> {
	const toRow = (kind: string) => (row: { name: string; articles: number; views: number }) => [
		...[kind, row.name, row.articles, row.views],
	];
	return [
		["Loại", "Tên", "Số bài", "Lượt xem"],
		...(await listCategoryFigures(span)).map(toRow("Chuyên mục")),
		...(await listAuthorFigures(span, Number.MAX_SAFE_INTEGER)).map(toRow("Tác giả")),
	];
}

/** The figures of a span as rows of a spreadsheet. @throws NotAllowedError. */
export async function listStatisticsRows(actor: Actor, kind: FileKind, span: DaySpan): Promise<SheetRows> {
	requireCan(actor, "statistics.read");
	if (kind === "bai") return listArticleRows(span);
	if (kind === "tac-gia") return listAuthorRows(span);
	if (kind === "so-bai") return listSummaryRows(span);
	if (kind === "chuyen-muc") {
		const names = new Map((await listCategories()).map(({ id, name }) => [id, name]));
		return toDayRows("Chuyên mục", await listCategoryDays(db.read, span), names);
	}
	const views = await getViewsByDay(span, null);
	return [["Ngày", "Lượt xem"], ...listDays(span).map((day) => [day, views.get(day) ?? 0])];
}
