import type { BlockNode, InlineNode, RichText } from "./rich-text.ts";

const toInline = (text: string): InlineNode[] => [{ type: "text", text }];
const toParagraph = (text: string): BlockNode => ({ type: "paragraph", content: toInline(text) });

function toBlock(lines: readonly string[]): BlockNode {
	const [first = ""] = lines;
	const heading = /^(#{2,4}) (.+)$/.exec(first);
	if (heading?.[1] && heading[2] && lines.length === 1) {
		return { type: "heading", attrs: { level: heading[1].length as 2 | 3 | 4 }, content: toInline(heading[2]) };
	}
	if (lines.every((line) => line.startsWith("- "))) {
		const items = lines.map((line) => ({ type: "listItem" as const, content: [toParagraph(line.slice(2).trim())] }));
		return { type: "bulletList", content: items };
	}
	return toParagraph(lines.join(" "));
}

/**
 * A plain text as a document: an empty line ends a paragraph, "## " begins a heading ("###" and "####" smaller ones),
 * lines that all begin with "- " are a list.
 */
export function toPlainDocument(text: string): RichText {
	const parts = text
		.normalize("NFC")
		.replace(/\r\n?/g, "\n")
		.replace(/^(#{2,4} .+)$/gm, "\n$1\n")
		.split(/\n[ \t]*\n+/);
	const blocks = parts.map((part) =>
		part
			.split("\n")
			.map((line) => line.trim())
			.filter((line) => line !== ""),
	);
	return { type: "doc", content: blocks.filter((lines) => lines.length > 0).map(toBlock) };
}
