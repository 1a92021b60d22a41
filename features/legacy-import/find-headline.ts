import type { LegacyLine, LegacyLines } from "./legacy-page.ts";

const MAX_TITLE = 300;

export interface Headline {
	title: string;
	/** Where it stands among the lines; null when only the page's head names it. */
	index: number | null;
	doubts: string[];
}

function isTitle(line: LegacyLine | undefined): line is Extract<LegacyLine, { kind: "text" }> {
	return line?.kind === "text" && line.text.length <= MAX_TITLE && /\p{L}/u.test(line.text);
}

function findLine(lines: readonly LegacyLine[], text: string): number | null {
	const index = lines.findIndex((line) => line.kind === "text" && line.text === text);
	return index < 0 ? null : index;
}

/** "Headline | Site" and "Headline - Site" without the site, when a line of the page confirms it. */
function findNamed(headlines: readonly string[], lines: readonly LegacyLine[]): Headline | null {
	for (const name of headlines) {
		const index = findLine(lines, name);
		if (index !== null) return { title: name, index, doubts: [] };
	}
	const [name] = headlines;
	const inPage = lines.findIndex(
		(line) => isTitle(line) && line.text.length >= 10 && name?.startsWith(`${line.text} `),
	);
	const line = lines[inPage];
	if (isTitle(line)) return { title: line.text, index: inPage, doubts: [] };
	return name === undefined || name.length > MAX_TITLE ? null : { title: name, index: null, doubts: [] };
}

/** The headline: what the markup names, else the line above the date, else (with a doubt) the line below it. */
export function findHeadline({ headlines, lines }: LegacyLines, dateIndex: number | null): Headline | null {
	const named = findNamed(headlines, lines);
	if (named || dateIndex === null) return named;
	const above = lines[dateIndex - 1];
	if (isTitle(above)) return { title: above.text, index: dateIndex - 1, doubts: [] };
	const below = lines[dateIndex + 1];
	if (dateIndex > 0 || !isTitle(below)) return null;
	return { title: below.text, index: 1, doubts: ["Tiêu đề đứng sau dòng ngày; hãy xem lại tiêu đề."] };
}
