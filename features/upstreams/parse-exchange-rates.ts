import { toInstant } from "../../lib/dates.ts";
import type { ExchangeRate } from "../widgets/widget.ts";
import { toCurrencyName } from "./currency-names.ts";
import { toExcerpt, UpstreamError } from "./upstream.ts";

export interface ParsedRates {
	rates: ExchangeRate[];
	/** When the bank says the prices are from. */
	sourceAt: Date;
	/** Lines that were left out, and why. */
	notes: string[];
}

/** Đồng for one US dollar: anything else is another unit or no rate at all. */
const DOLLAR = { least: 10_000, most: 100_000 };
/** Đồng for one unit of the dearest currency, several times over. */
const MOST = 10_000_000;
const PRICE = /^(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,9})(?:\.\d{1,6})?$/;
const NO_PRICE = new Set(["", "-"]);

/**
 * Reads Vietcombank's list. It knows no other markup than the list's own, so there is nothing to expand or to fetch.
 * @throws UpstreamError when it is no such list, or names no price of the dollar.
 */
export function parseExchangeRates(text: string): ParsedRates {
	const list = findList(text);
	const sourceAt = parseTime(/<DateTime>([^<]{1,60})<\/DateTime>/.exec(list)?.[1]);
	const notes: string[] = [];
	const lines = [...list.matchAll(/<Exrate\s([^<>]{1,500})>/g)].map(([, attributes = ""]) =>
		readAttributes(attributes),
	);
	if (lines.length === 0) throw new UpstreamError("Bảng tỷ giá không có dòng nào.");
	const seen = new Map<string, number>();
	for (const { CurrencyCode = "" } of lines) seen.set(CurrencyCode, (seen.get(CurrencyCode) ?? 0) + 1);
	const rates = lines.flatMap((line) => {
		const { CurrencyCode: code = "" } = line;
		const rate = (seen.get(code) ?? 0) > 1 ? "mã lặp lại" : toRate(line);
		if (typeof rate !== "string") return [rate];
		notes.push(`Bỏ dòng ${toExcerpt(code) || "không mã"}: ${rate}.`);
		return [];
	});
	requireDollar(rates, notes);
	return { rates, sourceAt, notes: [...new Set(notes)] };
}

function findList(text: string): string {
	if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) {
		throw new UpstreamError(`Câu trả lời có khai báo DOCTYPE, không phải bảng tỷ giá: “${toExcerpt(text)}”.`);
	}
	const clean = withoutComments(text);
	const start = clean.search(/<ExrateList[\s>]/);
	const end = clean.lastIndexOf("</ExrateList>");
	if (start === -1) throw new UpstreamError(`Không phải bảng tỷ giá: “${toExcerpt(text)}”.`);
	if (end < start) throw new UpstreamError("Bảng tỷ giá bị cắt giữa chừng.");
	return clean.slice(start, end);
}

function withoutComments(text: string): string {
	let clean = "";
	for (let at = 0; ; ) {
		const start = text.indexOf("<!--", at);
		const end = start === -1 ? -1 : text.indexOf("-->", start);
		if (end === -1) return clean + text.slice(at);
		clean += text.slice(at, start);
		at = end + "-->".length;
	}
}

function readAttributes(text: string): Record<string, string> {
	return Object.fromEntries(
		[...text.matchAll(/([A-Za-z]{1,30})\s*=\s*"([^"]*)"/g)].map(([, name, value]) => [name, value]),
	);
}

/** @returns the reason when the line cannot be used. */
function toRate({
	CurrencyCode: code = "",
	CurrencyName = "",
	...line
}: Record<string, string>): ExchangeRate | string {
	if (!/^[A-Z]{3}$/.test(code)) return "mã không phải ba chữ cái in hoa";
	const [buy, transfer, sell] = [line.Buy, line.Transfer, line.Sell].map(parsePrice);
	if (buy === undefined || transfer === undefined || sell === undefined) return "có giá không phải là số";
	const bought = Math.max(buy ?? 0, transfer ?? 0);
	if (bought === 0 && sell === null) return "không có giá nào";
	if (sell !== null && sell < bought) return "giá bán thấp hơn giá mua";
	return { code, name: toCurrencyName(code, CurrencyName), buy, transfer, sell };
}

/** Null where the bank names no price; undefined for what is no price. */
function parsePrice(text: string | undefined): number | null | undefined {
	const clean = text?.trim() ?? "";
	if (NO_PRICE.has(clean)) return null;
	if (!PRICE.test(clean)) return undefined;
	const price = Number(clean.replaceAll(",", ""));
	if (price === 0) return null;
	return price <= MOST ? price : undefined;
}

function requireDollar(rates: readonly ExchangeRate[], notes: readonly string[]): void {
	const dollar = rates.find(({ code }) => code === "USD");
	if (!dollar) throw new UpstreamError(["Bảng tỷ giá không có giá đô la Mỹ dùng được.", ...notes].join(" "));
	for (const price of [dollar.buy, dollar.transfer, dollar.sell]) {
		if (price !== null && (price < DOLLAR.least || price > DOLLAR.most)) {
			throw new UpstreamError(`Giá đô la Mỹ không thể là ${price} đồng.`);
		}
	}
}

/** "9/21/2026 7:58:03 AM" (month first), or "21/09/2026 07:58:03"; both were seen, both are Vietnam's time. */
function parseTime(text: string | undefined): Date {
	const found = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2})(?::(\d{2}))?(?: (AM|PM))?$/.exec(text?.trim() ?? "");
	const [first = 0, second = 0, year = 0, hour = 0, minute = 0, seconds = 0] = (found?.slice(1, 7) ?? []).map((part) =>
		Number(part ?? 0),
	);
	const half = found?.[7];
	const isHour = half === undefined || (hour >= 1 && hour <= 12);
	const [month, day] = half === undefined ? [second, first] : [first, second];
	const clock = half === undefined ? hour : (hour % 12) + (half === "PM" ? 12 : 0);
	const at = found && isHour ? toInstant({ year, month, day, hour: clock, minute, second: seconds }) : null;
	if (!at) throw new UpstreamError(`Không đọc được thời điểm của bảng tỷ giá: “${toExcerpt(text ?? "")}”.`);
	return at;
}
