import type { BlockNode, RichText } from "../../lib/rich-text.ts";

/** Media ids of every figure and gallery picture, in reading order. */
export function listBodyMediaIds(body: RichText): number[] {
	return listBlocks(body.content).flatMap((block) => {
		if (block.type === "figure") return block.attrs.mediaId ?? [];
		return block.type === "gallery" ? block.attrs.items.flatMap(({ mediaId }) => mediaId ?? []) : [];
	});
}

/** Ids of every film of a text, in reading order. */
export function listBodyVideoIds(body: RichText): number[] {
	return listBlocks(body.content).flatMap((block) => (block.type === "video" ? block.attrs.videoId : []));
}

/** Media ids of every document that can be saved from a text, in reading order. */
export function listBodyAttachmentIds(body: RichText): number[] {
	return listBlocks(body.content).flatMap((block) => (block.type === "attachment" ? block.attrs.mediaId : []));
}

/** Every block, with those inside others. */
function listBlocks(blocks: readonly BlockNode[]): BlockNode[] {
	return blocks.flatMap((block) => [block, ...listBlocks(listInside(block))]);
}

function listInside(block: BlockNode): BlockNode[] {
	switch (block.type) {
		case "box":
		case "blockquote":
			return block.content;
		case "bulletList":
		case "orderedList":
			return block.content.flatMap(({ content }) => content);
		case "table":
			return block.content.flatMap(({ content }) => content.flatMap((cell) => cell.content));
		default:
			return [];
	}
}
