import { expect, test } from "vitest";
import { toClockParts, toDayKey } from "../../../../lib/dates.ts";
import { createRandom } from "../../../../lib/random.ts";
import { spreadDates } from "./spread-dates.ts";

const UNTIL = new Date("2026-11-16T00:00:00+07:00");
const spread = (count: number) => [...spreadDates(count, UNTIL, createRandom("ngày"))].map((at) => new Date(at));

test.each([1, 365, 10_000, 100_000])("%i dates stand in order and end the day before", (count) => {
	const dates = spread(count);
	expect(dates).toHaveLength(count);
	expect(dates.every((date, index) => date >= (dates[index - 1] ?? new Date(0)))).toBe(true);
	expect(toDayKey(dates.at(-1) as Date) <= "2026-11-15").toBe(true);
});

test("the same chance gives the same dates", () => {
	expect(spread(500)).toEqual(spread(500));
});

test("working days are denser than Saturdays, these than Sundays, and most of the day is office hours", () => {
	const parts = spread(20_000).map(toClockParts);
	const on = (weekday: number) => parts.filter((part) => part.weekday === weekday).length;
	expect(on(2)).toBeGreaterThan(2 * on(6));
	expect(on(6)).toBeGreaterThan(on(0));
	const inOffice = parts.filter(({ hour, minute }) => hour >= 7 && 60 * hour + minute < 17 * 60 + 30);
	expect(inOffice.length / parts.length).toBeGreaterThan(0.85);
	expect(parts.every(({ hour }) => hour >= 7 && hour < 22)).toBe(true);
});

test("a large archive reaches back twenty years, a small one a year, and the last year holds more than the first", () => {
	const large = spread(100_000);
	expect(toClockParts(large[0] as Date).year).toBe(2006);
	expect(toClockParts(spread(300)[0] as Date).year).toBe(2025);
	const inYear = (year: number) => large.filter((date) => toClockParts(date).year === year).length;
	expect(inYear(2025)).toBeGreaterThan(2 * inYear(2007));
});
