import type { BlockNode, FigureAttributes, InlineNode, RichText } from "./rich-text.ts";

/**
 * The words of a body, one block a line (a line break inside a block is one too), for search, descriptions and
 * reading aloud. Pictures give caption and credit, boxes their title, attachments their label; a table row is a line.
 */
export function toPlainText(body: RichText): string {
	return body.content.flatMap(toLines).join("\n");
}

function toLines(block: BlockNode): string[] {
	switch (block.type) {
		case "paragraph":
		case "heading":
			return keepFilled([toInlineText(block.content ?? [])]);
		case "blockquote":
			return block.content.flatMap(toLines);
		case "bulletList":
		case "orderedList":
			return block.content.flatMap((item) => item.content.flatMap(toLines));
		case "table":
			return block.content.flatMap((row) =>
				keepFilled([row.content.flatMap((cell) => cell.content.flatMap(toLines)).join(" ")]),
			);
		case "figure":
			return keepFilled([toCaptionText(block.attrs)]);
		case "gallery":
			return keepFilled(block.attrs.items.map(toCaptionText));
		case "attachment":
			return keepFilled([block.attrs.label]);
		case "box":
			return [...keepFilled([block.attrs.title]), ...block.content.flatMap(toLines)];
		case "video":
		case "horizontalRule":
			return [];
	}
}

function toInlineText(nodes: readonly InlineNode[]): string {
	return nodes.map((node) => (node.type === "text" ? node.text : "\n")).join("");
}

function toCaptionText({ caption, credit }: FigureAttributes): string {
	return [caption, credit && `Ảnh: ${credit}`].filter(Boolean).join(" ");
}

function keepFilled(lines: readonly string[]): string[] {
	return lines.map((line) => line.trim()).filter((line) => line !== "");
}
