import { expect, test } from "vitest";
import { chooseRelated } from "./related.ts";

const sources = { picked: [5], sameSubject: [1, 2, 3, 4, 6, 7], sameCategory: [8, 2, 9, 10] };

test("R12: picks come first, then the same subject, then the same section, none twice", () => {
	expect(chooseRelated(99, sources, 8)).toEqual([5, 1, 2, 3, 4, 8, 9, 10]);
});

test("R12: an article is never related to itself", () => {
	expect(chooseRelated(2, { picked: [2], sameSubject: [2, 1], sameCategory: [2] }, 5)).toEqual([1]);
});

test("R12: the same subject fills up when the section has too little, and nothing gives nothing", () => {
	expect(chooseRelated(99, { ...sources, sameCategory: [] }, 6)).toEqual([5, 1, 2, 3, 4, 6]);
	expect(chooseRelated(99, { picked: [], sameSubject: [], sameCategory: [] }, 6)).toEqual([]);
});

test("R12: the box is never longer than its limit", () => {
	expect(chooseRelated(99, { picked: [1, 2, 3], sameSubject: [4, 5], sameCategory: [6] }, 2)).toEqual([1, 2]);
});
