import { expect, test } from "vitest";
import { formatDuration, parseDuration } from "./duration.ts";

test.each([
	[0, "0:00"],
	[7, "0:07"],
	[187, "3:07"],
	[3599.6, "59:59"],
	[3600, "1:00:00"],
	[3765, "1:02:45"],
])("%d seconds are shown as %s", (seconds, shown) => {
	expect(formatDuration(seconds)).toBe(shown);
});

test.each([
	["187", 187],
	["3:07", 187],
	[" 1:02:45 ", 3765],
	["0:00", null],
	["3:77", null],
	["ba phút", null],
	["", null],
])("“%s” is written for %s seconds", (written, seconds) => {
	expect(parseDuration(written)).toBe(seconds);
});
