import { expect, test } from "vitest";
import { parseTypedTime } from "./typed-time.ts";

test.each([
	["30/11/2026", "07:30", "2026-11-30T00:30:00.000Z"],
	["3-1-2027", "7h", "2027-01-03T00:00:00.000Z"],
	["03.01.2027", "19h05", "2027-01-03T12:05:00.000Z"],
	["1/1/2027", "0:00", "2026-12-31T17:00:00.000Z"],
])("%s, %s is %s", (day, clock, instant) => {
	expect(parseTypedTime(day, clock)?.toISOString()).toBe(instant);
});

test.each([
	["31/02/2026", "07:30"],
	["30/11/2026", "24:00"],
	["30/11/26", "07:30"],
	["30/11/2026", "bảy rưỡi"],
	["", ""],
])("“%s”, “%s” is no time", (day, clock) => {
	expect(parseTypedTime(day, clock)).toBeNull();
});
