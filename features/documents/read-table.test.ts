import { describe, expect, it } from "vitest";
import { makeDocx } from "../../lib/test-docx.ts";
import { makeXlsx } from "../../lib/test-xlsx.ts";
import { readTable } from "./read-table.ts";

const SHEET = "xl/worksheets/sheet1.xml";
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const toSheet = (inside: string) => `<worksheet ${MAIN}><sheetData>${inside}</sheetData></worksheet>`;

describe("a table that was sent", () => {
	it("R44: gives its cells as texts, row by row as they stand", async () => {
		const table = makeXlsx([
			[],
			["Số".normalize("NFD"), { day: "2026-09-05" }, { xml: '<c r="@"><v>15</v></c>' }],
			[{ xml: '<c r="@" t="b"><v>1</v></c>' }, { xml: '<c r="@"><f>1+1</f></c>' }, "=1+1"],
		]);
		expect(await readTable(table)).toEqual([
			["", "", ""],
			["Số", "2026-09-05", "15"],
			["TRUE", "", "=1+1"],
		]);
	});

	const macros = '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>';
	const blown = "<row/>".repeat(5 * 1024 * 1024);
	it.each([
		[
			"of Excel 97",
			Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]),
			/\.xls của Excel 97–2003/,
		],
		["with macros", makeXlsx([], { parts: { "[Content_Types].xml": macros } }), /có macro \(\.xlsm\)/],
		["with a hidden macro", makeXlsx([], { parts: { "xl/vbaProject.bin": "x" } }), /có macro \(\.xlsm\)/],
		["that is a bomb", makeXlsx([], { parts: { [SHEET]: toSheet(blown) } }), /bung ra quá lớn/],
		["that lies about its size", makeXlsx([], { declared: { [SHEET]: 10 } }), /bị hỏng hoặc được khóa/],
		[
			"of many parts",
			makeXlsx([], { parts: Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`a${at}.xml`, "<a/>"])) }),
			/bung ra quá lớn/,
		],
		[
			"with a cell far away",
			makeXlsx([], { parts: { [SHEET]: toSheet('<row r="1"><c r="XFD1048576"/></row>') } }),
			/quá dòng 20.000/,
		],
		["with entities", makeXlsx([], { parts: { [SHEET]: `<!DOCTYPE a [<!ENTITY b "c">]>${toSheet("")}` } }), /bị hỏng/],
		["with broken XML", makeXlsx([], { parts: { [SHEET]: "<worksheet><sheetData>" } }), /bị hỏng/],
		["of another program", makeXlsx([], { parts: { "xl/workbook.xml": "<a/>" } }), /bị hỏng/],
		["that is a Word file", makeDocx({ body: "" }), /không phải tệp Excel/],
		["cut short", makeXlsx([["a"]]).subarray(0, 300), /bị hỏng/],
		["larger than 5 MB", Buffer.alloc(5 * 1024 * 1024 + 1, "a"), /lớn hơn 5 MB/],
		["that is no text", Buffer.from([0x41, 0xff, 0xfe, 0x80]), /Không đọc được bảng/],
	])("R44: %s is refused with what to do", async (_, table, personMessage) => {
		await expect(readTable(table)).rejects.toMatchObject({ personMessage: expect.stringMatching(personMessage) });
	});
});
