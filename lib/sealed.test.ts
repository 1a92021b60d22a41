import { expect, test } from "vitest";
import { openSealed, seal } from "./sealed.ts";

const KEY = "k".repeat(43);

test("what is sealed reads again only with its key and purpose, and differs every time", () => {
	const sealed = seal("bí mật của Đak Đoa", KEY, "totp");
	expect(openSealed(sealed, KEY, "totp")).toBe("bí mật của Đak Đoa");
	expect(seal("bí mật của Đak Đoa", KEY, "totp")).not.toBe(sealed);
	expect(() => openSealed(sealed, KEY, "khác")).toThrow();
	expect(() => openSealed(sealed, "m".repeat(43), "totp")).toThrow();
	const changed = `${sealed.slice(0, -2)}${sealed.endsWith("AA") ? "BB" : "AA"}`;
	expect(() => openSealed(changed, KEY, "totp")).toThrow();
});
