import fc from "fast-check";
import { expect, test } from "vitest";
import { isAllowedHref } from "./allowed-href.ts";

test.each([
	"https://vi.example/a?b=c#d",
	"HTTP://vi.example",
	"mailto:toa-soan@vi.example",
	"tel:+842693824000",
	"/tin/bai-1",
	"/",
	"/tim?q=%C4%91",
])("an article may link to %s", (href) => expect(isAllowedHref(href)).toBe(true));

test.each([
	"javascript:alert(1)",
	"JaVaScRiPt:alert(1)",
	"java\tscript:alert(1)",
	" javascript:alert(1)",
	"data:text/html,<script>",
	"vbscript:x",
	"blob:https://vi.example/1",
	"//evil.example",
	"/\\evil.example",
	"/\t/evil.example",
	"\\\\evil.example",
	"https:evil.example",
	"https://vi.example@evil.example/",
	"https://a b",
	"http://",
	"mailto:",
	"",
	"bai-1",
	"#top",
	`https://vi.example/${"x".repeat(2100)}`,
])("an article may not link to %j", (href) => expect(isAllowedHref(href)).toBe(false));

test("whatever is allowed opens in a scheme that runs no script, and a path stays on the site", () => {
	const prefix = fc.constantFrom("", "/", "//", "/\\", "http:", "https://", "mailto:", "tel:", "javascript:", "data:");
	fc.assert(
		fc.property(prefix, fc.string({ unit: "binary" }), (start, rest) => {
			const href = start + rest;
			if (!isAllowedHref(href)) return;
			const url = new URL(href, "https://site.example");
			expect(["http:", "https:", "mailto:", "tel:"]).toContain(url.protocol);
			if (href.startsWith("/")) expect(url.host).toBe("site.example");
		}),
	);
});
