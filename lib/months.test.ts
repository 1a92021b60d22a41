import { expect, test } from "vitest";
import { addMonths, formatMonth, parseMonth, toMonth, toMonthStart } from "./months.ts";

test("a month is that of Vietnam's calendar, and months follow one another over the years", () => {
	expect(toMonth(new Date("2026-10-31T17:00:00Z"))).toBe("2026-11");
	expect(toMonthStart("2026-11")).toEqual(new Date("2026-10-31T17:00:00Z"));
	expect([addMonths("2026-11", 2), addMonths("2026-01", -1), addMonths("2026-12", 0)]).toEqual([
		...["2027-01", "2025-12", "2026-12"],
	]);
	expect(formatMonth("2026-11")).toBe("11/2026");
	for (const wrong of ["2026-13", "2026-1", "11/2026", undefined]) expect(parseMonth(wrong)).toBeNull();
});
