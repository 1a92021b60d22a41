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

/** The mark of a file in UTF-16, which spreadsheets call "Unicode Text". */
const WIDE = [0xff, 0xfe];

function toText(bytes: Buffer): string | null {
	const isWide = bytes[0] === WIDE[0] && bytes[1] === WIDE[1];
	try {
		return new TextDecoder(isWide ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

/** What parts the cells: a Vietnamese spreadsheet writes semicolons, others commas or tabs. */
function findSeparator(text: string): string {
	const [first = ""] = text.split(/\r?\n/, 1);
	const unquoted = first.replace(/"[^"]*"/g, "");
	const counts = ["\t", ";", ","].map((mark) => ({ mark, count: unquoted.split(mark).length }));
	return counts.reduce((best, one) => (one.count > best.count ? one : best)).mark;
}

/**
 * The cells of a table line by line, quoted ones with their line breaks (RFC 4180); parted by commas, semicolons or
 * tabs. @returns null for what is no text in UTF-8 or UTF-16.
 */
export function readCsv(bytes: Buffer): string[][] | null {
	const text = toText(bytes);
	if (text === null) return null;
	const separator = findSeparator(text);
	const lines: string[][] = [[]];
	const cell = new RegExp(`(?:"((?:[^"]|"")*)"|((?!")[^${separator}\\r\\n]*))(${separator}|\\r?\\n|\\r|$)`, "y");
	for (;;) {
		const [, quoted, plain = "", end = null] = cell.exec(text) ?? [];
		if (end === null) return null;
		lines.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain).trim());
		const isOver = cell.lastIndex === text.length;
		if (end === "" || (isOver && end !== separator)) return lines;
		if (end !== separator) lines.push([]);
	}
}
