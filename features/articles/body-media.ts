import type { BlockNode, RichText } from "../../lib/rich-text.ts";

/** Media ids of every figure and gallery picture, in reading order. */
export function listBodyMediaIds(body: RichText): number[] {
	return body.content.flatMap(listBlockMediaIds);
}

function listBlockMediaIds(block: BlockNode): number[] {
	if (block.type === "figure") return block.attrs.mediaId === null ? [] : [block.attrs.mediaId];
	if (block.type === "gallery") return block.attrs.items.flatMap(({ mediaId }) => mediaId ?? []);
	if (block.type === "box" || block.type === "blockquote") return block.content.flatMap(listBlockMediaIds);
	return [];
}
