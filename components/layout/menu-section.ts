/** A section as menus show it. */
export interface MenuSection {
	name: string;
	href: string;
	isCurrent: boolean;
	children: { name: string; href: string }[];
}

/** Letters of one menu line at 1024 px, and at 1280 px and wider; every name costs its gap beside its letters. */
const LINE_LETTERS = 92;
const WIDE_LINE_LETTERS = 122;
const GAP_LETTERS = 4;
const LONGEST_NAME = 26;

/**
 * The sections that fit on one line, in their order; a name too long for a menu waits in the full list.
 * `isWideOnly` marks those that fit only on wide screens.
 */
export function chooseMenuLine(sections: readonly MenuSection[]): (MenuSection & { isWideOnly: boolean })[] {
	let letters = 0;
	return sections.flatMap((section) => {
		const cost = section.name.length + GAP_LETTERS;
		if (section.name.length > LONGEST_NAME || letters + cost > WIDE_LINE_LETTERS) return [];
		letters += cost;
		return [{ ...section, isWideOnly: letters > LINE_LETTERS }];
	});
}
