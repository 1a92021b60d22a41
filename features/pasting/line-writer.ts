import type { Mark } from "../../lib/rich-text.ts";
import { listHtmlPlaces } from "./html-list.ts";
import { isDropped } from "./is-dropped.ts";
import { type Run, toLineContents } from "./line-content.ts";
import { applyMarks, type MarkState, NO_MARKS } from "./mark-state.ts";
import type { ListPlace, PastedCell, PastedLine } from "./pasted-line.ts";
import { isBlock, isElement, type PastedElement, type PastedNode } from "./pasted-node.ts";
import { readStyleSheet, type Style, type StyleSheet, toStyle } from "./pasted-style.ts";
import { readTable } from "./pasted-table.ts";
import { isSignFont, toSigns } from "./symbol-letters.ts";
import { toHeadingRank, toWordPlace } from "./word-line.ts";

interface Place {
	marks: MarkState;
	font: string;
	heading: number | null;
	isQuote: boolean;
	list: ListPlace | null;
	isPreformatted: boolean;
}

const START: Place = {
	...{ marks: NO_MARKS, font: "", heading: null, isQuote: false, list: null, isPreformatted: false },
};

interface WriterOptions {
	sheet?: StyleSheet;
	/** In an old encoding that sign is a letter. */
	keepsSoftHyphens?: boolean;
}

/** Walks pasted markup in reading order and breaks it into lines. */
export class LineWriter {
	private readonly root: PastedElement;
	private readonly sheet: StyleSheet;
	private readonly keepsSoftHyphens: boolean;
	private lines: PastedLine[] = [];
	private runs: Run[] = [];
	/** The mark before a line of a list that Word draws itself. */
	private label = "";
	private isInLabel = false;
	private lists = 0;

	constructor(root: PastedElement, { sheet = readStyleSheet(root), keepsSoftHyphens = false }: WriterOptions = {}) {
		this.root = root;
		this.sheet = sheet;
		this.keepsSoftHyphens = keepsSoftHyphens;
	}

	write(): PastedLine[] {
		this.walkChildren(this.root, START);
		this.endLine(START);
		return this.lines;
	}

	private endLine(place: Place): void {
		const contents = toLineContents(this.runs, this.keepsSoftHyphens);
		this.runs = [];
		for (const [index, content] of contents.entries()) {
			const list = place.list && { ...place.list, label: index === 0 ? this.label || place.list.label : "" };
			this.lines.push({ kind: "text", content, heading: place.heading, isQuote: place.isQuote, list });
		}
		// Whatever else stands in the same item belongs to it.
		if (contents.length > 0 && place.list) place.list.label = "";
		this.label = "";
		this.isInLabel = false;
	}

	private walkChildren(element: PastedElement, place: Place): void {
		for (const child of element.children) this.walk(child, place);
	}

	private walk(node: PastedNode, place: Place): void {
		if ("comment" in node) this.readComment(node.comment);
		else if ("text" in node) this.writeText(node.text, place);
		else this.walkElement(node, place);
	}

	/** Word puts the mark of a list's line between two of these for programs that draw no lists. */
	private readComment(comment: string): void {
		if (/\[if\s+!supportLists\]/i.test(comment)) this.isInLabel = true;
		else if (/\[endif\]/i.test(comment)) this.isInLabel = false;
	}

	private writeText(text: string, { marks, font, isPreformatted }: Place): void {
		if (this.isInLabel) {
			this.label += text.trim();
			return;
		}
		const known: Mark[] = marks.list();
		const shown = isSignFont(font) ? toSigns(text) : text;
		for (const [index, part] of (isPreformatted ? shown.split(/\r?\n/) : [shown]).entries()) {
			if (index > 0) this.runs.push(null);
			this.runs.push({ text: part, marks: known });
		}
	}

	private walkElement(element: PastedElement, outer: Place): void {
		const style = toStyle(element, this.sheet);
		if (isDropped(element, style)) return;
		if (/^ignore$/i.test(style["mso-list"] ?? "")) this.label += toText(element).trim();
		else if (element.name === "br") this.runs.push(null);
		else if (element.name === "img") this.writeImage(element, outer);
		else if (isBlock(element)) this.walkBlock(element, style, outer);
		else this.walkChildren(element, toInner(element, style, outer));
	}

	private writeImage({ attributes: { src = "", alt = "", width, height } }: PastedElement, place: Place): void {
		const isSpy = [width, height].some((size) => size !== undefined && Number.parseInt(size, 10) <= 2);
		if (isSpy) return;
		this.endLine(place);
		this.lines.push({ kind: "image", src, alt });
	}

	private walkBlock(element: PastedElement, style: Style, outer: Place): void {
		this.endLine(outer);
		const place = toInner(element, style, outer);
		if (element.name === "hr") this.lines.push({ kind: "rule" });
		else if (element.name === "table") this.writeTable(element, place);
		else if (element.name === "ul" || element.name === "ol") this.walkList(element, place);
		else {
			this.walkChildren(element, place);
			this.endLine(place);
		}
	}

	private walkList(list: PastedElement, place: Place): void {
		const level = (place.list?.level ?? 0) + 1;
		this.lists += 1;
		const key = `html-${this.lists}`;
		for (const { item, list: at } of listHtmlPlaces(list, { key, level }, this.sheet)) {
			const inner = { ...place, list: at };
			this.walkChildren(item, inner);
			this.endLine(inner);
		}
	}

	private writeTable(table: PastedElement, place: Place): void {
		const { caption, rows, isLayout } = readTable(table, this.sheet);
		const write = (cell: PastedElement) =>
			new LineWriter(cell, { sheet: this.sheet, keepsSoftHyphens: this.keepsSoftHyphens }).write();
		if (caption) this.walk(caption, place);
		if (isLayout) {
			for (const { element } of rows.flat()) this.lines.push(...write(element));
			return;
		}
		const cells = rows.map((row) =>
			row.map(({ element, ...cell }): PastedCell => ({ ...cell, lines: write(element) })),
		);
		if (cells.length > 0) this.lines.push({ kind: "table", rows: cells });
	}
}

function toText(node: PastedNode): string {
	if (isElement(node)) return node.children.map(toText).join("");
	return "text" in node ? node.text : "";
}

function toInner(element: PastedElement, style: Style, outer: Place): Place {
	const marks = applyMarks(outer.marks, element, style);
	const font = style["font-family"] ?? outer.font;
	if (!isBlock(element)) return { ...outer, marks, font };
	return {
		...{ marks, font },
		heading: toHeadingRank(element, style) ?? outer.heading,
		isQuote:
			outer.isQuote || element.name === "blockquote" || /Mso(?:Intense)?Quote/.test(element.attributes.class ?? ""),
		list: toWordPlace(element, style) ?? outer.list,
		isPreformatted: outer.isPreformatted || element.name === "pre" || /^pre/.test(style["white-space"] ?? ""),
	};
}
