import { expect, test } from "vitest";
import { addDays, findWeek, listWeekDays, toNeighbourWeek, toWeek } from "./weeks.ts";

test.each([
	["2026-11-24", 2026, 48, "2026-11-23"],
	["2026-11-29", 2026, 48, "2026-11-23"],
	["2027-01-03", 2026, 53, "2026-12-28"],
	["2027-01-04", 2027, 1, "2027-01-04"],
	["2024-12-30", 2025, 1, "2024-12-30"],
	["2021-01-01", 2020, 53, "2020-12-28"],
])("%s is in week %i/%i, which begins on %s", (day, year, number, monday) => {
	expect(toWeek(day)).toEqual({ year, number, monday });
	expect(findWeek(year, number)).toEqual({ year, number, monday });
});

test("a year has the weeks it has and no other", () => {
	expect(findWeek(2026, 53)).not.toBeNull();
	for (const [year, number] of [
		[2025, 53],
		[2026, 0],
		[2026, 54],
	] as const)
		expect(findWeek(year, number)).toBeNull();
});

test("weeks follow one another over the turn of the year, and have seven days", () => {
	const last = findWeek(2026, 53);
	if (!last) throw new Error("no week");
	expect(toNeighbourWeek(last, 1)).toEqual({ year: 2027, number: 1, monday: "2027-01-04" });
	expect(toNeighbourWeek(last, -53)).toMatchObject({ year: 2025, number: 52 });
	expect(listWeekDays(last)).toEqual([
		...["2026-12-28", "2026-12-29", "2026-12-30", "2026-12-31"],
		...["2027-01-01", "2027-01-02", "2027-01-03"],
	]);
	expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
});
