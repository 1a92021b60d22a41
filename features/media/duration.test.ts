import { expect, test } from "vitest";
import { formatDuration, parseDuration } from "./duration.ts";
import { readDuration } from "./read-duration.ts";

/** An EBML element: id, length, content. */
const toElement = (id: string, ...content: Buffer[]) => {
	const body = Buffer.concat(content);
	return Buffer.concat([Buffer.from(id, "hex"), Buffer.from([0x40 | (body.length >> 8), body.length & 0xff]), body]);
};
const toFloat = (value: number) => {
	const bytes = Buffer.alloc(4);
	bytes.writeFloatBE(value);
	return bytes;
};
const webm = (...info: Buffer[]) =>
	Buffer.concat([
		toElement("1a45dfa3", toElement("4282", Buffer.from("webm"))),
		Buffer.from("1853806701ffffffffffffff", "hex"),
		toElement("ec", Buffer.alloc(300)),
		toElement("1549a966", ...info),
		toElement("1f43b675", Buffer.alloc(20)),
	]);

test.each([
	["in thousandths of a second", webm(toElement("4489", toFloat(7600))), 8],
	[
		"in a scale of its own",
		webm(toElement("2ad7b1", Buffer.from("0f4240", "hex")), toElement("4489", toFloat(187_000))),
		187,
	],
	["nowhere, as a browser records", webm(toElement("4d80", Buffer.from("Chrome"))), null],
	["after the first cluster", Buffer.concat([webm().subarray(0, 20), Buffer.from("1f43b675", "hex")]), null],
	["no film at all", Buffer.from("không phải phim"), null],
])("M11: the length of a WebM that says it %s", async (_, film, seconds) => {
	expect(await readDuration(film, ".webm")).toBe(seconds);
});

test.each([
	[0, "0:00"],
	[7, "0:07"],
	[187, "3:07"],
	[3599.6, "59:59"],
	[3600, "1:00:00"],
	[3765, "1:02:45"],
])("%d seconds are shown as %s", (seconds, shown) => {
	expect(formatDuration(seconds)).toBe(shown);
});

test.each([
	["187", 187],
	["3:07", 187],
	[" 1:02:45 ", 3765],
	["0:00", null],
	["3:77", null],
	["ba phút", null],
	["", null],
])("“%s” is written for %s seconds", (written, seconds) => {
	expect(parseDuration(written)).toBe(seconds);
});
