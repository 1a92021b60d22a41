import { expect, test } from "vitest";
import { parseSign } from "./document-sign.ts";

const known = { types: ["NQ", "QĐ", "TTri", "TTr", "NĐ"], issuers: ["TU", "HU", "ĐU", "UBND", "CP", ""] };
const text = (typed: string) => parseSign(typed, known)?.text ?? null;

test.each([
	["15-NQ/TU", "15-NQ/TU"],
	["15 - nq / tu", "15-NQ/TU"],
	["Số 15–NQ/TU", "15-NQ/TU"],
	["Số: 05-NQ/TU", "05-NQ/TU"],
	["NQ 15-NQ/HU", "15-NQ/HU"],
	["15-NQ/HU ngày 05/9/2016", "15-NQ/HU"],
	["21-QD/DU", "21-QĐ/ĐU"],
	["21-QĐ/ĐU".normalize("NFD"), "21-QĐ/ĐU"],
	["7-TTRI/TU", "7-TTri/TU"],
	["12/QĐ-UBND", "12/QĐ-UBND"],
	["224/2026/nđ-cp", "224/2026/NĐ-CP"],
	["126/2025/QH15", "126/2025/QH15"],
	["nghị quyết mới", null],
	["15", null],
	["15-NQ", null],
	["../15-NQ/TU", null],
])("R44: “%s” is the number and sign %j", (typed, expected) => {
	expect(text(typed)).toBe(expected);
});
