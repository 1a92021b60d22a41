import { describe, expect, it } from "vitest";
import { decodeHighland, HIGHLAND_LETTERS, readsAsHighland } from "./highland-letters.ts";

describe("a font of Jrai and Bahnar", () => {
	it("C1: has these pairs and no others", () => {
		expect(HIGHLAND_LETTERS).toEqual({ "[": "ƀ", "{": "Ƀ", "]": "č", "}": "Č", "^": "ĭ", "`": "ñ" });
	});

	it.each([
		["[ơi", "ƀơi"],
		["{ok", "Ƀok"],
		["tơring ]ar", "tơring čar"],
		["}ư\\ Pah", "Čư\u0306 Pah"],
		["đ^", "đĭ"],
		["tu\\ yua", "tŭ yua"],
		["kơso#", "kơsô\u0306"],
		["pơ[uh [^ E#", "pơƀuh ƀĭ Ê\u0306"],
		["tơring ]ar".normalize("NFD"), "tơring čar"],
	])("C1: reads %j as %j", (before, after) => {
		expect(decodeHighland(before)).toBe(after);
	});

	it.each([
		"Nhà rông [Ảnh: N.Đ], xem {mục 2} và [1], [2].",
		"https://baogialai.com.vn/a[1]?q=o#muc-2 và C:\\dulieu\\ao\\anh.jpg",
		"Diện tích 2^10 m, mã số A#1, lớp C#, giá ^ hay ` đứng riêng.",
	])("C1: leaves %j alone", (text) => {
		expect(decodeHighland(text)).toBe(text);
		expect(readsAsHighland(text)).toBe(false);
	});

	it("C1: is found by six signs in a hundred words", () => {
		expect(readsAsHighland("{ing ]ar [ơi tơring đ^ Gia Lai")).toBe(true);
		expect(readsAsHighland(`{ing ]ar [ơi ${"tơring ".repeat(60)}`)).toBe(false);
	});
});
