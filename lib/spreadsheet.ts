import writeXlsxFile from "write-excel-file/node";
import { BYTE_ORDER_MARK, toCsvLine } from "./csv.ts";

/** Rows for a spreadsheet, the first with the names of the columns. Texts stay texts, whatever they begin with. */
export type SheetRows = readonly (readonly (string | number)[])[];

export const SHEET_FORMATS = ["csv", "xlsx"] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

/** The widest column that still lets a screen show others beside it. */
const WIDEST = 60;

function listWidths(rows: SheetRows): { width: number }[] {
	const columns = Math.max(...rows.map((row) => row.length), 0);
	return Array.from({ length: columns }, (_, column) => {
		const longest = rows.reduce((most, row) => Math.max(most, String(row[column] ?? "").length), 0);
		return { width: Math.min(longest + 2, WIDEST) };
	});
}

const toCsvFile = (rows: SheetRows) => BYTE_ORDER_MARK + rows.map((row) => toCsvLine(row.map(String))).join("");

/** One sheet of a workbook; `title` is its name, 31 letters at most. */
interface NamedSheet {
	title: string;
	rows: SheetRows;
}

/** A workbook of several sheets (.xlsx), each with the names of its columns in the first row. */
export function toWorkbook(sheets: readonly NamedSheet[]): Promise<Buffer> {
	const toCells = (rows: SheetRows) =>
		rows.map((row, index) =>
			row.map((value) => ({
				...(typeof value === "number" ? { value, type: Number } : { value, type: String }),
				...(index === 0 && { fontWeight: "bold" as const }),
			})),
		);
	return writeXlsxFile(
		sheets.map(({ title, rows }) => {
			return { data: toCells(rows), sheet: title, columns: listWidths(rows), stickyRowsCount: 1 };
		}),
	).toBuffer();
}

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A finished file for spreadsheets as the answer of a route. `name` carries no ending. */
export function toFileResponse(body: Uint8Array<ArrayBuffer> | string, name: string, format: SheetFormat): Response {
	const type = format === "xlsx" ? XLSX_TYPE : "text/csv; charset=utf-8";
	return new Response(body, {
		headers: { "content-type": type, "content-disposition": `attachment; filename="${name}.${format}"` },
	});
}

/** A file for spreadsheets as the answer of a route. `name` carries no ending; `title` names the sheet inside, 31 letters at most. */
export async function toSheetResponse(
	rows: SheetRows,
	{ format, name, title }: { format: SheetFormat; name: string; title: string },
): Promise<Response> {
	const body = format === "xlsx" ? new Uint8Array(await toWorkbook([{ title, rows }])) : toCsvFile(rows);
	return toFileResponse(body, name, format);
}
