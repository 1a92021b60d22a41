import { expect, test } from "vitest";
import type { RichText } from "../../lib/rich-text.ts";
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
