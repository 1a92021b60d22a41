import { makeZip } from "./test-docx.ts";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

const toXmlText = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** A cell: a text, a day of Excel, or whatever XML a test wants in its place. */
export type TestCell = string | { day: string } | { xml: string };

function toLetters(column: number): string {
	return column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(65 + column - 26)}`;
}

function toCell(cell: TestCell, at: string): string {
	if (typeof cell === "string")
		return cell === "" ? "" : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${toXmlText(cell)}</t></is></c>`;
	if ("xml" in cell) return cell.xml.replaceAll("@", at);
	const days = Date.parse(`${cell.day}T00:00:00Z`) / 86_400_000 + 25_569;
	return `<c r="${at}" s="1"><v>${days}</v></c>`;
}

function toSheetXml(rows: readonly (readonly TestCell[])[], merged: string): string {
	const lines = rows.map((cells, at) => {
		const inside = cells.map((cell, column) => toCell(cell, `${toLetters(column)}${at + 1}`)).join("");
		return `<row r="${at + 1}">${inside}</row>`;
	});
	const merges = merged === "" ? "" : `<mergeCells count="1"><mergeCell ref="${merged}"/></mergeCells>`;
	return `<worksheet ${MAIN}><sheetData>${lines.join("")}</sheetData>${merges}</worksheet>`;
}

interface TestWorkbook {
	/** Such as "A1:D1". */
	merged?: string;
	/** More parts, or others in place of ours. */
	parts?: Readonly<Record<string, string>>;
	/** What a part claims to be in size. */
	declared?: Readonly<Record<string, number>>;
}

/** A workbook of one sheet for tests, as a spreadsheet program writes it, or worse. */
export function makeXlsx(
	rows: readonly (readonly TestCell[])[],
	{ merged = "", parts = {}, declared = {} }: TestWorkbook = {},
): Buffer {
	const all: Record<string, string> = {
		"[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}"/></Types>`,
		"_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="Bảng" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
		"xl/styles.xml": `<styleSheet ${MAIN}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
		"xl/worksheets/sheet1.xml": toSheetXml(rows, merged),
		...parts,
	};
	return makeZip(
		Object.entries(all).map(([name, text]) => {
			const data = Buffer.from(text);
			return { name, data, declared: declared[name] ?? data.length };
		}),
	);
}
