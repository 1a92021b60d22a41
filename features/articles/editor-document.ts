import type { BlockNode, FigureAttributes, InlineNode, Mark, RichText, TableCell } from "../../lib/rich-text.ts";

/** A document as the writing sheet holds it: ProseMirror's JSON. */
export interface EditorNode {
	type: string;
	attrs?: Record<string, unknown>;
	content?: EditorNode[];
	text?: string;
	marks?: { type: string; attrs?: Record<string, unknown> }[];
}

/** Stands in the sheet for a block that cannot be written there, such as a list that begins with a table; it comes back whole. */
export const KEPT_BLOCK = "keptBlock";

/** In the sheet an item of a list begins with a line of words. */
function isWritten(block: BlockNode): boolean {
	switch (block.type) {
		case "bulletList":
		case "orderedList":
			return block.content.every(({ content }) => content[0]?.type === "paragraph" && content.every(isWritten));
		case "blockquote":
		case "box":
			return block.content.every(isWritten);
		case "table":
			return block.content.every(({ content }) => content.every((cell) => cell.content.every(isWritten)));
		default:
			return true;
	}
}

const toKept = (block: BlockNode): EditorNode => ({ type: KEPT_BLOCK, attrs: { block: JSON.stringify(block) } });

/** The sheet always has a line to begin on. */
export function toEditorDocument(body: RichText): EditorNode {
	const content = body.content.map((block) => (isWritten(block) ? (block as EditorNode) : toKept(block)));
	return { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] };
}

function toMark({ type, attrs }: NonNullable<EditorNode["marks"]>[number]): Mark {
	if (type === "link") return { type, attrs: { href: String(attrs?.href ?? "") } };
	return { type } as Mark;
}

function toInline(node: EditorNode): InlineNode {
	if (node.type === "hardBreak") return { type: "hardBreak" };
	const marks = node.marks?.map(toMark);
	return { type: "text", text: node.text ?? "", ...(marks?.length ? { marks } : {}) };
}

type Attributes = Readonly<Record<string, unknown>>;

const toWords = (value: unknown) => (typeof value === "string" ? value.trim() : "");

function toFigure({ mediaId, alt, caption, credit, isDecorative }: Attributes): FigureAttributes {
	const words = { caption: toWords(caption), credit: toWords(credit) };
	const known = { mediaId: (mediaId ?? null) as number | null, alt: toWords(alt), ...words };
	return isDecorative === true ? { ...known, alt: "", isDecorative } : known;
}

/** A file that is still on its way, or never came. */
const isComing = ({ uploadId }: Attributes) => typeof uploadId === "string";

function toSpans({ colspan, rowspan }: Attributes): Pick<TableCell, "attrs"> {
	const spans = [["colspan", colspan] as const, ["rowspan", rowspan] as const].filter(([, span]) => Number(span) > 1);
	return spans.length > 0 ? { attrs: Object.fromEntries(spans) } : {};
}

function toCell({ type, attrs = {}, content = [] }: EditorNode): TableCell {
	const blocks = toBlocks(content);
	return {
		type: type as TableCell["type"],
		...toSpans(attrs),
		content: blocks.length > 0 ? blocks : [{ type: "paragraph" }],
	};
}

const isEmpty = ({ type, content = [] }: EditorNode) => type === "paragraph" && content.length === 0;

function toBlocks(nodes: readonly EditorNode[]): BlockNode[] {
	return nodes.filter((node) => !isEmpty(node)).flatMap((node) => toBlock(node) ?? []);
}

/** What holds other blocks is nothing without them. */
const keepFilled = <T extends { content: unknown[] }>(block: T) => (block.content.length > 0 ? block : null);

/** What the sheet knows beyond our list, such as where a list begins to count, is left out. */
function toBlock({ type, attrs = {}, content = [] }: EditorNode): BlockNode | null {
	switch (type) {
		case "paragraph":
			return { type, content: content.map(toInline) };
		case "heading":
			return { type, attrs: { level: attrs.level as 2 }, content: content.map(toInline) };
		case "blockquote":
			return keepFilled({ type, content: toBlocks(content) });
		case "bulletList":
		case "orderedList": {
			const items = content.map((item) => ({ type: "listItem" as const, content: toBlocks(item.content ?? []) }));
			return keepFilled({ type, content: items.flatMap((item) => keepFilled(item) ?? []) });
		}
		case "table":
			return {
				type,
				content: content.map((row) => ({ type: "tableRow", content: (row.content ?? []).map(toCell) })),
			};
		case "figure":
			return isComing(attrs) ? null : { type, attrs: toFigure(attrs) };
		case "gallery": {
			const items = (attrs.items as Attributes[]).filter((item) => !isComing(item)).map(toFigure);
			return items.length > 0 ? { type, attrs: { items } } : null;
		}
		case "video":
			return { type, attrs: { videoId: Number(attrs.videoId) } };
		case "attachment":
			return isComing(attrs) ? null : { type, attrs: { mediaId: Number(attrs.mediaId), label: toWords(attrs.label) } };
		case "box": {
			const [blocks, title] = [toBlocks(content), toWords(attrs.title)];
			if (blocks.length === 0 && title === "") return null;
			return { type, attrs: { title }, content: blocks.length > 0 ? blocks : [{ type: "paragraph" }] };
		}
		case KEPT_BLOCK:
			return JSON.parse(String(attrs.block)) as BlockNode;
		default:
			return { type } as BlockNode;
	}
}

/** Without the empty lines a writer leaves. It is for `parseRichText` to say whether it will do. */
export function fromEditorDocument(document: EditorNode): RichText {
	return { type: "doc", content: toBlocks(document.content ?? []) };
}
