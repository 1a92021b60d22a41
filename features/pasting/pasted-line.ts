import type { InlineNode } from "../../lib/rich-text.ts";

/** The mark before an item of a list, as the document counted. */
export interface ListPlace {
	/** Items of the same list, also when something stands between them. */
	key: string;
	/** From 1. */
	level: number;
	/** "1.", "a)", "·"; empty for what belongs to the item before. */
	label: string;
	isOrdered: boolean;
}

export interface TextLine {
	kind: "text";
	content: InlineNode[];
	/** Rank of a heading, 0 the highest; null for plain text. */
	heading: number | null;
	isQuote: boolean;
	list: ListPlace | null;
}

export interface PastedCell {
	isHeader: boolean;
	colspan: number;
	rowspan: number;
	lines: PastedLine[];
}

export type PastedLine =
	| TextLine
	| { kind: "image"; src: string; alt: string }
	| { kind: "rule" }
	| { kind: "table"; rows: PastedCell[][] };
