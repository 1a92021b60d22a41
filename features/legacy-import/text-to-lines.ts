import { toCleanLine } from "./clean-line.ts";
import type { LegacyLines } from "./legacy-page.ts";

/** A page saved as text: every filled line is a line of the page. */
export function textToLines(text: string): LegacyLines {
	const errorTexts: string[] = [];
	const lines = text
		.split(/\r\n?|\n|\u2028|\u2029/u)
		.flatMap((line) => toCleanLine([{ text: line, href: null }], "plain", errorTexts) ?? []);
	return { headlines: [], lines, body: null, machineDate: null, errorTexts };
}
