import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseDay } from "./dates.ts";
import { formatLunarDay, formatLunarYear, toLunarDay } from "./lunar.ts";

const SHARED = new URL("../../shared/data/lunar-test-vectors.json", import.meta.url);
const isShared = existsSync(SHARED);

/** Solar day, lunar day, month and year, leap month: days on which the calendars of Vietnam and China differ among them. */
const VECTORS: [string, number, number, number, boolean][] = [
	["1985-01-21", 1, 1, 1985, false],
	["2007-02-17", 1, 1, 2007, false],
	["2020-05-23", 1, 4, 2020, true],
	["2025-07-25", 1, 6, 2025, true],
	["2026-02-17", 1, 1, 2026, false],
	["2026-11-23", 15, 10, 2026, false],
	["2030-02-02", 1, 1, 2030, false],
	["2033-12-22", 1, 11, 2033, true],
	["2034-02-19", 1, 1, 2034, false],
];

test.each(VECTORS)("%s falls on its Vietnamese lunar day", (solar, day, month, year, isLeapMonth) => {
	expect(toLunarDay(parseDay(solar))).toEqual({ day, month, year, isLeapMonth });
});

test("the masthead's lunar date names the year, and a leap month is marked", () => {
	expect(formatLunarDay(parseDay("2026-11-23"))).toBe("15/10 âm lịch, năm Bính Ngọ");
	expect(formatLunarDay(parseDay("2025-07-25"))).toBe("1/6 nhuận âm lịch, năm Ất Tỵ");
	expect(formatLunarYear(1984)).toBe("Giáp Tý");
});

test("the lunar day changes at midnight in Vietnam", () => {
	expect(toLunarDay(new Date("2026-11-23T16:59:59Z")).day).toBe(15);
	expect(toLunarDay(new Date("2026-11-23T17:00:00Z")).day).toBe(16);
});

test.skipIf(!isShared)("the shared lunar vectors hold (skipped where the shared data are absent)", () => {
	type Vector = { solar: string; day: number; month: number; year: number; leapMonth: boolean };
	const { vectors } = JSON.parse(readFileSync(SHARED, "utf8")) as { vectors: Vector[] };
	for (const { solar, day, month, year, leapMonth } of vectors) {
		expect(toLunarDay(parseDay(solar)), solar).toEqual({ day, month, year, isLeapMonth: leapMonth });
	}
});
