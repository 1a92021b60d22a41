/** A section as menus show it. */
export interface MenuSection {
	name: string;
	href: string;
	isCurrent: boolean;
	children: { name: string; href: string }[];
}

/** Screens from which on a section fits on the menu's one line. */
export type MenuWidth = "md" | "lg" | "xl";

/** Letters that fit at each width; every name costs its gap beside its letters. */
const LINE_LETTERS: readonly [MenuWidth, number][] = [
	["md", 66],
	["lg", 98],
	["xl", 132],
];
const GAP_LETTERS = 4;
const LONGEST_NAME = 26;

/**
 * The sections that fit on one line, in their order, up to the first that does not; a name too long for a menu
 * waits in the full list. `from` names the narrowest screen that shows them.
 */
export function chooseMenuLine(sections: readonly MenuSection[]): (MenuSection & { from: MenuWidth })[] {
	const line: (MenuSection & { from: MenuWidth })[] = [];
	let letters = 0;
	for (const section of sections) {
		if (section.name.length > LONGEST_NAME) continue;
		letters += section.name.length + GAP_LETTERS;
		const width = LINE_LETTERS.find(([, most]) => letters <= most);
		if (!width) break;
		line.push({ ...section, from: width[0] });
	}
	return line;
}
