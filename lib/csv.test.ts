import { expect, test } from "vitest";
import { toCsvCell, toCsvLine } from "./csv.ts";

test.each(["=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\tx", "＝1+1"])("%j is shown and not computed", (text) => {
	expect(toCsvCell(text)).toBe(`'${text}`);
});

test("a carriage return at the beginning is quoted as well", () => {
	expect(toCsvCell("\r=1")).toBe('"\'\r=1"');
});

test("commas, quotes and line ends stay within their cell", () => {
	expect(toCsvLine(["Đak Đoa", 'a "b", c', "hai\ndòng"])).toBe('Đak Đoa,"a ""b"", c","hai\ndòng"\r\n');
});
