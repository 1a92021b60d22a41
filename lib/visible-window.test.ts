import { expect, test } from "vitest";
import { getNextEdge, isVisibleAt } from "./visible-window.ts";

const day = (n: number) => new Date(Date.UTC(2026, 10, n));
const shown = { visibleFrom: day(10), visibleUntil: day(20) };

test("a thing is shown from the first instant of its window to just before the last", () => {
	expect([9, 10, 19, 20].map((n) => isVisibleAt(shown, day(n)))).toEqual([false, true, true, false]);
	expect(isVisibleAt({ visibleFrom: null, visibleUntil: null }, day(1))).toBe(true);
});

test("the next edge is the nearest opening or closing to come", () => {
	const later = { visibleFrom: day(15), visibleUntil: null };
	expect([1, 10, 15, 20].map((n) => getNextEdge([shown, later], day(n)))).toEqual([day(10), day(15), day(20), null]);
});
