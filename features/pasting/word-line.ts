import type { ListPlace } from "./pasted-line.ts";
import type { PastedElement } from "./pasted-node.ts";
import type { Style } from "./pasted-style.ts";

/** Whether a mark counts: "1.", "a)", "IV." and not "·", "-", "o". */
export function isCounting(label: string): boolean {
	return /[\p{L}\p{N}]/u.test(label) && label !== "o" && !/^§$/.test(label);
}

/**
 * The place of one of Word's lines in a list, which is a paragraph with a style: `mso-list:l0 level2 lfo1`.
 * Its mark is found inside it. Null for a line of no list.
 */
export function toWordPlace({ attributes }: PastedElement, style: Style): ListPlace | null {
	const [, key, level] = /\b(l\d+)\s+level(\d+)/.exec(style["mso-list"] ?? "") ?? [];
	if (key !== undefined) return { key, level: Number(level), label: "·", isOrdered: false };
	const isMore = /MsoListParagraph/.test(attributes.class ?? "");
	return isMore ? { key: "", level: 1, label: "", isOrdered: false } : null;
}

/** How high a heading stands, by its name or by what Word says of it; null for a paragraph. */
export function toHeadingRank({ name, attributes }: PastedElement, style: Style): number | null {
	if (/^h[1-6]$/.test(name)) return Number(name.slice(1));
	if (/(?:^|\s)MsoTitle(?:\s|$)/.test(attributes.class ?? "")) return 0;
	const level = Number(style["mso-outline-level"] ?? Number.NaN);
	return level >= 1 && level <= 6 ? level : null;
}
