"use client";

import { mergeAttributes, Node } from "@tiptap/core";
import type { BlockNode } from "../../lib/rich-text.ts";
import { KEPT_BLOCK } from "./editor-document.ts";

const NAMES: Partial<Record<BlockNode["type"], string>> = {
	figure: "Ảnh",
	gallery: "Bộ ảnh",
	table: "Bảng",
	video: "Video",
	attachment: "Tệp đính kèm",
	box: "Khung thông tin",
};

function describeBlock(json: string): string {
	const block = JSON.parse(json) as BlockNode;
	const name = NAMES[block.type] ?? "Phần khác";
	if (block.type === "figure") return `${name}: ${block.attrs.caption || block.attrs.alt || "không có chú thích"}`;
	if (block.type === "box") return `${name}: ${block.attrs.title || "không có tên"}`;
	if (block.type === "attachment") return `${name}: ${block.attrs.label}`;
	return name;
}

/** A picture, table or the like in the sheet: it can be moved and removed, and otherwise stays as it is. */
export const KeptBlock = Node.create({
	name: KEPT_BLOCK,
	group: "block",
	atom: true,
	draggable: true,
	addAttributes: () => ({ block: { default: "{}", rendered: false } }),
	renderHTML: ({ HTMLAttributes, node }) => [
		"div",
		mergeAttributes(HTMLAttributes, {
			class: "border-y border-line bg-wash px-3 py-2 font-sans text-sm text-ink-soft",
		}),
		describeBlock(String(node.attrs.block)),
	],
});
