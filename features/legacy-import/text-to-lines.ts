import { toCleanLine } from "./clean-line.ts";
import { type LegacyLines, RAW_LETTERS } from "./legacy-page.ts";

const NOTHING_NAMED = { headlines: [], body: null, machineDate: null, address: null };

/** A page saved as text: every filled line is a line of the page. */
export function textToLines(text: string): LegacyLines {
	const errorTexts: string[] = [];
	const lines = text
		.split(/\r\n?|\n|\u2028|\u2029/u)
		.flatMap((line) => toCleanLine([{ text: line, href: null }], "plain", errorTexts) ?? []);
	return { ...NOTHING_NAMED, lines, errorTexts, rawText: text.slice(0, RAW_LETTERS) };
}
