import { expect, test } from "vitest";
import { toQueryWords, toStoredWords } from "./document-words.ts";

const stored = toStoredWords({
	sign: "05-NQ/TU",
	typeName: "Nghị quyết",
	issuerName: "Tỉnh ủy Gia Lai",
	issuedBy: "Ban Thường vụ Tỉnh ủy",
	fieldName: "Kinh tế",
	abstract: "Về phát triển cây cà phê",
	signer: "Đinh Quang Thạch",
	term: "2025-2030",
	issuedOn: "2026-09-15",
});
const finds = (query: string, words = stored.searchWords) =>
	toQueryWords(query).length > 0 && toQueryWords(query).every((word) => words.includes(` ${word} `));

test.each([
	"5 nq tu",
	"05-NQ/TU",
	"nq 5",
	"05nqtu",
	"nghi quyet 5",
	"Nghị quyết số 05-NQ/TU, ngày 15/9/2026",
	"Nghị quyết 05".normalize("NFD"),
	"nghị quyết tỉnh ủy cà phê",
	"dinh quang thach",
])("R44: “%s” finds the document", (query) => {
	expect(finds(query)).toBe(true);
});

test.each(["15 nq tu", "nq 15", "5 ct tu", "nghi quyet 9", "05-NQ/TU ngày 16/9/2026", "", "%", "_"])(
	"R44: “%s” does not find it, though its day or other words hold the figures",
	(query) => {
		expect(finds(query)).toBe(false);
	},
);

test("R44: number, sign, type and body are the document's name, its abstract is not", () => {
	expect(finds("5 nq tu", stored.signWords)).toBe(true);
	expect(finds("ca phe", stored.signWords)).toBe(false);
});
