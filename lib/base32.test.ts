import { expect, test } from "vitest";
import { toBase32, toBase32Spelling } from "./base32.ts";

test("bytes become letters and digits that nobody mistakes for one another", () => {
	expect(toBase32(Buffer.from([0xff, 0x00, 0x80]))).toBe("ZW0800".slice(0, 5));
	expect(toBase32(Buffer.alloc(16))).toBe("0".repeat(26));
	expect(toBase32(Buffer.alloc(16, 0xff))).toMatch(/^Z{25}W$/);
});

test("a code is the same however it is typed", () => {
	expect(toBase32Spelling(" abcd-eo1l  i0 ")).toBe("ABCDE01110");
});
