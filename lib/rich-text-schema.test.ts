import fc from "fast-check";
import { expect, test } from "vitest";
import type { BlockNode, InlineNode, RichText } from "./rich-text.ts";
import { parseRichText, RichTextError } from "./rich-text-schema.ts";

const text = (value: string): InlineNode => ({ type: "text", text: value });
const paragraph = (value: string): BlockNode => ({ type: "paragraph", content: [text(value)] });
const docOf = (...content: unknown[]) => ({ type: "doc", content });
const figure = { mediaId: null, alt: "", caption: "Họp chi bộ.", credit: "N.Đ" };

const everyNode: RichText = {
	type: "doc",
	content: [
		{ type: "paragraph" },
		{
			type: "paragraph",
			content: [
				{ type: "text", text: "chữ", marks: [{ type: "bold" }, { type: "link", attrs: { href: "/tin/a-1" } }] },
				{ type: "hardBreak" },
			],
		},
		{ type: "heading", attrs: { level: 4 }, content: [text("Mục")] },
		{ type: "blockquote", content: [paragraph("Trích")] },
		{ type: "orderedList", content: [{ type: "listItem", content: [paragraph("Một")] }] },
		{
			type: "table",
			content: [
				{ type: "tableRow", content: [{ type: "tableHeader", attrs: { colspan: 20 }, content: [paragraph("Xã")] }] },
			],
		},
		{ type: "figure", attrs: figure },
		{ type: "gallery", attrs: { items: [{ ...figure, mediaId: 7 }] } },
		{ type: "video", attrs: { videoId: 3 } },
		{ type: "attachment", attrs: { mediaId: 4, label: "Toàn văn" } },
		{ type: "box", attrs: { title: "Số liệu" }, content: [paragraph("…")] },
		{ type: "horizontalRule" },
	],
};

function faultOf(input: unknown): RichTextError {
	try {
		parseRichText(input);
	} catch (error) {
		if (error instanceof RichTextError) return error;
		throw error;
	}
	throw new Error("was accepted");
}

test("a document with every node and mark is taken as it is", () => {
	expect(parseRichText(everyNode)).toEqual(everyNode);
	expect(parseRichText({ type: "doc", content: [] })).toEqual({ type: "doc", content: [] });
});

test.each<[string, unknown]>([
	["an unknown node", docOf({ type: "iframe", attrs: { src: "https://x.example" } })],
	["an unknown attribute", docOf({ type: "heading", attrs: { level: 2, style: "color:red" } })],
	["an unknown key", docOf({ ...paragraph("a"), onclick: "x" })],
	["an unknown mark", docOf({ type: "paragraph", content: [{ ...text("a"), marks: [{ type: "code" }] }] })],
	[
		"the same mark twice",
		docOf({ type: "paragraph", content: [{ ...text("a"), marks: [{ type: "bold" }, { type: "bold" }] }] }),
	],
	[
		"a script link",
		docOf({
			type: "paragraph",
			content: [{ ...text("a"), marks: [{ type: "link", attrs: { href: "javascript:1" } }] }],
		}),
	],
	["a first-level heading", docOf({ type: "heading", attrs: { level: 1 } })],
	["a fractional id", docOf({ type: "video", attrs: { videoId: 1.5 } })],
	["id zero", docOf({ type: "video", attrs: { videoId: 0 } })],
	["an id as text", docOf({ type: "video", attrs: { videoId: "1" } })],
	[
		"a span of 21",
		docOf({
			type: "table",
			content: [
				{ type: "tableRow", content: [{ type: "tableCell", attrs: { rowspan: 21 }, content: [paragraph("a")] }] },
			],
		}),
	],
	["an empty list", docOf({ type: "bulletList", content: [] })],
	["text outside a paragraph", docOf(text("a"))],
	["empty text", docOf(paragraph(""))],
	["a control character", docOf(paragraph("a\u0000b"))],
	["half a character", docOf(paragraph("\ud83d"))],
	["a figure without caption", docOf({ type: "figure", attrs: { mediaId: 1, alt: "", credit: "" } })],
	["a document inside", docOf(docOf())],
	["no document", paragraph("a")],
	["nothing", null],
	["a string", "<p>a</p>"],
	["a list", []],
	["a date", docOf({ type: "paragraph", content: new Date() })],
	["a big number", docOf({ type: "video", attrs: { videoId: 1n } })],
	["a key that reaches the prototype", JSON.parse('{"type":"doc","content":[],"__proto__":{"isAdmin":true}}')],
	["such a key further down", JSON.parse('{"type":"doc","content":[{"type":"paragraph","__proto__":{}}]}')],
])("%s is refused with a sentence for the person", (_, input) => {
	expect(faultOf(input).personMessage).toMatch(/^Nội dung bài .+\.$/);
});

test("the log learns where the fault is", () => {
	const fault = faultOf(docOf(paragraph("a"), { type: "heading", attrs: { level: 5 } }));
	expect(fault.message).toMatch(/^content\.1\.attrs\.level: /);
	expect(
		faultOf(
			docOf({ type: "paragraph", content: [{ ...text("a"), marks: [{ type: "link", attrs: { href: "//x" } }] }] }),
		).personMessage,
	).toContain("Liên kết");
});

test("text becomes NFC", () => {
	expect(parseRichText(docOf(paragraph("bộ".normalize("NFD"))))).toEqual(docOf(paragraph("bộ")));
});

test("depth, number and size are bounded before the schema looks", () => {
	let deep: unknown = paragraph("a");
	for (let level = 0; level < 100_000; level++) deep = { type: "blockquote", content: [deep] };
	expect(faultOf(docOf(deep)).message).toMatch(/deeper/);
	const shared = Array.from({ length: 20_001 }, () => ({ type: "horizontalRule" }));
	expect(faultOf(docOf(...shared)).message).toMatch(/nodes/);
	let bomb: unknown = paragraph("a");
	for (let level = 0; level < 20; level++)
		bomb = { type: "blockquote", content: Array.from({ length: 10 }, () => bomb) };
	expect(faultOf(docOf(bomb)).message).toMatch(/nodes/);
	expect(faultOf(docOf(paragraph("ộ".repeat(400_000)))).message).toMatch(/bytes/);
	expect(parseRichText(docOf(paragraph("a".repeat(1_000_000))))).toBeTruthy();
});

test("a document at the allowed depth passes", () => {
	let deep: BlockNode = { type: "horizontalRule" };
	for (let level = 0; level < 30; level++) deep = { type: "blockquote", content: [deep] };
	expect(parseRichText(docOf(deep))).toEqual(docOf(deep));
	expect(faultOf(docOf({ type: "blockquote", content: [deep] })).message).toMatch(/deeper/);
});

test("whatever is sent, the answer is a document that parses to itself, or a RichTextError", () => {
	const node = fc.letrec((tie) => ({
		value: fc.oneof({ maxDepth: 4 }, fc.jsonValue(), tie("node")),
		node: fc.record(
			{
				type: fc.constantFrom("doc", "paragraph", "heading", "text", "blockquote", "figure", "video", "hardBreak", "x"),
				content: fc.array(tie("value"), { maxLength: 3 }),
				text: fc.string(),
				attrs: fc.oneof(
					fc.record({ level: fc.constantFrom(1, 2), videoId: fc.integer() }, { requiredKeys: [] }),
					fc.jsonValue(),
				),
			},
			{ requiredKeys: ["type"] },
		),
	})).node;
	fc.assert(
		fc.property(
			fc.oneof(
				node,
				fc.array(node, { maxLength: 3 }).map((content) => docOf(...content)),
				fc.anything(),
			),
			(input) => {
				try {
					const parsed = parseRichText(input);
					expect(parseRichText(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed);
				} catch (error) {
					expect(error).toBeInstanceOf(RichTextError);
				}
			},
		),
		{ numRuns: 500 },
	);
});
