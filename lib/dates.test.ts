import fc from "fast-check";
import { expect, test } from "vitest";
import {
	formatArticleDate,
	formatDay,
	formatDayAndTime,
	formatLongDay,
	formatPublicDate,
	formatRelative,
	parseDay,
	parseTypedDate,
	toClockParts,
	toDateTimeAttribute,
	toDayKey,
	toInstant,
	toNextMidnight,
	toRfc822,
	yearsBetween,
} from "./dates.ts";

const monday = new Date("2026-11-23T01:30:00Z");
const withTime = { at: monday, hasClockTime: true };
const dayOnly = { at: new Date("2020-11-07T17:00:00Z"), hasClockTime: false };

test("R03: a legacy day shows its day and no clock time", () => {
	expect(formatPublicDate(dayOnly)).toBe("08/11/2020");
	expect(toDateTimeAttribute(dayOnly)).toBe("2020-11-08");
	expect(formatArticleDate(dayOnly)).toBe("Chủ Nhật, 08/11/2020");
});

test("R03: a known clock time stands after the day, in Vietnamese time", () => {
	expect(formatPublicDate(withTime)).toBe("23/11/2026 08:30");
	expect(formatDayAndTime(monday)).toBe("23/11/2026 08:30");
	expect(toDateTimeAttribute(withTime)).toBe("2026-11-23T08:30:00+07:00");
	expect(formatArticleDate(withTime)).toBe("Thứ Hai, 23/11/2026, 08:30 (GMT+7)");
});

test("every weekday has its Vietnamese name", () => {
	const week = [22, 23, 24, 25, 26, 27, 28].map((day) => formatLongDay(parseDay(`2026-11-${day}`)));
	expect(week.map((text) => text.split(",")[0])).toEqual([
		"Chủ Nhật",
		"Thứ Hai",
		"Thứ Ba",
		"Thứ Tư",
		"Thứ Năm",
		"Thứ Sáu",
		"Thứ Bảy",
	]);
});

test("the last hours of a UTC day belong to the next day in Vietnam", () => {
	expect(formatDay(new Date("2026-12-31T16:59:59Z"))).toBe("31/12/2026");
	expect(formatDay(new Date("2026-12-31T17:00:00Z"))).toBe("01/01/2027");
	expect(toDayKey(new Date("2024-02-28T17:00:00Z"))).toBe("2024-02-29");
});

test("a feed date carries the offset and the weekday of Vietnam", () => {
	expect(toRfc822(monday)).toBe("Mon, 23 Nov 2026 08:30:00 +0700");
	expect(toRfc822(new Date("2026-11-22T20:00:05Z"))).toBe("Mon, 23 Nov 2026 03:00:05 +0700");
});

test("a day that does not exist is refused", () => {
	for (const text of ["2026-02-29", "2026-13-01", "2026-00-10", "08/11/2020", "2026-1-1", "", "2026-11-23T00:00"]) {
		expect(() => parseDay(text), text).toThrow(RangeError);
	}
	expect(toInstant({ year: 2026, month: 4, day: 31, hour: 0, minute: 0, second: 0 })).toBeNull();
	expect(toInstant({ year: 2026, month: 4, day: 30, hour: 24, minute: 0, second: 0 })).toBeNull();
});

test("a day is its first moment in Vietnam", () => {
	expect(parseDay("2020-11-08").toISOString()).toBe("2020-11-07T17:00:00.000Z");
});

test("every instant survives the way through its parts and every day through its key", () => {
	const instants = fc.date({
		min: new Date("1945-01-01T00:00:00Z"),
		max: new Date("2199-12-31T00:00:00Z"),
		noInvalidDate: true,
	});
	fc.assert(
		fc.property(instants, (at) => {
			const whole = new Date(Math.floor(at.getTime() / 1000) * 1000);
			expect(toInstant(toClockParts(whole))).toEqual(whole);
			expect(toDayKey(parseDay(toDayKey(at)))).toBe(toDayKey(at));
			expect(new Date(toRfc822(whole))).toEqual(whole);
			expect(new Date(toDateTimeAttribute({ at: whole, hasClockTime: true }))).toEqual(whole);
		}),
	);
});

test("years are counted by birthdays", () => {
	expect(yearsBetween(parseDay("2020-11-08"), parseDay("2026-11-07"))).toBe(5);
	expect(yearsBetween(parseDay("2020-11-08"), parseDay("2026-11-08"))).toBe(6);
	expect(yearsBetween(parseDay("2026-11-08"), parseDay("2020-11-09"))).toBe(-5);
	expect(yearsBetween(monday, monday)).toBe(0);
});

test("a list says how long ago for a day, and then the date", () => {
	const ago = (ms: number) => formatRelative(withTime, new Date(monday.getTime() + ms));
	expect([ago(20_000), ago(5 * 60_000), ago(2.9 * 3_600_000)]).toEqual(["vừa xong", "5 phút trước", "2 giờ trước"]);
	expect([ago(24 * 3_600_000), ago(-1)]).toEqual(["23/11/2026", "23/11/2026"]);
	expect(formatRelative(dayOnly, new Date(dayOnly.at.getTime() + 3_600_000))).toBe("08/11/2020");
});

test("the next midnight is Vietnam's, not the server's", () => {
	const midnight = new Date("2026-11-25T17:00:00Z");
	expect(toNextMidnight(new Date("2026-11-24T17:00:00Z"))).toEqual(midnight);
	expect(toNextMidnight(new Date("2026-11-25T16:59:59.999Z"))).toEqual(midnight);
	expect(toNextMidnight(midnight)).toEqual(new Date("2026-11-26T17:00:00Z"));
});

test("a date is read as people in Vietnam type it, and one that is none is refused", () => {
	const at = new Date("2026-11-23T01:30:00Z");
	for (const text of ["23/11/2026 08:30", " 23-11-2026, 8:30", "23.11.2026 08h30"]) {
		expect(parseTypedDate(text), text).toEqual({ at, hasClockTime: true });
	}
	expect(parseTypedDate("8/11/2020")).toEqual(dayOnly);
	for (const text of ["", "31/02/2026", "11/23/2026", "23/11/26", "23/11/2026 24:00", "2026-11-23", "23/11/2026 8"]) {
		expect(parseTypedDate(text), text).toBeNull();
	}
});
