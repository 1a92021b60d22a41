import { expect, test } from "vitest";
import { chooseCategoryOthers, chooseRelated } from "./related.ts";

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

test("R12: beside the newest of its section an old article leads to those around it in time, newest first", () => {
	const all = Array.from({ length: 30 }, (_, at) => 30 - at);
	const around = (id: number) => ({
		newest: all,
		newerIds: all.filter((other) => other > id).reverse(),
		olderIds: all.filter((other) => other < id),
	});
	expect(chooseCategoryOthers(around(10), new Set([10]), 8)).toEqual([30, 29, 28, 27, 12, 11, 9, 8]);
	expect(chooseCategoryOthers(around(10), new Set([10, 11, 29]), 8)).toEqual([30, 28, 27, 26, 13, 12, 9, 8]);
	expect(chooseCategoryOthers(around(30), new Set([30]), 8)).toEqual([29, 28, 27, 26, 25, 24, 23, 22]);
	expect(chooseCategoryOthers(around(1), new Set([1]), 8)).toEqual([30, 29, 28, 27, 5, 4, 3, 2]);
	expect(chooseCategoryOthers({ newest: [1], newerIds: [], olderIds: [] }, new Set([1]), 8)).toEqual([]);
});
