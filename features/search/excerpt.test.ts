import fc from "fast-check";
import { expect, test } from "vitest";
import { markFound, type TextPiece, toExcerpt } from "./excerpt.ts";
import { parseSearchWords } from "./search-words.ts";

const show = (pieces: readonly TextPiece[]) =>
	pieces.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join("");
const mark = (text: string, query: string) => show(markFound(text, parseSearchWords(query)));

test("R30: what was searched for is set apart as it is written in the text", () => {
	expect(mark("Đảng bộ Đak Đoa đổi mới", "dak doa")).toBe("Đảng bộ [Đak Đoa] đổi mới");
	expect(mark("Nghị quyết 15-NQ/TU, nghị quyết 16", "15 nq tu")).toBe("Nghị quyết [15-NQ/TU], nghị quyết 16");
	expect(mark("HÒA BÌNH và hoà bình", "hòa bình")).toBe("[HÒA BÌNH] và [hoà bình]");
	expect(mark("Xã Đak Đoa".normalize("NFD"), "đoa").normalize("NFC")).toBe("Xã Đak [Đoa]");
});

test("R30: of a query with marks the exact words are set apart where there are such", () => {
	expect(mark("Con ma, cái má", "má")).toBe("Con ma, cái [má]");
	expect(mark("Con ma", "má")).toBe("Con [ma]");
});

test("words that are not in a row are set apart each by itself, but single ones not beside the phrase", () => {
	expect(mark("Vận động nhân dân", "dân vận")).toBe("[Vận] động nhân [dân]");
	expect(mark("Dân làng và công tác dân vận", "dân vận")).toBe("Dân làng và công tác [dân vận]");
	expect(mark("Không có gì", "x")).toBe("Không có gì");
});

test("R30: the excerpt is the place that shows best why an article was found", () => {
	const text = { lead: "Dân làng kể.", lines: ["Một đoạn khác.", "Khối dân vận xã họp.", "Dân vận nữa."] };
	expect(show(toExcerpt(text, parseSearchWords("dân vận")))).toBe("Khối [dân vận] xã họp.");
	expect(show(toExcerpt(text, parseSearchWords("Ksor")))).toBe("Dân làng kể.");
	expect(show(toExcerpt({ lead: "Một.", lines: ["Vận tải", "Vận và dân"] }, parseSearchWords("dân vận")))).toBe(
		"[Vận] và [dân]",
	);
});

test("a long line is cut at words around what was found", () => {
	const line = `${"Nương rẫy xanh tốt. ".repeat(20)}Khối dân vận xã họp. ${"Mưa thuận gió hòa. ".repeat(20)}`;
	const excerpt = show(toExcerpt({ lead: "", lines: [line] }, parseSearchWords("dân vận")));
	expect(excerpt).toMatch(/^…\S+ .*Khối \[dân vận\] xã họp\. .*\S…$/);
	expect(line).toContain(excerpt.slice(1, -1).replace(/[[\]]/g, ""));
	expect(excerpt.length).toBeLessThan(240);
});

test("the pieces of a text are the text, whatever was searched for", () => {
	fc.assert(
		fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (text, query) => {
			const pieces = markFound(text, parseSearchWords(query));
			return pieces.map((piece) => piece.text).join("") === text;
		}),
	);
});
