import fc from "fast-check";
import { expect, test } from "vitest";
import { compareParagraphs, compareWords } from "./compare-texts.ts";

const toOld = (parts: ReturnType<typeof compareWords>) =>
	parts
		.filter(({ kind }) => kind !== "added")
		.map(({ text }) => text)
		.join("");
const toNew = (parts: ReturnType<typeof compareWords>) =>
	parts
		.filter(({ kind }) => kind !== "removed")
		.map(({ text }) => text)
		.join("");

test("E16: a changed word is shown as a word, with all its marks", () => {
	expect(compareWords("Đảng bộ huyện Đak Đoa họp sáng nay", "Đảng bộ xã Đak Đoa họp sáng nay")).toEqual([
		{ kind: "same", text: "Đảng bộ " },
		{ kind: "removed", text: "huyện" },
		{ kind: "added", text: "xã" },
		{ kind: "same", text: " Đak Đoa họp sáng nay" },
	]);
});

test("E16: words that changed in a row are two runs, not one pair after the other", () => {
	expect(compareWords("Mười nhà có nước", "Sáu làng có nước")).toEqual([
		{ kind: "removed", text: "Mười nhà" },
		{ kind: "added", text: "Sáu làng" },
		{ kind: "same", text: " có nước" },
	]);
});

test("E16: marks typed apart are no change", () => {
	const text = "Quyết nghị của hội nghị";
	expect(compareWords(text.normalize("NFD"), text)).toEqual([{ kind: "same", text }]);
});

test("both texts can be read out of what is shown, whatever they are", () => {
	const words = fc
		.array(fc.constantFrom("Đak", "Đoa", "họp", "sáng", ",", "1.200", "đồng"), { maxLength: 12 })
		.map((list) => list.join(" "));
	fc.assert(
		fc.property(words, words, (before, after) => {
			const parts = compareWords(before, after);
			expect([toOld(parts), toNew(parts)]).toEqual([before, after]);
		}),
	);
});

test("E16: paragraphs that did not change are counted, others compared where they stand", () => {
	const before = ["một", "hai", "Nước về làng.", "bốn"];
	expect(compareParagraphs(before, ["một", "hai", "Nước về tận làng.", "bốn", "năm"])).toEqual([
		{ kind: "same", count: 2, first: "một" },
		{
			kind: "changed",
			parts: [
				{ kind: "same", text: "Nước về " },
				{ kind: "added", text: "tận " },
				{ kind: "same", text: "làng." },
			],
		},
		{ kind: "same", count: 1, first: "bốn" },
		{ kind: "changed", parts: [{ kind: "added", text: "năm" }] },
	]);
	expect(compareParagraphs(["một", "hai"], ["một"])).toEqual([
		{ kind: "same", count: 1, first: "một" },
		{ kind: "changed", parts: [{ kind: "removed", text: "hai" }] },
	]);
	expect(compareParagraphs([], [])).toEqual([]);
});
