import { expect, test } from "vitest";
import { formatDuration } from "./duration.ts";

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
