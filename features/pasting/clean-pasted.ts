import type { BlockNode } from "../../lib/rich-text.ts";
import { LineWriter } from "./line-writer.ts";
import { type ToImage, toPastedBlocks } from "./pasted-blocks.ts";
import type { PastedElement } from "./pasted-node.ts";

/** Stands where a picture was, for the writer to see; pasted pictures lie on somebody's own disk. */
export const IMAGE_PLACEHOLDER = "[Ảnh: hãy tải ảnh lên ở đây]";

interface CleanOptions {
	/** What to put where a picture was; without it a line that asks for it. */
	toImage?: ToImage;
	/** For text that is to stay in an old encoding, where that sign is a letter. */
	keepsSoftHyphens?: boolean;
}

const toPlaceholder: ToImage = () => [{ type: "paragraph", content: [{ type: "text", text: IMAGE_PLACEHOLDER }] }];

/**
 * What word processors, mail programs and pages put into a clipboard or a file, as blocks of an article: headings, bold,
 * italic, underline, lists with their levels and numbers, tables and links; no word more, less or split.
 */
export function cleanPasted(
	root: PastedElement,
	{ toImage = toPlaceholder, keepsSoftHyphens = false }: CleanOptions = {},
): BlockNode[] {
	return toPastedBlocks(new LineWriter(root, { keepsSoftHyphens }).write(), toImage);
}
