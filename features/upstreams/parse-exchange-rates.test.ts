import { expect, test } from "vitest";
import { GOOD_LINES, toRatesDocument } from "../../lib/test-upstream.ts";
import { parseExchangeRates } from "./parse-exchange-rates.ts";
import { UpstreamError } from "./upstream.ts";

const at = new Date("2026-11-23T08:30:37+07:00");
const DOLLAR: [string, string, string, string] = ["USD", "26,101.00", "26,131.00", "26,371.00"];

test("I03: the bank's list is read with its time, Vietnamese names and no price where the bank names none", () => {
	const { rates, sourceAt, notes } = parseExchangeRates(toRatesDocument({ at }));
	expect([sourceAt, notes]).toEqual([at, []]);
	expect(rates.map(({ code }) => code)).toEqual(GOOD_LINES.map(([code]) => code));
	expect(rates.find(({ code }) => code === "USD")).toEqual({
		...{ code: "USD", name: "Đô la Mỹ", buy: 26_101, transfer: 26_131, sell: 26_371 },
	});
	expect(rates.find(({ code }) => code === "INR")).toMatchObject({ buy: null, transfer: 293.11 });
});

test.each([
	["-", null],
	["", null],
	["0", null],
	["0.00", null],
	["25,930.00", 25_930],
	["25930", 25_930],
	[" 25930.5 ", 25_930.5],
])("I03: the price “%s” is %s", (written, price) => {
	const [dollar] = parseExchangeRates(
		toRatesDocument({ at, lines: [["USD", written, "26,131.00", "26,371.00"]] }),
	).rates;
	expect(dollar?.buy).toBe(price);
});

test.each([
	["month first, with AM and PM", "11/23/2026 8:30:37 AM", "2026-11-23T08:30:37+07:00"],
	["noon", "11/23/2026 12:05:00 PM", "2026-11-23T12:05:00+07:00"],
	["midnight", "11/23/2026 12:05:00 AM", "2026-11-23T00:05:00+07:00"],
	["day first, 24 hours", "21/09/2026 17:58:00", "2026-09-21T17:58:00+07:00"],
])("I03: a time written %s is understood", (_, time, expected) => {
	expect(parseExchangeRates(toRatesDocument({ at, time })).sourceAt).toEqual(new Date(expected));
});

test("I03: lines that cannot be used are left out and named, the others stay", () => {
	const lines: typeof GOOD_LINES = [
		DOLLAR,
		["USDX", "1", "2", "3"],
		["aud", "1", "2", "3"],
		["EUR", "29,800.10", "n/a", "31,371.00"],
		["GBP", "NaN", "1e9", "Infinity"],
		["SGD", "19,780.87", "-5", "20,661.92"],
		["JPY", "163,90", "165.50", "174.30"],
		["CHF", "40,000.00", "40,100.00", "33,254.07"],
		["THB", "-", "-", "0"],
		["CNY", "3,611.50", "3,648.00", "3,765.20"],
		["CNY", "1,611.50", "1,648.00", "1,765.20"],
		["KRW", "15.42", "17.13", "18.59"],
	];
	const { rates, notes } = parseExchangeRates(toRatesDocument({ at, lines }));
	expect(rates.map(({ code }) => code)).toEqual(["USD", "KRW"]);
	for (const code of ["USDX", "aud", "EUR", "GBP", "SGD", "JPY", "CHF", "THB", "CNY"]) {
		expect(notes.join(" ")).toContain(`Bỏ dòng ${code}: `);
	}
});

const document = (time: string) => toRatesDocument({ at, time });
const withDollar = (...prices: [string, string, string]) => toRatesDocument({ at, lines: [["USD", ...prices]] });

test.each([
	["a web page", "<!doctype html><html><body>Bảo trì</body></html>", /DOCTYPE/],
	["a page that is well-formed", "<html><body>aborted</body></html>", /Không phải bảng tỷ giá: “<html>/],
	["JSON", '{"error":true}', /Không phải bảng tỷ giá/],
	["entities", `<!DOCTYPE x [<!ENTITY a "aaaa">]>${document("11/23/2026 8:30:37 AM")}`, /DOCTYPE/],
	["half a list", document("11/23/2026 8:30:37 AM").slice(0, 300), /cắt giữa chừng/],
	["a list inside a comment", `<!--${document("11/23/2026 8:30:37 AM").replace(/<!--.*?-->/, "")}-->`, /Không phải/],
	["no line", toRatesDocument({ at, lines: [] }), /không có dòng nào/],
	["no dollar", toRatesDocument({ at, lines: [["EUR", "29,800.10", "30,101.11", "31,371.00"]] }), /đô la Mỹ/],
	["a dollar of other units", withDollar("26.10", "26.13", "26.37"), /không thể là 26.1 đồng/],
	["a dollar in German numbers", withDollar("26.101,00", "26.131,00", "26.371,00"), /đô la Mỹ/],
	["a dollar without any price", withDollar("-", "0", ""), /đô la Mỹ/],
	["no time", document(""), /thời điểm/],
	["a day that does not exist", document("2/30/2026 8:30:37 AM"), /thời điểm/],
	["an hour that does not exist", document("11/23/2026 13:30:37 PM"), /thời điểm/],
	["words for a time", document("hôm nay"), /thời điểm/],
])("I03: %s is refused, and staff are told what it was", (_, text, reason) => {
	expect(() => parseExchangeRates(text)).toThrow(UpstreamError);
	expect(() => parseExchangeRates(text)).toThrow(reason);
});

test.each([
	["open comments", "<!--".repeat(60_000)],
	["open lines", `<ExrateList>${"<Exrate ".repeat(30_000)}</ExrateList>`],
	["one endless word", `<ExrateList><Exrate ${"a".repeat(250_000)}="1"/></ExrateList>`],
	["many spaces", `<ExrateList><Exrate a${" ".repeat(250_000)}/></ExrateList>`],
])("I03: a quarter of a megabyte of %s takes no time", (_, text) => {
	const begun = performance.now();
	expect(() => parseExchangeRates(text)).toThrow(UpstreamError);
	expect(performance.now() - begun).toBeLessThan(500);
});
