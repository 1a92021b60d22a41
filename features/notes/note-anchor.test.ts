import { expect, test } from "vitest";
import { findAnchor } from "./note-anchor.ts";

const TEXT = "Già làng nói trước.\nBí thư nói sau.\nGià làng nói lại.";
const anchor = { quote: "Già làng nói", before: "Bí thư nói sau.", after: " lại." };
const toRest = (text: string, at: number | null) => (at === null ? null : text.replace(/\s/g, "").slice(at, at + 12));

test("E22: of words that stand twice, those are found whose surroundings are the note's", () => {
	expect(findAnchor(TEXT, anchor)).toBe("Giàlàngnóitrước.Bíthưnóisau.".length);
	expect(findAnchor(TEXT, { ...anchor, before: "", after: " trước." })).toBe(0);
});

test("E22: the words are found after text was put before them, and after their paragraph was broken", () => {
	const longer = `Một đoạn mới mở đầu.\n\n${TEXT.replace("làng nói lại", "làng\nnói lại")}`;
	expect(toRest(longer, findAnchor(longer, anchor))).toBe("Giàlàngnóilạ");
});

test("E22: words that were written differently are gone, and a note about nothing has no place", () => {
	expect(findAnchor(TEXT.replaceAll("Già làng", "Trưởng thôn"), anchor)).toBeNull();
	expect(findAnchor(TEXT, { quote: " ", before: "", after: "" })).toBeNull();
});

test("E22: letters composed differently are the same words", () => {
	expect(findAnchor(TEXT.normalize("NFD"), anchor)).not.toBeNull();
});
