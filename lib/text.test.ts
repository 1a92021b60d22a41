import fc from "fast-check";
import { expect, test } from "vitest";
import { toCleanText, truncateAtWord } from "./text.ts";

const count = (text: string) => [...new Intl.Segmenter("vi").segment(text)].length;

test("spaces of every kind become one, and invisible characters go", () => {
	expect(toCleanText("\ufeff Một là,\u00a0 nhận\u200b thức\t sâu\r\n sắc \u00ad")).toBe("Một là, nhận thức sâu sắc");
	expect(toCleanText("a\u0000\u0007b \u0001 c")).toBe("ab c");
});

test("spelling forms become one, words and typing errors stay", () => {
	expect(toCleanText("Hyện ủy Đak Đoa".normalize("NFD"))).toBe("Hyện ủy Đak Đoa");
	expect(toCleanText("½ № ²")).toBe("½ № ²");
});

test("cleaning twice changes nothing", () => {
	fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => toCleanText(toCleanText(text)) === toCleanText(text)));
});

test("a long text is cut after a word", () => {
	expect(truncateAtWord("Chi bộ thôn họp bên bếp lửa", 12)).toBe("Chi bộ thôn…");
	expect(truncateAtWord("Chi bộ thôn họp bên bếp lửa", 15)).toBe("Chi bộ thôn…");
	expect(truncateAtWord("Chi bộ, thôn", 9)).toBe("Chi bộ…");
	expect(truncateAtWord("Chi bộ thôn", 11)).toBe("Chi bộ thôn");
	expect(truncateAtWord("xxxxxxxxxx", 5)).toBe("xxxx…");
});

test("a Jrai letter of two code points is never cut in two", () => {
	expect(truncateAtWord("ê̆".repeat(10), 4)).toBe(`${"ê̆".repeat(3)}…`);
});

test("R05: the cut text is the beginning of the text and keeps the limit", () => {
	fc.assert(
		fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 2, max: 60 }), (text, limit) => {
			const cut = truncateAtWord(text, limit);
			expect(count(cut)).toBeLessThanOrEqual(limit);
			expect(text.startsWith(cut.replace(/…$/, "")) || text === cut).toBe(true);
		}),
	);
});
