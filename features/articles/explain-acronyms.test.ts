import fc from "fast-check";
import { expect, test } from "vitest";
import type { BlockNode, InlineNode } from "../../lib/rich-text.ts";
import { ACRONYMS } from "./acronyms.ts";
import { type ExplainedPiece, type ExplainedTexts, explainAcronyms, listLines } from "./explain-acronyms.ts";

const text = (words: string): InlineNode => ({ type: "text", text: words });
const write = ({ text: words, meaning, isFirst }: ExplainedPiece) => (isFirst ? `${words} (${meaning})` : words);

function writeLines(lines: readonly (readonly InlineNode[])[], explained: ExplainedTexts = explainAcronyms(lines)) {
	return lines.map((nodes) =>
		nodes
			.map((node) => (node.type === "text" ? (explained.get(node)?.map(write).join("") ?? node.text) : "\n"))
			.join(""),
	);
}

const explain = (...lines: string[]) => writeLines(lines.map((line) => [text(line)]));
const listMeanings = (line: string) => {
	const node = text(line);
	return (explainAcronyms([[node]]).get(node) ?? []).flatMap(({ meaning }) => meaning ?? []);
};

test("at least sixty acronyms are known, and each is found, alone and in a sentence", () => {
	const known = Object.entries(ACRONYMS);
	expect(known.length).toBeGreaterThanOrEqual(60);
	for (const [acronym, meaning] of known) {
		expect(explain(acronym)).toEqual([`${acronym} (${meaning})`]);
		expect(explain(`Theo ${acronym}, việc đã xong.`)).toEqual([`Theo ${acronym} (${meaning}), việc đã xong.`]);
	}
});

test("C8: an acronym is written out where it stands first, and only there", () => {
	expect(explain("HĐND và UBND họp.", "Sau đó HĐND nghỉ.")).toEqual([
		"HĐND (Hội đồng nhân dân) và UBND (Ủy ban nhân dân) họp.",
		"Sau đó HĐND nghỉ.",
	]);
	expect(listMeanings("HĐND, rồi HĐND")).toEqual(["Hội đồng nhân dân", "Hội đồng nhân dân"]);
});

test.each([
	"Hội đồng nhân dân (HĐND) họp.",
	"Hội đồng nhân dân tỉnh Gia Lai (HĐND) họp.",
	"HĐND (Hội đồng nhân dân) họp.",
	"hội đồng nhân dân, gọi tắt là HĐND",
])("what the writer has written out is not written again: %s", (line) => {
	expect(explain(line, "HĐND nghỉ.")).toEqual([line, "HĐND nghỉ."]);
	expect(listMeanings(line)).toEqual(["Hội đồng nhân dân"]);
});

test("words far away do not count as written out", () => {
	const line = "Hội đồng nhân dân đã họp ba ngày liền ở Pleiku, sau đó HĐND nghỉ.";
	expect(explain(line)[0]).toContain("HĐND (Hội đồng nhân dân) nghỉ");
});

test("the longest acronym counts, and part of a word, a number or an address is none", () => {
	expect(explain("Lực lượng PCCC&CNCH và BCHQS")).toEqual([
		"Lực lượng PCCC&CNCH (phòng cháy, chữa cháy và cứu nạn, cứu hộ) và BCHQS (Ban Chỉ huy Quân sự)",
	]);
	for (const line of [
		"Nghị quyết số 15-NQ/TU",
		"VUBNDX",
		"ubnd",
		"ỦUBND",
		"số 12/QĐ-UBND ngày 1/2",
		"UBND/2026",
		"a@UBND.vn",
	]) {
		expect([line, listMeanings(line)]).toEqual([line, []]);
	}
	expect(listMeanings("HĐND-UBND xã")).toEqual(["Hội đồng nhân dân", "Ủy ban nhân dân"]);
});

test("a line is one line however it is marked, and an acronym written in two texts stays as it is", () => {
	const bold: InlineNode = { type: "text", text: "Hội đồng nhân dân", marks: [{ type: "bold" }] };
	expect(writeLines([[bold, text(" (HĐND) họp.")]])).toEqual(["Hội đồng nhân dân (HĐND) họp."]);
	expect(writeLines([[text("HĐ"), text("ND và UBND")]])).toEqual(["HĐND và UBND (Ủy ban nhân dân)"]);
});

test("every line of a body is looked at, in the order of the page", () => {
	const paragraph = (words: string): BlockNode => ({ type: "paragraph", content: [text(words)] });
	const lines = listLines([
		{ type: "heading", attrs: { level: 2 }, content: [text("một")] },
		{ type: "paragraph" },
		{ type: "bulletList", content: [{ type: "listItem", content: [paragraph("hai")] }] },
		{
			type: "table",
			content: [{ type: "tableRow", content: [{ type: "tableCell", content: [paragraph("ba")] }] }],
		},
		{ type: "box", attrs: { title: "Tên" }, content: [{ type: "blockquote", content: [paragraph("bốn")] }] },
		{ type: "horizontalRule" },
	]);
	expect(writeLines(lines, new Map())).toEqual(["một", "hai", "ba", "bốn"]);
});

const word = fc.oneof(
	fc.constantFrom(...Object.keys(ACRONYMS), "Hội đồng nhân dân", "(", ")", ", ", "15-", "/", " ", "&", "xã"),
	fc.string({ maxLength: 6 }),
);
const line = fc.array(word, { maxLength: 12 }).map((words) => words.join(""));

test("without what was added the text is the one that was given", () => {
	fc.assert(
		fc.property(fc.array(fc.array(line, { maxLength: 3 }), { maxLength: 4 }), (given) => {
			const lines = given.map((texts) => texts.map(text));
			const explained = explainAcronyms(lines);
			for (const [node, pieces] of explained) {
				expect(pieces.map((piece) => piece.text).join("")).toBe(node.type === "text" && node.text);
			}
			const additions = [...explained.values()].flat().filter(({ isFirst }) => isFirst);
			const written = additions.map((piece) => piece.text);
			expect(new Set(written).size).toBe(written.length);
		}),
	);
});
