import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import type { BlockNode } from "../../lib/rich-text.ts";
import { createTestDraft } from "../comments/test-newsroom.ts";
import { ArticleMissingError } from "./article-missing.ts";
import { getSentenceReport, measureSentences } from "./sentence-report.ts";

let opened: TestDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

const paragraph = (text: string): BlockNode => ({ type: "paragraph", content: [{ type: "text", text }] });
const toSentence = (syllables: number) => `${["Đi", ...Array<string>(syllables - 1).fill("mãi")].join(" ")}.`;
const measure = (lengths: number[]) =>
	measureSentences({ lead: "", body: { type: "doc", content: [paragraph(lengths.map(toSentence).join(" "))] } });

test.each([
	[[7, 3, 5], 5, true],
	[[24, 26], 25, true],
	[[24, 27], 25.5, false],
	[[52, 138, 30], 52, false],
])("C8: sentences of %j syllables have a median of %d", (lengths, median, isWithinTarget) => {
	const report = measure(lengths);
	expect(report).toMatchObject({ sentences: lengths.length, median, isWithinTarget });
	expect(report.longest.map(({ syllables }) => syllables)).toEqual(lengths.toSorted((a, b) => b - a));
});

test("only running text counts: no heading, no cell of a table, no caption, no title of a box", () => {
	const report = measureSentences({
		lead: "Mở đầu.",
		body: {
			type: "doc",
			content: [
				{ type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "Tiêu đề" }] },
				{ type: "bulletList", content: [{ type: "listItem", content: [paragraph("Một việc nhỏ.")] }] },
				{ type: "box", attrs: { title: "Hộp" }, content: [paragraph("Trong hộp có chữ.")] },
				{ type: "figure", attrs: { mediaId: null, alt: "", caption: "Chú thích ảnh.", credit: "" } },
				{
					type: "table",
					content: [{ type: "tableRow", content: [{ type: "tableCell", content: [paragraph("Ô bảng.")] }] }],
				},
			],
		},
	});
	expect(report.longest.map(({ text }) => text)).toEqual(["Trong hộp có chữ.", "Một việc nhỏ.", "Mở đầu."]);
});

test("a text without sentences has a median of nothing", () => {
	expect(measure([])).toEqual({ sentences: 0, median: 0, longest: [], isWithinTarget: true });
});

test("the report names the article, published or not; without the article there is none", async () => {
	const id = await createTestDraft();
	expect(await getSentenceReport(id)).toMatchObject({ title: "Làng mở lại nhà rông", sentences: 2, median: 2.5 });
	await expect(getSentenceReport(id + 1)).rejects.toThrow(ArticleMissingError);
});
