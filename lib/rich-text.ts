/**
 * The body of an article as a document tree: the JSON shape of a ProseMirror document,
 * with a closed list of nodes and marks. `parseRichText` in `rich-text-schema.ts` is the
 * only way from unknown data to this type.
 */
export const RICH_TEXT_VERSION = 1;

export type Mark = { type: "bold" | "italic" | "underline" | "strike" } | { type: "link"; attrs: { href: string } };

export type InlineNode = { type: "text"; text: string; marks?: Mark[] } | { type: "hardBreak" };

export interface FigureAttributes {
	/** Row of `media_items`; null when the original picture is lost. */
	mediaId: number | null;
	alt: string;
	caption: string;
	credit: string;
	/** Says nothing that the text does not: who cannot see it misses nothing, and `alt` is empty. */
	isDecorative?: true | undefined;
}

export interface TableCell {
	type: "tableCell" | "tableHeader";
	attrs?: { colspan?: number; rowspan?: number };
	content: BlockNode[];
}

export type BlockNode =
	| { type: "paragraph"; content?: InlineNode[] }
	| { type: "heading"; attrs: { level: 2 | 3 | 4 }; content?: InlineNode[] }
	| { type: "blockquote"; content: BlockNode[] }
	| { type: "bulletList" | "orderedList"; content: { type: "listItem"; content: BlockNode[] }[] }
	| { type: "table"; content: { type: "tableRow"; content: TableCell[] }[] }
	| { type: "figure"; attrs: FigureAttributes }
	| { type: "gallery"; attrs: { items: FigureAttributes[] } }
	| { type: "video"; attrs: { videoId: number } }
	| { type: "attachment"; attrs: { mediaId: number; label: string } }
	| { type: "box"; attrs: { title: string }; content: BlockNode[] }
	| { type: "horizontalRule" };

export interface RichText {
	type: "doc";
	content: BlockNode[];
}
