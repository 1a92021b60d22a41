import type { BlockNode, InlineNode, Mark, RichText } from "../../lib/rich-text.ts";

/** A document as the writing sheet holds it: ProseMirror's JSON. */
export interface EditorNode {
	type: string;
	attrs?: Record<string, unknown>;
	content?: EditorNode[];
	text?: string;
	marks?: { type: string; attrs?: Record<string, unknown> }[];
}

/** Stands in the sheet for a block that is not written there, such as a picture or a table; it comes back whole. */
export const KEPT_BLOCK = "keptBlock";

/** Blocks whose words are written in the sheet. */
const WRITTEN = new Set(["paragraph", "heading", "blockquote", "bulletList", "orderedList", "horizontalRule"]);

function isWritten(block: BlockNode): boolean {
	if (!WRITTEN.has(block.type)) return false;
	if (block.type === "blockquote") return block.content.every(isWritten);
	if (block.type === "bulletList" || block.type === "orderedList") {
		return block.content.every(({ content }) => content.every(isWritten));
	}
	return true;
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

const isEmpty = ({ type, content = [] }: EditorNode) => type === "paragraph" && content.length === 0;

function toBlocks(nodes: readonly EditorNode[]): BlockNode[] {
	return nodes.filter((node) => !isEmpty(node)).map(toBlock);
}

/** What the sheet knows beyond our list, such as where a list begins to count, is left out. */
function toBlock({ type, attrs = {}, content = [] }: EditorNode): BlockNode {
	switch (type) {
		case "paragraph":
			return { type, content: content.map(toInline) };
		case "heading":
			return { type, attrs: { level: attrs.level as 2 }, content: content.map(toInline) };
		case "blockquote":
			return { type, content: toBlocks(content) };
		case "bulletList":
		case "orderedList":
			return { type, content: content.map((item) => ({ type: "listItem", content: toBlocks(item.content ?? []) })) };
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
