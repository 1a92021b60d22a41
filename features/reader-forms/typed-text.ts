import { toCleanText } from "../../lib/text.ts";

const EMPTY_LINES = /\n{3,}/g;
const MARKS_IN_A_ROW = /(\p{M}{2})\p{M}+/gu;
const DIRECTION_AND_JOINERS = /[\u200e\u200f\u2060-\u2064]/g;

/** Letters as limits count them, whatever their bytes. */
export const countLetters = (text: string) => [...text].length;

/** One line without invisible characters or towers of marks. */
export function toPlainLine(text: string): string {
	return toCleanText(text).replace(DIRECTION_AND_JOINERS, "").replace(MARKS_IN_A_ROW, "$1").trim();
}

/** The same for a text of several lines, with one empty line in a row at most. */
export function toPlainText(text: string): string {
	return text
		.split(/\r\n?|\n/)
		.map(toPlainLine)
		.join("\n")
		.replace(EMPTY_LINES, "\n\n")
		.trim();
}
