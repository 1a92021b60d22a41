import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { BlockNode } from "../../lib/rich-text.ts";
import { joinBlocks, mergeBlocks, mergeValue, toBlockWords } from "./merge-words.ts";

const toBlock = (text: string): BlockNode => ({ type: "paragraph", content: [{ type: "text", text }] });
const toBlocks = (texts: readonly string[]) => texts.map(toBlock);
const merge = (base: string[], mine: string[], theirs: string[]) =>
	mergeBlocks(toBlocks(base), toBlocks(mine), toBlocks(theirs));
const join = (...texts: [string[], string[], string[]]) => toBlockWords(joinBlocks(merge(...texts))).split("\n");

test("E21: what each changed alone stands, wherever it was", () => {
	expect(join(["a", "b", "c", "d"], ["a", "B", "c", "d"], ["a", "b", "c", "D", "e"])).toEqual([
		"a",
		"B",
		"c",
		"D",
		"e",
	]);
	expect(join(["a", "b", "c"], ["c"], ["a", "b", "c", "mới"])).toEqual(["c", "mới"]);
});

test("E21: a paragraph that both changed is theirs to choose, and mine until they do", () => {
	const parts = merge(["a", "b", "c"], ["a", "của tôi", "c"], ["a", "của họ", "c"]);
	expect(parts.filter(({ isSame }) => !isSame)).toEqual([
		{ base: toBlocks(["b"]), mine: toBlocks(["của tôi"]), theirs: toBlocks(["của họ"]), choice: "mine", isSame: false },
	]);
	const chosen = parts.map((part) => ({ ...part, choice: "theirs" as const }));
	expect(toBlockWords(joinBlocks(chosen))).toBe("a\ncủa họ\nc");
});

test("E21: a paragraph whose keys are written in another order is the same paragraph", () => {
	const turned = [{ content: [{ text: "a", type: "text" as const }], type: "paragraph" as const }];
	expect(mergeBlocks(toBlocks(["a"]), turned, toBlocks(["a"]))).toMatchObject([{ isSame: true }]);
});

test("E21: a field is whose change it was", () => {
	expect(mergeValue("a", "b", "a")).toMatchObject({ choice: "mine", isSame: false });
	expect(mergeValue("a", "a", "b")).toMatchObject({ choice: "theirs", isSame: false });
	expect(mergeValue("a", "b", "c")).toMatchObject({ choice: "mine", isSame: false });
	expect(mergeValue("a", "b", "b")).toMatchObject({ isSame: true });
});

test("E21: whatever was written, choosing one side throughout gives that side's text, and nothing is lost", () => {
	const texts = fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 8 });
	void fc.assert(
		fc.property(texts, texts, texts, (base, mine, theirs) => {
			const parts = merge(base, mine, theirs);
			for (const [choice, whole] of [["mine", mine] as const, ["theirs", theirs] as const]) {
				expect(joinBlocks(parts.map((part) => ({ ...part, choice })))).toEqual(toBlocks(whole));
			}
			if (JSON.stringify(base) === JSON.stringify(theirs)) expect(joinBlocks(parts)).toEqual(toBlocks(mine));
			if (JSON.stringify(base) === JSON.stringify(mine)) expect(joinBlocks(parts)).toEqual(toBlocks(theirs));
		}),
	);
});
