import fc from "fast-check";
import { expect, test } from "vitest";
import { listWords } from "./words.ts";

const toFolded = (text: string) => listWords(text).map(({ folded }) => folded);
const toExact = (text: string) => listWords(text).map(({ exact }) => exact);

test("a text is cut into its syllables, numbers and signs of documents included", () => {
	expect(toFolded("Nghị quyết số 15-NQ/TU: “Đak Đoa”, 11,5%.")).toEqual(
		"nghi quyet so 15 nq tu dak doa 11 5".split(" "),
	);
	expect(toFolded("  – … ( ) \u0000 * ")).toEqual([]);
});

test("spelling form, letter case and the school of tone marks do not matter, marks do", () => {
	expect(toExact("HÒA Bình")).toEqual(["hoà", "bình"]);
	expect(toExact("hoà bình".normalize("NFD"))).toEqual(["hoà", "bình"]);
	expect(toExact("má ma")).toEqual(["má", "ma"]);
});

test("letters of Jrai and Bahnar stay whole and fold", () => {
	expect(toExact("Ƀing mơdơ̆-mơđơr")).toEqual(["ƀing", "mơdơ̆", "mơđơr"]);
	expect(toFolded("Ƀing mơdơ̆-mơđơr ê̆ č ñ")).toEqual(["bing", "modo", "modor", "e", "c", "n"]);
});

test("words name the place they stand at, in the text as it was given", () => {
	const text = "Xã Đak Đoa".normalize("NFD");
	expect(listWords(text).map(({ start, end }) => text.slice(start, end).normalize("NFC"))).toEqual([
		"Xã",
		"Đak",
		"Đoa",
	]);
});

test("a limit is kept, and a word without end is compared by its beginning", () => {
	expect(listWords("a b c d", 2)).toHaveLength(2);
	expect(toFolded("x".repeat(100_000))).toEqual(["x".repeat(40)]);
});

test("any text gives words of letters and digits alone, none of them empty", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), (text) => {
			const forms = listWords(text).flatMap(({ exact, folded }) => [exact, folded]);
			return forms.every((form) => /^[\p{L}\p{N}\p{M}]+$/u.test(form));
		}),
	);
});
