import { inflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { toSheetResponse } from "./spreadsheet.ts";

const ROWS = [
	["Tên", "Lượt xem"],
	["=HYPERLINK(1)", 12],
];

/** The parts of a ZIP by their names, as its directory lists them. */
function readZip(zip: Buffer): Map<string, string> {
	const parts = new Map<string, string>();
	const end = zip.lastIndexOf(Buffer.from("504b0506", "hex"));
	let at = zip.readUInt32LE(end + 16);
	for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
		const [packed, nameLength] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
		const start = zip.readUInt32LE(at + 42);
		const data = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
		const bytes = zip.subarray(data, data + packed);
		const name = zip.toString("utf8", at + 46, at + 46 + nameLength);
		parts.set(name, String(zip.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes)));
		at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
	}
	return parts;
}

test("a text that looks like a formula is written as a text into either kind of file", async () => {
	const csv = await toSheetResponse(ROWS, { format: "csv", name: "a", title: "A" });
	expect(new Uint8Array(await csv.clone().arrayBuffer()).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
	expect(await csv.text()).toContain("Tên,Lượt xem\r\n'=HYPERLINK(1),12\r\n");
	const xlsx = await toSheetResponse(ROWS, { format: "xlsx", name: "a", title: "A" });
	expect(xlsx.headers.get("content-disposition")).toBe('attachment; filename="a.xlsx"');
	const parts = readZip(Buffer.from(await xlsx.arrayBuffer()));
	const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
	expect(sheet).toContain("<v>12</v>");
	expect(sheet).not.toContain("<f>");
	expect([...parts.values()].join("")).toContain("=HYPERLINK(1)");
});
