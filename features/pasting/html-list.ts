import type { ListPlace } from "./pasted-line.ts";
import { isElement, type PastedElement } from "./pasted-node.ts";
import { type StyleSheet, toStyle } from "./pasted-style.ts";

const STYLE_OF_TYPE: Readonly<Record<string, string>> = {
	...{ a: "lower-alpha", A: "upper-alpha", i: "lower-roman", I: "upper-roman" },
};
const ROMAN: readonly [string, number][] = [
	...([["x", 10] as [string, number], ["ix", 9], ["v", 5], ["iv", 4], ["i", 1]] as [string, number][]),
];

/** 14 → "xiv". */
export function toRoman(value: number): string {
	let left = value;
	let roman = "";
	for (const [letters, worth] of ROMAN) {
		for (; left >= worth; left -= worth) roman += letters;
	}
	return roman;
}

function toLabel(value: number, style: string): string {
	const letter = String.fromCharCode(96 + Math.min(Math.max(value, 1), 26));
	if (/^lower-(?:alpha|latin)$/.test(style)) return `${letter}.`;
	if (/^upper-(?:alpha|latin)$/.test(style)) return `${letter.toUpperCase()}.`;
	if (style === "lower-roman") return `${toRoman(value)}.`;
	if (style === "upper-roman") return `${toRoman(value).toUpperCase()}.`;
	return `${value}.`;
}

/** The items of a list in HTML with their places. A list right inside another one belongs to the item before it. */
export function listHtmlPlaces(
	list: PastedElement,
	{ key, level }: Pick<ListPlace, "key" | "level">,
	sheet: StyleSheet,
): { item: PastedElement; list: ListPlace }[] {
	const isOrdered = list.name === "ol";
	let value = Number.parseInt(list.attributes.start ?? "1", 10) || 1;
	return list.children.filter(isElement).map((item) => {
		const isItem = item.name === "li";
		const wrapped = isItem ? item : { name: "li", attributes: {}, children: [item] };
		const style = [item, list].map((each) => toStyle(each, sheet)["list-style-type"]).find(Boolean);
		if (isItem && item.attributes.value) value = Number.parseInt(item.attributes.value, 10) || value;
		const label = isOrdered ? toLabel(value, style ?? STYLE_OF_TYPE[list.attributes.type ?? ""] ?? "decimal") : "·";
		if (isItem) value += 1;
		return { item: wrapped, list: { key, level, label: isItem ? label : "", isOrdered } };
	});
}
