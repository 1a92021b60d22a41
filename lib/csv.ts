/** What makes a spreadsheet compute a cell in place of showing it; full-width forms count as well (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** A cell of a file that people open in a spreadsheet: quoted where it must be, and never a formula. */
export function toCsvCell(text: string): string {
	const safe = FORMULA.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line of such a file, with its end (RFC 4180). */
export function toCsvLine(cells: readonly string[]): string {
	return `${cells.map(toCsvCell).join(",")}\r\n`;
}

/** Spreadsheets take a file for UTF-8 only when it begins with this. */
export const BYTE_ORDER_MARK = "\uFEFF";
