import { zipSync } from "fflate";
import { type CellValue, readSheet } from "read-excel-file/universal";
import { openZip, ZipError } from "../../lib/open-zip.ts";
import { PersonError } from "../../lib/person-error.ts";

const MEGABYTE = 1024 * 1024;
/** 2 000 rows of long texts are some 3 MB of XML; the rest is formatting. */
const LIMITS = { mostParts: 500, mostBytes: 60 * MEGABYTE, mostXmlBytes: 25 * MEGABYTE };
/** The reader makes a cell of every place up to the last one written to. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;

const BROKEN =
	"Tệp Excel bị hỏng hoặc được khóa. Hãy mở bằng Excel hay LibreOffice, lưu thành tệp .xlsx mới rồi thử lại.";
const TOO_MUCH = "Tệp Excel bung ra quá lớn. Hãy chép riêng bảng sang một tệp mới, không có ảnh, rồi thử lại.";
const TOO_WIDE = `Bảng có ô ở quá dòng ${MOST_ROWS.toLocaleString("vi")} hoặc quá cột thứ ${MOST_COLUMNS}. Hãy chép riêng bảng sang một tệp mới rồi thử lại.`;
const NO_WORKBOOK = "Đây không phải tệp Excel .xlsx. Hãy mở tệp, lưu thành .xlsx rồi thử lại.";
const MACROS =
	"Tệp có macro (.xlsm) không được nhận. Trong Excel: Lưu thành, chọn “Sổ làm việc Excel (.xlsx)” rồi thử lại.";
const BINARY = "Tệp .xlsb không được nhận. Trong Excel: Lưu thành, chọn “Sổ làm việc Excel (.xlsx)” rồi thử lại.";

const refuse = (message: string, personMessage: string, options?: ErrorOptions): never => {
	throw new PersonError(message, personMessage, options);
};

function open(bytes: Buffer): Map<string, Buffer> {
	try {
		return openZip(bytes, LIMITS);
	} catch (cause) {
		if (!(cause instanceof ZipError)) throw cause;
		return refuse(cause.message, cause.isTooMuch ? TOO_MUCH : BROKEN, { cause });
	}
}

function requireWorkbook(parts: ReadonlyMap<string, Buffer>): void {
	const types = parts.get("[Content_Types].xml")?.toString("utf8") ?? "";
	const hasMacros = /macroEnabled/i.test(types) || [...parts.keys()].some((name) => /vbaProject\.bin$/i.test(name));
	if (hasMacros) refuse("macros", MACROS);
	if (/sheet\.binary/i.test(types)) refuse("binary sheets", BINARY);
	if (!parts.has("xl/workbook.xml")) refuse("no workbook", NO_WORKBOOK);
}

function toColumnNumber(letters: string): number {
	return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** The reader leaves errors of formulas out; as texts they are found and named by whoever reads the rows. */
function prepareSheet(xml: string): string {
	for (const [, letters = "", row = ""] of xml.matchAll(/\sr="([A-Z]*)(\d+)"/g)) {
		const isFar = row.length > 6 || Number(row) > MOST_ROWS || letters.length > 3;
		if (isFar || toColumnNumber(letters) > MOST_COLUMNS) refuse(`a cell at ${letters}${row}`, TOO_WIDE);
	}
	return xml.replace(/(<(?:\w+:)?c\s[^<>]*\bt=)"e"/g, '$1"str"');
}

function toCell(value: CellValue | null): string {
	if (value === null) return "";
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
	if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
	return String(value).normalize("NFC").trim();
}

/**
 * The cells of a workbook's first sheet as texts, row by row as they stand there; days as 2026-09-05, of a formula the
 * value that was last worked out. Nothing is worked out here.
 * @throws PersonError for a bomb, macros, and what is no .xlsx.
 */
export async function readWorkbook(bytes: Buffer): Promise<string[][]> {
	const parts = open(bytes);
	requireWorkbook(parts);
	const checked = [...parts]
		.filter(([name]) => /\.(?:xml|rels)$/.test(name))
		.map(([name, part]) => {
			const isSheet = name.startsWith("xl/worksheets/") && name.endsWith(".xml");
			return [name, isSheet ? Buffer.from(prepareSheet(part.toString("utf8"))) : part] as const;
		});
	// Packed anew, so that the reader sees the very parts that were looked at, and unpacks nothing.
	const { buffer } = zipSync(Object.fromEntries(checked), { level: 0 });
	try {
		const rows = await readSheet(buffer);
		return rows.map((row) => row.map(toCell));
	} catch (cause) {
		return refuse(`unreadable workbook: ${cause}`, BROKEN, { cause });
	}
}
