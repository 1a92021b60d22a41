import { expect, test } from "vitest";
import type { BlockNode } from "./rich-text.ts";
import { toPlainText } from "./rich-text-plain.ts";

const paragraph = (text: string): BlockNode => ({ type: "paragraph", content: [{ type: "text", text }] });

test("every block is a line, and nothing that can be read is lost", () => {
	const cells = ["Xã", "Hộ nghèo"].map((name) => ({ type: "tableCell" as const, content: [paragraph(name)] }));
	const content: BlockNode[] = [
		{ type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "Mục một" }] },
		{
			type: "paragraph",
			content: [
				{ type: "text", text: "Chi ", marks: [{ type: "bold" }] },
				{ type: "text", text: "bộ" },
				{ type: "hardBreak" },
				{ type: "text", text: "thôn" },
			],
		},
		{ type: "paragraph" },
		{ type: "bulletList", content: [{ type: "listItem", content: [paragraph("Một"), paragraph("Hai")] }] },
		{ type: "blockquote", content: [paragraph("Trích")] },
		{ type: "table", content: [{ type: "tableRow", content: cells }] },
		{ type: "figure", attrs: { mediaId: null, alt: "a", caption: "Họp chi bộ.", credit: "N.Đ" } },
		{
			type: "gallery",
			attrs: {
				items: [
					{ mediaId: 1, alt: "", caption: "Hồ", credit: "" },
					{ mediaId: 2, alt: "", caption: "", credit: "" },
				],
			},
		},
		{ type: "attachment", attrs: { mediaId: 1, label: "Toàn văn" } },
		{ type: "box", attrs: { title: "Số liệu" }, content: [paragraph("29/30")] },
		{ type: "horizontalRule" },
		{ type: "video", attrs: { videoId: 1 } },
	];
	expect(toPlainText({ type: "doc", content }).split("\n")).toEqual([
		"Mục một",
		"Chi bộ",
		"thôn",
		"Một",
		"Hai",
		"Trích",
		"Xã Hộ nghèo",
		"Họp chi bộ. Ảnh: N.Đ",
		"Hồ",
		"Toàn văn",
		"Số liệu",
		"29/30",
	]);
});
