import { expect, test } from "vitest";
import { parseArrangement } from "./arrangement.ts";
import { fillSlots, toPinned } from "./fill-slots.ts";
import { putInOrder } from "./put-in-order.ts";

test("E28: a pinned story stands in its slot, the newest fill the others, and a gap is closed up", () => {
	const pinned = new Map([
		[3, "ghim ba"],
		[5, "ghim năm"],
	]);
	expect(fillSlots(["a", "b", "c", "d"], pinned, { from: 2, to: 6 })).toEqual(["a", "ghim ba", "b", "ghim năm", "c"]);
	expect(fillSlots(["a"], pinned, { from: 2, to: 6 })).toEqual(["a", "ghim ba", "ghim năm"]);
});

test("E28: a pinned story that readers cannot see leaves its slot", () => {
	const pins = [
		{ slot: 1, articleId: 7, until: null },
		{ slot: 2, articleId: 8, until: null },
	];
	expect(toPinned(pins, new Map([[8, "bài"]]))).toEqual(new Map([[2, "bài"]]));
});

test("sections stand as somebody put them, new ones after them, and what is switched off is left out", () => {
	const chosen = [
		{ key: 3, isShown: true },
		{ key: 1, isShown: false },
		{ key: 9, isShown: true },
	];
	expect(putInOrder([1, 2, 3, 4], (id) => id, chosen)).toEqual([3, 2, 4]);
});

test("an arrangement read back from JSON keeps its times, and a foreign one is refused", () => {
	const until = new Date("2026-12-01T00:00:00Z");
	const stored = { pins: [{ slot: 2, articleId: 5, until }], sections: [], boxes: [{ name: "links", isShown: false }] };
	expect(parseArrangement(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
	expect(() => parseArrangement({ ...stored, pins: [{ slot: 99, articleId: 5, until: null }] })).toThrow();
});
