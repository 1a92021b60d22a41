import type { BlockNode, InlineNode, TableCell } from "../../lib/rich-text.ts";
import { type ListItem, listWordKeys, toGroups, toListTree } from "./list-tree.ts";
import type { PastedCell, PastedLine, TextLine } from "./pasted-line.ts";
import { isCounting } from "./word-line.ts";

/** What to put where a picture was; nothing when there is nothing to show. */
export type ToImage = (image: { src: string; alt: string }) => BlockNode[];

type Part = Exclude<PastedLine, TextLine> | { kind: "line"; line: TextLine } | { kind: "list"; lines: TextLine[] };

const LEVELS = [2, 3, 4] as const;

function withLabel({ content }: TextLine, label = ""): InlineNode[] {
	const [first, ...rest] = content;
	if (label === "" || first?.type !== "text") return content;
	const isPlain = (first.marks ?? []).length === 0;
	return isPlain
		? [{ ...first, text: `${label} ${first.text}` }, ...rest]
		: [{ type: "text", text: `${label} ` }, ...content];
}

/** A heading is strong as it is, and one line. */
function toHeadingContent(content: readonly InlineNode[]): InlineNode[] {
	return content.map((node) => {
		if (node.type === "hardBreak") return { type: "text", text: " " };
		const marks = node.marks?.filter(({ type }) => type === "link" || type === "italic") ?? [];
		return { type: "text", text: node.text, ...(marks.length > 0 ? { marks } : {}) };
	});
}

function toParts(lines: readonly PastedLine[]): Part[] {
	const parts: Part[] = [];
	for (const line of lines) {
		const last = parts.at(-1);
		if (line.kind !== "text") parts.push(line);
		else if (!line.list || line.heading !== null) parts.push({ kind: "line", line });
		else if (last?.kind === "list") last.lines.push(line);
		// Indented like a list, and none before it.
		else if (line.list.label === "") parts.push({ kind: "line", line });
		else parts.push({ kind: "list", lines: [line] });
	}
	return parts;
}

class BlockWriter {
	private readonly toImage: ToImage;
	private readonly ranks: readonly number[];
	private readonly wordKeys: ReadonlySet<string>;

	constructor(parts: readonly Part[], toImage: ToImage) {
		this.toImage = toImage;
		const ranks = parts.flatMap((part) => (part.kind === "line" ? (part.line.heading ?? []) : []));
		this.ranks = [...new Set(ranks)].sort((a, b) => a - b);
		this.wordKeys = listWordKeys(parts.flatMap((part) => (part.kind === "list" ? [toListTree(part.lines)] : [])));
	}

	toBlocks(part: Part): BlockNode[] {
		switch (part.kind) {
			case "image":
				return this.toImage(part);
			case "rule":
				return [{ type: "horizontalRule" }];
			case "table":
				return [this.toTable(part.rows)];
			case "list":
				return this.toLists(toListTree(part.lines));
			case "line":
				return [this.toLine(part.line)];
		}
	}

	private toLine(line: TextLine): BlockNode {
		const content = withLabel(line, isCounting(line.list?.label ?? "") ? line.list?.label : "");
		if (line.heading === null) return { type: "paragraph", content };
		const level = LEVELS[Math.min(this.ranks.indexOf(line.heading), LEVELS.length - 1)] ?? 2;
		return { type: "heading", attrs: { level }, content: toHeadingContent(content) };
	}

	private toLists(items: readonly ListItem[]): BlockNode[] {
		return toGroups(items).flatMap((group) => {
			const [first] = group;
			if (first?.isOrdered && this.wordKeys.has(first.key)) return group.flatMap((item) => this.toWords(item));
			const content = group.map((item) => ({
				type: "listItem" as const,
				content: [...item.lines.map((line) => toParagraph(line.content)), ...this.toLists(item.items)],
			}));
			return [{ type: first?.isOrdered ? "orderedList" : "bulletList", content }];
		});
	}

	private toWords({ label, lines, items }: ListItem): BlockNode[] {
		const own = lines.map((line, index) => toParagraph(index === 0 ? withLabel(line, label) : line.content));
		return [...own, ...this.toLists(items)];
	}

	private toTable(rows: readonly PastedCell[][]): BlockNode {
		return {
			type: "table",
			content: rows.map((row) => ({ type: "tableRow", content: row.map((cell) => this.toCell(cell)) })),
		};
	}

	private toCell({ isHeader, colspan, rowspan, lines }: PastedCell): TableCell {
		const plain = lines.map((line) => (line.kind === "text" ? { ...line, heading: null, isQuote: false } : line));
		const blocks = toPastedBlocks(plain, this.toImage);
		const attrs = { ...(colspan > 1 ? { colspan } : {}), ...(rowspan > 1 ? { rowspan } : {}) };
		return {
			type: isHeader ? "tableHeader" : "tableCell",
			...(Object.keys(attrs).length > 0 ? { attrs } : {}),
			content: blocks.length > 0 ? blocks : [{ type: "paragraph" }],
		};
	}
}

const toParagraph = (content: InlineNode[]): BlockNode => ({ type: "paragraph", content });

/** Lines as blocks of an article: headings from level 2 without a gap, lists nested, quotations together. */
export function toPastedBlocks(lines: readonly PastedLine[], toImage: ToImage): BlockNode[] {
	const parts = toParts(lines);
	const writer = new BlockWriter(parts, toImage);
	const blocks: BlockNode[] = [];
	for (const part of parts) {
		const made = writer.toBlocks(part);
		const isQuoted = part.kind === "line" && part.line.isQuote && part.line.heading === null;
		const last = blocks.at(-1);
		if (!isQuoted) blocks.push(...made);
		else if (last?.type === "blockquote") last.content.push(...made);
		else blocks.push({ type: "blockquote", content: made });
	}
	return blocks;
}
