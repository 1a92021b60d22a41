import { isElement, type PastedElement } from "./pasted-node.ts";
import { type StyleSheet, toStyle } from "./pasted-style.ts";

const MOST_SPAN = 20;

interface ReadCell {
	element: PastedElement;
	isHeader: boolean;
	colspan: number;
	rowspan: number;
}

interface ReadTable {
	caption: PastedElement | null;
	rows: ReadCell[][];
	/** It only arranges what is in it: one column, or tables inside tables. */
	isLayout: boolean;
}

function toSpan(value: string | undefined): number {
	const span = Number.parseInt(value ?? "1", 10);
	return Number.isInteger(span) ? Math.min(Math.max(span, 1), MOST_SPAN) : 1;
}

const toCell = (element: PastedElement): ReadCell => ({
	element: { ...element, name: "" },
	isHeader: element.name === "th",
	colspan: toSpan(element.attributes.colspan),
	rowspan: toSpan(element.attributes.rowspan),
});

function hasTable({ children }: PastedElement): boolean {
	return children.filter(isElement).some((child) => child.name === "table" || hasTable(child));
}

/** Rows and cells of a table, without those Word hides and those of tables inside it. */
export function readTable(table: PastedElement, sheet: StyleSheet): ReadTable {
	const parts = table.children.filter(isElement);
	const sections = parts.flatMap((part) => (part.name === "tr" ? part : part.children.filter(isElement)));
	const rows = sections
		.filter(({ name }) => name === "tr")
		.map((row) =>
			row.children
				.filter(isElement)
				.filter((cell) => /^t[dh]$/.test(cell.name) && toStyle(cell, sheet).display !== "none")
				.map(toCell),
		)
		.filter((row) => row.length > 0);
	const isLayout = rows.every((row) => row.length === 1) || rows.flat().some(({ element }) => hasTable(element));
	return { caption: parts.find(({ name }) => name === "caption") ?? null, rows, isLayout };
}
