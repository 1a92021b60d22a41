import { parseMonth, toMonth } from "../../lib/months.ts";
import { type RoyaltyItem, toMonthPath } from "./royalty.ts";

const PER_PAGE = 100;

/** What the address of a sheet asks for. */
export interface SheetQuery {
	month: string;
	/** Only what is not settled. */
	isOpenOnly: boolean;
	/** The list goes on behind this item: "12.0", its article and its place. */
	after: string | null;
	/** What could not be used of what was asked; empty when all is well. */
	fault: string;
}

/** "2026-11", or "11/2026" as people type it. */
function parseTypedMonth(text: unknown): string | null {
	const [, month, year] = /^(\d{1,2})\/(\d{4})$/.exec(String(text).trim()) ?? [];
	return parseMonth(year === undefined ? text : `${year}-${month?.padStart(2, "0")}`);
}

/** What it does not know counts as nothing: this month from its start. */
export function parseSheetQuery(given: Readonly<Record<string, unknown>>, now: Date): SheetQuery {
	const after = String(given.sau ?? "");
	const month = parseTypedMonth(given.thang);
	const isAsked = typeof given.thang === "string" && given.thang !== "";
	return {
		month: month ?? toMonth(now),
		fault: isAsked && month === null ? "Tháng chưa đúng, hãy ghi như 11/2026. Đang xem tháng này." : "",
		isOpenOnly: given.chi === "chua-xong",
		after: /^[1-9]\d{0,8}\.\d{1,4}$/.test(after) ? after : null,
	};
}

export function toSheetPath({ month, isOpenOnly, after }: Omit<SheetQuery, "fault">): string {
	return `${toMonthPath(month)}${isOpenOnly ? "&chi=chua-xong" : ""}${after === null ? "" : `&sau=${after}`}`;
}

export const toItemKey = ({ articleId, place }: Pick<RoyaltyItem, "articleId" | "place">) => `${articleId}.${place}`;

/** One page of a month's items, and where the next one begins. */
export function toPage(
	items: readonly RoyaltyItem[],
	query: SheetQuery,
): { rows: RoyaltyItem[]; next: SheetQuery | null } {
	const shown = query.isOpenOnly ? items.filter(({ fault }) => fault !== null) : items;
	const start = shown.findIndex((item) => toItemKey(item) === query.after) + 1;
	const rows = shown.slice(start, start + PER_PAGE);
	const last = rows.at(-1);
	return { rows, next: last && start + PER_PAGE < shown.length ? { ...query, after: toItemKey(last) } : null };
}
