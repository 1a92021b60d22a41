import { expect, test } from "vitest";
import { listWords } from "../../lib/words.ts";
import { makeBegunRank } from "./begun-words.ts";

const rank = (text: string, typed: string) => makeBegunRank(listWords(typed))(listWords(text));

test.each([
	["Đak Đoa", "dak d", 0],
	["huyện Đak Đoa", "dak d", 1],
	["Đak Đoa", "đak đ", 0],
	["Đăk Đoa", "đak đ", 2],
	["huyện Đăk Đoa", "đak đ", 3],
	["Đak Đoa", "da d", null],
	["Đak", "dak d", null],
	["Đak Pơ, Đak Đoa", "dak doa", 1],
	["", "d", null],
])("%j goes on from %j as %j", (text, typed, expected) => {
	expect(rank(text, typed)).toBe(expected);
});
