import { toRoman } from "./html-list.ts";
import type { TextLine } from "./pasted-line.ts";
import { isCounting } from "./word-line.ts";

export interface ListItem {
	isOrdered: boolean;
	key: string;
	label: string;
	/** Its own lines: the first, and what belongs to it. */
	lines: TextLine[];
	items: ListItem[];
}

/** Lines of lists that follow one another, as a tree by their levels; a level that was left out does not show. */
export function toListTree(lines: readonly TextLine[]): ListItem[] {
	const roots: ListItem[] = [];
	const open: { level: number; item: ListItem }[] = [];
	for (const line of lines) {
		const { key, level, label, isOrdered } = line.list ?? { key: "", level: 1, label: "", isOrdered: false };
		const current = open.at(-1)?.item;
		if (label === "" && current) {
			current.lines.push(line);
			continue;
		}
		while ((open.at(-1)?.level ?? 0) >= level) open.pop();
		const item: ListItem = { isOrdered: isOrdered || isCounting(label), key, label, lines: [line], items: [] };
		(open.at(-1)?.item.items ?? roots).push(item);
		open.push({ level, item });
	}
	return roots;
}

/** Neighbours that count alike make one list. */
export function toGroups(items: readonly ListItem[]): ListItem[][] {
	const groups: ListItem[][] = [];
	for (const item of items) {
		const last = groups.at(-1)?.[0];
		if (last && last.isOrdered === item.isOrdered && last.key === item.key) groups.at(-1)?.push(item);
		else groups.push([item]);
	}
	return groups;
}

function isNumber(label: string, value: number, level: number): boolean {
	const bare = label.replace(/^\(|[.)]+$/g, "");
	if (bare === String(value)) return true;
	// Inside another list a letter says no more than a number.
	return level > 1 && (bare === String.fromCharCode(96 + value) || bare === toRoman(value));
}

/** Whether our own numbers, which begin at 1, say what the document's marks said. */
function isCountedAlike(items: readonly ListItem[], level: number): boolean {
	return toGroups(items).every((group) =>
		group.every(
			({ isOrdered, label, items: inner }, index) =>
				(!isOrdered || isNumber(label, index + 1, level)) && isCountedAlike(inner, level + 1),
		),
	);
}

/** Lists whose marks ("I.", "1.2.", "5." after a break) must stay as words, or a reference to them would be lost. */
export function listWordKeys(trees: readonly ListItem[][]): Set<string> {
	const groups = trees.flatMap(toGroups);
	return new Set(groups.filter((group) => !isCountedAlike(group, 1)).flatMap((group) => group.map(({ key }) => key)));
}
