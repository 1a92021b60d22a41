import fc from "fast-check";
import { expect, test } from "vitest";
import type { BlockNode, RichText } from "../../lib/rich-text.ts";
import { parseRichText } from "../../lib/rich-text-schema.ts";
import { type EditorNode, fromEditorDocument, KEPT_BLOCK, toEditorDocument } from "./editor-document.ts";

const words = (text: string) => [{ type: "text" as const, text }];
const paragraph = (text: string) => ({ type: "paragraph" as const, content: words(text) });

const BODY: RichText = {
	type: "doc",
	content: [
		{ type: "heading", attrs: { level: 2 }, content: words("Bến nước") },
		{
			type: "paragraph",
			content: [
				{ type: "text", text: "Nước ", marks: [{ type: "bold" }] },
				{ type: "text", text: "về làng", marks: [{ type: "link", attrs: { href: "https://gialai.example/" } }] },
				{ type: "hardBreak" },
			],
		},
		{ type: "figure", attrs: { mediaId: 3, alt: "Bến", caption: "Bến nước", credit: "T.L" } },
		{ type: "bulletList", content: [{ type: "listItem", content: [paragraph("một")] }] },
		{ type: "blockquote", content: [paragraph("Nước là của chung.")] },
		{ type: "table", content: [{ type: "tableRow", content: [{ type: "tableCell", content: [paragraph("ô")] }] }] },
		{ type: "horizontalRule" },
	],
};

test("E32: a text comes back from the writing sheet as it went in, and all of it is written there", () => {
	expect(parseRichText(fromEditorDocument(toEditorDocument(BODY)))).toEqual(BODY);
	expect((toEditorDocument(BODY).content ?? []).some(({ type }) => type === KEPT_BLOCK)).toBe(false);
});

test("a list that begins with a table is kept whole", () => {
	const list: RichText = {
		type: "doc",
		content: [{ type: "bulletList", content: [{ type: "listItem", content: [BODY.content[5] as never] }] }],
	};
	expect(toEditorDocument(list).content?.[0]?.type).toBe(KEPT_BLOCK);
	expect(fromEditorDocument(toEditorDocument(list))).toEqual(list);
});

test("what the sheet adds is left out: empty lines, targets of links, counts of lists", () => {
	const typed: EditorNode = {
		type: "doc",
		content: [
			{ type: "paragraph" },
			{
				type: "orderedList",
				attrs: { start: 1, type: null },
				content: [{ type: "listItem", content: [paragraph("a"), { type: "paragraph" }] }],
			},
			{
				type: "paragraph",
				content: [
					{
						type: "text",
						text: "x",
						marks: [{ type: "link", attrs: { href: "/lien-he", target: "_blank", rel: "nofollow" } }],
					},
				],
			},
			{ type: "paragraph" },
		],
	};
	expect(parseRichText(fromEditorDocument(typed)).content).toEqual([
		{ type: "orderedList", content: [{ type: "listItem", content: [paragraph("a")] }] },
		{
			type: "paragraph",
			content: [{ type: "text", text: "x", marks: [{ type: "link", attrs: { href: "/lien-he" } }] }],
		},
	]);
	expect(toEditorDocument({ type: "doc", content: [] }).content).toEqual([{ type: "paragraph" }]);
});

const filled = fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.replace(/\p{Cc}/gu, " ").normalize("NFC"));
const label = filled.map((text) => text.trim());
const id = fc.integer({ min: 1, max: 9999 });
const picture = fc.oneof(
	fc.record({ mediaId: fc.option(id), alt: label, caption: label, credit: label }),
	fc.record({
		mediaId: id,
		alt: fc.constant(""),
		caption: label,
		credit: label,
		isDecorative: fc.constant(true as const),
	}),
);
const line = filled.map((text) => paragraph(text));
const lines: fc.Arbitrary<BlockNode[]> = fc.array(line, { minLength: 1, maxLength: 3 });
const cell = fc.record({
	type: fc.constantFrom("tableCell" as const, "tableHeader" as const),
	content: fc.oneof(lines, fc.constant<BlockNode[]>([{ type: "paragraph" }])),
});
const block: fc.Arbitrary<BlockNode> = fc.oneof(
	line,
	fc.record({ type: fc.constant("figure" as const), attrs: picture }),
	fc.record({
		type: fc.constant("gallery" as const),
		attrs: fc.record({ items: fc.array(picture, { minLength: 1, maxLength: 4 }) }),
	}),
	fc.record({ type: fc.constant("video" as const), attrs: fc.record({ videoId: id }) }),
	fc.record({ type: fc.constant("attachment" as const), attrs: fc.record({ mediaId: id, label }) }),
	fc.record({
		type: fc.constant("table" as const),
		content: fc.array(
			fc.record({ type: fc.constant("tableRow" as const), content: fc.array(cell, { minLength: 1, maxLength: 3 }) }),
			{ minLength: 1, maxLength: 3 },
		),
	}),
	fc.record({ type: fc.constant("box" as const), attrs: fc.record({ title: label }), content: lines }),
	fc.record({ type: fc.constant("blockquote" as const), content: lines }),
	fc.constant({ type: "horizontalRule" as const }),
);

test("E32: whatever blocks a text is made of, the sheet gives each back as it was", () => {
	fc.assert(
		fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (content) => {
			const body = parseRichText({ type: "doc", content });
			expect(fromEditorDocument(toEditorDocument(body))).toEqual(body);
		}),
		{ numRuns: 200 },
	);
});

test("E32: spans of cells are kept, and what a table knows besides is left out", () => {
	const attrs = { colspan: 2, rowspan: 1, colwidth: null, align: null };
	const typed: EditorNode = {
		type: "doc",
		content: [{ type: "table", content: [{ type: "tableRow", content: [{ type: "tableCell", attrs, content: [] }] }] }],
	};
	expect(parseRichText(fromEditorDocument(typed)).content).toEqual([
		{
			type: "table",
			content: [
				{
					type: "tableRow",
					content: [{ type: "tableCell", attrs: { colspan: 2 }, content: [{ type: "paragraph" }] }],
				},
			],
		},
	]);
});

test("M01: a file on its way is not saved, in a gallery neither, and what holds nothing is not either", () => {
	const coming = { mediaId: null, alt: "", caption: "", credit: "", isDecorative: null, uploadId: "a" };
	const here = { ...coming, mediaId: 3, isDecorative: true, alt: "thừa", uploadId: null };
	const typed: EditorNode = {
		type: "doc",
		content: [
			{ type: "figure", attrs: coming },
			{ type: "gallery", attrs: { items: [coming] } },
			{ type: "gallery", attrs: { items: [coming, here] } },
			{ type: "attachment", attrs: { mediaId: null, label: "a", uploadId: "b" } },
			{ type: "box", attrs: { title: " " }, content: [{ type: "paragraph" }] },
			{ type: "blockquote", content: [{ type: "paragraph" }] },
		],
	};
	expect(parseRichText(fromEditorDocument(typed)).content).toEqual([
		{ type: "gallery", attrs: { items: [{ mediaId: 3, alt: "", caption: "", credit: "", isDecorative: true }] } },
	]);
});
