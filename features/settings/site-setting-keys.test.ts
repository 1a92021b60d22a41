import { expect, test } from "vitest";
import { parseSiteSetting } from "./site-setting-keys.ts";

test.each([
	["site.email", "toasoan@gialai.example", "toasoan@gialai.example"],
	["site.email", "javascript:alert(1)", null],
	["site.phone", "(0269) 382 4000", "(0269) 382 4000"],
	["site.phone", "<b>x", null],
	["site.phone", "", ""],
	["site.address", "  Số 1,\u00a0đường A\u202e ", "Số 1, đường A"],
	["site.address", "x".repeat(301), null],
	["site.isDemo", "true", true],
	["site.isDemo", "có", null],
	["site.khongCo", "x", null],
])("%s set to %j is stored as %j", (key, text, stored) => {
	expect(parseSiteSetting(key, text)).toBe(stored);
});
