import type { BlockNode } from "../../lib/rich-text.ts";
import { IMAGE_PLACEHOLDER } from "../pasting/clean-pasted.ts";

const PLACEHOLDER: BlockNode = { type: "paragraph", content: [{ type: "text", text: IMAGE_PLACEHOLDER }] };

/** The text with the library's numbers in place of the file's; a line asks for each picture that is not there. */
export function placePictures(blocks: readonly BlockNode[], ids: ReadonlyMap<number, number>): BlockNode[] {
	const inside = (content: readonly BlockNode[]) => placePictures(content, ids);
	return blocks.map((block): BlockNode => {
		switch (block.type) {
			case "figure": {
				const mediaId = ids.get(block.attrs.mediaId ?? 0);
				return mediaId === undefined ? PLACEHOLDER : { ...block, attrs: { ...block.attrs, mediaId } };
			}
			case "blockquote":
				return { ...block, content: inside(block.content) };
			case "bulletList":
			case "orderedList":
				return { ...block, content: block.content.map((item) => ({ ...item, content: inside(item.content) })) };
			case "table": {
				const rows = block.content.map((row) => ({
					...row,
					content: row.content.map((cell) => ({ ...cell, content: inside(cell.content) })),
				}));
				return { ...block, content: rows };
			}
			default:
				return block;
		}
	});
}
