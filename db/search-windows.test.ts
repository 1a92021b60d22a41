import fc from "fast-check";
import { expect, test } from "vitest";
import type { PositionRange } from "./search-index.ts";
import { collectNewest } from "./search-windows.ts";

const ask = { terms: ["a"], lowest: 0, highest: 9999, spacing: 10 };

async function listWindows(search: typeof ask, first: number, largest: number): Promise<PositionRange[]> {
	const windows: PositionRange[] = [];
	await collectNewest(search, { first, largest }, 1, async (window) => {
		windows.push(window);
		return [];
	});
	return windows;
}

test("the windows of a search double from the newest backwards, up to the largest", async () => {
	expect(await listWindows(ask, 100, 400)).toEqual([
		{ lowest: 9000, highest: 9999 },
		{ lowest: 7000, highest: 8999 },
		{ lowest: 3000, highest: 6999 },
		{ lowest: 0, highest: 2999 },
	]);
});

test("the windows of any search cover its range, each position once", async () => {
	const whole = fc.integer({ min: 0, max: 3000 });
	const size = fc.integer({ min: 1, max: 50 });
	const spacing = fc.double({ min: 1, max: 50, noNaN: true });
	await fc.assert(
		fc.asyncProperty(whole, whole, spacing, size, size, async (lowest, length, spacing, first, more) => {
			const windows = await listWindows({ ...ask, lowest, highest: lowest + length, spacing }, first, first + more);
			expect(windows[0]?.highest).toBe(lowest + length);
			expect(windows.at(-1)?.lowest).toBe(lowest);
			for (const [at, window] of windows.entries()) {
				expect(window.lowest).toBeLessThanOrEqual(window.highest);
				if (at > 0) expect(window.highest).toBe((windows[at - 1]?.lowest ?? 0) - 1);
			}
		}),
	);
});

test("a search ends with the window in which it has found enough, and asks for no more than it lacks", async () => {
	const rooms: number[] = [];
	const found = await collectNewest(ask, { first: 100, largest: 400 }, 5, async ({ highest }, room) => {
		rooms.push(room);
		return [highest, highest - 1, highest - 2].slice(0, room);
	});
	expect(found).toEqual([9999, 9998, 9997, 8999, 8998]);
	expect(rooms).toEqual([5, 2]);
});
