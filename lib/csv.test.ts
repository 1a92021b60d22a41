import { expect, test } from "vitest";
import { readCsv, toCsvCell, toCsvLine } from "./csv.ts";

test.each(["=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\tx", "＝1+1"])("%j is shown and not computed", (text) => {
	expect(toCsvCell(text)).toBe(`'${text}`);
});

test("a carriage return at the beginning is quoted as well", () => {
	expect(toCsvCell("\r=1")).toBe('"\'\r=1"');
});

test("commas, quotes and line ends stay within their cell", () => {
	expect(toCsvLine(["Đak Đoa", 'a "b", c', "hai\ndòng"])).toBe('Đak Đoa,"a ""b"", c","hai\ndòng"\r\n');
});

test.each([
	[
		"a,b\r\n1,2\r\n",
		[
			["a", "b"],
			["1", "2"],
		],
	],
	[
		'\uFEFFa;b\n"x;""y""\nz";\n',
		[
			["a", "b"],
			['x;"y"\nz', ""],
		],
	],
	["a\tb, c\n\n1\t", [["a", "b, c"], [""], ["1", ""]]],
	["", [[""]]],
])("a table is read as spreadsheets write it: %j", (text, lines) => {
	expect(readCsv(Buffer.from(text))).toEqual(lines);
	expect(
		readCsv(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text.replace("\uFEFF", ""), "utf16le")])),
	).toEqual(lines);
});

test("what is no text, or leaves a quote open, is no table", () => {
	expect(readCsv(Buffer.from([0xc3, 0x28]))).toBeNull();
	expect(readCsv(Buffer.from('a,b\n"1,2'))).toBeNull();
});
