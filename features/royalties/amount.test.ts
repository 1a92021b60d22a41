import fc from "fast-check";
import { expect, test } from "vitest";
import { ROYALTY_RATES } from "../../db/seed/royalty-rates.ts";
import { findUnit, type Supplements, splitAmount, toAmount, toEqualPoints, WHOLE } from "./amount.ts";
import { GENRE_GROUPS } from "./genre-group.ts";
import { findLineFaults, type RoyaltyInput } from "./line-rules.ts";
import { toTax } from "./people.ts";
import { findSheetMonth, toSheetSpan } from "./sheet-month.ts";

const NONE: Supplements = { translation: 0, minority: 0, direct: 0, hardship: 0 };

test.each([
	["2026-11-23", 150, 379_500],
	["2026-11-23", 800, 2_024_000],
	["2026-06-30", 150, 351_000],
	["2026-07-01", 150, 379_500],
	["2024-06-30", 100, 180_000],
	["2019-07-01", 100, 149_000],
])("E41: what came out on %s with a coefficient of %i hundredths is paid %i đồng", (day, coefficient, amount) => {
	expect(toAmount(findUnit(ROYALTY_RATES, day) ?? 0, coefficient, NONE)).toBe(amount);
});

test("E41: a translation is paid its part, what comes on top is added up, and half a đồng is rounded up", () => {
	expect(findUnit(ROYALTY_RATES, "2019-06-30")).toBeNull();
	expect(toAmount(253_000, 800, { ...NONE, translation: 50 })).toBe(1_012_000);
	expect(toAmount(253_000, 800, { ...NONE, minority: 20, hardship: 100 })).toBe(4_452_800);
	expect(toAmount(253_000, 800, { ...NONE, translation: 40, direct: 50 })).toBe(1_214_400);
	expect([toAmount(3, 50, NONE), toAmount(149, 33, NONE)]).toEqual([2, 49]);
});

const anyPoints = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 }).map((weights) => {
	const sum = weights.reduce((all, one) => all + one, 0) || 1;
	const points = weights.map((weight) => Math.floor((weight * WHOLE) / sum));
	const left = WHOLE - points.reduce((all, one) => all + one, 0);
	return points.map((point, at) => (at === 0 ? point + left : point));
});

test("E41: parts by any shares of 100 % add up to the sum, and none is a đồng off its share", () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), anyPoints, (amount, points) => {
			const parts = splitAmount(amount, points);
			expect(parts.reduce((all, one) => all + one, 0)).toBe(amount);
			for (const [at, part] of parts.entries())
				expect(Math.abs(part - (amount * (points[at] ?? 0)) / WHOLE)).toBeLessThan(1);
		}),
	);
});

test("E41: equal shares of any number of people are 100 % together", () => {
	for (let people = 1; people <= 40; people += 1)
		expect(toEqualPoints(people).reduce((all, one) => all + one, 0)).toBe(WHOLE);
	expect(toEqualPoints(3)).toEqual([3333, 3333, 3334]);
	expect(splitAmount(100, toEqualPoints(3))).toEqual([33, 33, 34]);
});

const input = (change: Partial<RoyaltyInput>): RoyaltyInput => ({
	...{ ...NONE, genreGroup: 1, coefficient: 150, points: new Map([[1, WHOLE]]) },
	...change,
});

test("E41: every group has its highest coefficient, and the refusal names it", () => {
	for (const { group, most, name } of GENRE_GROUPS) {
		expect(findLineFaults(input({ genreGroup: group, coefficient: most * 100 }))).toEqual({});
		expect(findLineFaults(input({ genreGroup: group, coefficient: most * 100 + 1 }))).toEqual({
			coefficient: `Hệ số cao nhất của nhóm ${group} (${name}) là ${most}.`,
		});
	}
	expect(Object.keys(findLineFaults(input({ genreGroup: null })))).toEqual(["genreGroup"]);
	expect(findLineFaults(input({ genreGroup: null, coefficient: 0, points: new Map() }))).toEqual({});
	expect(findLineFaults(input({ points: new Map() })).coefficient).toContain("chưa có tác giả");
});

test("E41: what comes on top stays within the decree's bounds", () => {
	const bounds = { translation: [40, 65], minority: [10, 20], direct: [30, 50], hardship: [1, 100] } as const;
	for (const [name, [least, most]] of Object.entries(bounds)) {
		for (const good of [0, least, most]) expect(findLineFaults(input({ [name]: good }))).toEqual({});
		for (const bad of [least - 1, most + 1].filter((percent) => percent !== 0))
			expect(Object.keys(findLineFaults(input({ [name]: bad })))).toEqual([name]);
	}
});

test("E41: shares that are not 100 % together are refused with what they are", () => {
	const points = new Map([
		[1, 5000],
		[2, 4999],
	]);
	expect(findLineFaults(input({ points }))).toEqual({
		shares: "Các phần phải cộng lại đúng 100 %; đang là 99,99 %.",
	});
});

test("E41: tax is withheld of whoever is paid the sum of the rule or more, when it is on", () => {
	const rule = { isOn: true, percent: 10, from: 2_000_000 };
	expect([toTax(1_999_999, rule), toTax(2_000_000, rule), toTax(2_024_005, rule)]).toEqual([0, 200_000, 202_400]);
	expect(toTax(5_000_000, { ...rule, isOn: false })).toBe(0);
});

test("E41: what gets the date of a closed month goes into the next open one, and half a year back at most", () => {
	const closed = new Set(["2026-08", "2026-09", "2026-10"]);
	expect(toSheetSpan("2026-11", closed)).toEqual({
		since: new Date("2026-07-31T17:00:00Z"),
		until: new Date("2026-11-30T17:00:00Z"),
	});
	expect(toSheetSpan("2026-12", closed).since).toEqual(new Date("2026-11-30T17:00:00Z"));
	expect([findSheetMonth("2026-08", closed), findSheetMonth("2026-07", closed)]).toEqual(["2026-11", "2026-07"]);
	const year = new Set(Array.from({ length: 12 }, (_, at) => `2025-${String(at + 1).padStart(2, "0")}`));
	expect([findSheetMonth("2025-01", year), findSheetMonth("2025-07", year)]).toEqual([null, "2026-01"]);
	expect(toSheetSpan("2026-01", year).since).toEqual(new Date("2025-06-30T17:00:00Z"));
});
