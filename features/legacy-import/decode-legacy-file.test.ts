import { expect, test } from "vitest";
import { decodeLegacyFile } from "./decode-legacy-file.ts";
import { LegacyPageError } from "./legacy-page.ts";

const TEXT = "Đảng bộ xã họp\n08/04/2015\n";
const read = (bytes: Uint8Array, name = "a.txt") => decodeLegacyFile(name, bytes);
const bigEndian = (text: string) => Buffer.from(text, "utf16le").swap16();

test.each<[string, Uint8Array]>([
	["UTF-8", Buffer.from(TEXT)],
	["UTF-8 with its mark", Buffer.from(`\ufeff${TEXT}`)],
	["UTF-16 with its mark", Buffer.from(`\ufeff${TEXT}`, "utf16le")],
	["UTF-16 big-endian with its mark", bigEndian(`\ufeff${TEXT}`)],
	["UTF-16 without a mark", Buffer.from(TEXT, "utf16le")],
	["UTF-16 big-endian without a mark", bigEndian(TEXT)],
])("a file in %s is read", (_, bytes) => expect(read(bytes).text).toBe(TEXT));

test("a page in a byte encoding is read when its markup declares it", () => {
	const bytes = Buffer.from('<html><meta charset="windows-1258"><p>\xd0a\xcc xong b\xf4\xf2</p>', "latin1");
	expect(read(bytes, "a.html").text.normalize("NFC")).toContain("<p>Đà xong bộ</p>");
});

test("markup is known by name or by how it starts", () => {
	expect(read(Buffer.from("Tin"), "a.htm").format).toBe("html");
	expect(read(Buffer.from("\n<!DOCTYPE html><p>a")).format).toBe("html");
	expect(read(Buffer.from("Tin <b> vắn")).format).toBe("text");
});

test.each<[string, Uint8Array]>([
	["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
	["an archive", Buffer.from("PK\u0003\u0004\u0014\u0000\u0000")],
	["control characters", Buffer.from("a\u0003b\u0004".repeat(20))],
	["text in an undeclared byte encoding", Buffer.from("\xd0a\xcc xong", "latin1")],
	["half a UTF-8 letter", Buffer.from(TEXT).subarray(0, 1)],
	["nothing", new Uint8Array()],
])("a file that holds %s is refused with a sentence for the person", (_, bytes) => {
	expect(() => read(bytes)).toThrow(LegacyPageError);
});

test("a stray control character does not make a text unreadable", () => {
	expect(read(Buffer.from(`${TEXT}${"Nội dung. ".repeat(20)}\u0003`)).format).toBe("text");
});
