import { expect, test } from "vitest";
import { getFreshness } from "./freshness.ts";

const asOf = new Date("2026-11-20T00:00:00Z");
const after = (hours: number) => new Date(asOf.getTime() + hours * 3_600_000);

test("R16: a value is fresh for a day, then shown with its day, and left out after seven", () => {
	expect(getFreshness(asOf, after(23))).toEqual({ isStale: false, isHidden: false, changesAt: after(24) });
	expect(getFreshness(asOf, after(24))).toEqual({ isStale: true, isHidden: false, changesAt: after(168) });
	expect(getFreshness(asOf, after(168))).toEqual({ isStale: true, isHidden: true, changesAt: null });
});
