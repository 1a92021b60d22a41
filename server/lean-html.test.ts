import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LEAN_FOR_NEXT, toLeanHtml, UnfinishedHtmlError } from "./lean-html.ts";

const HEAD =
	'<meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/><link rel="preload" href="/_next/static/media/f.woff2" as="font" crossorigin="" type="font/woff2"/>';
const RUNTIME =
	'<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/1.js"/><link rel="modulepreload" href="/_next/static/chunks/2.js"/><script src="/_next/static/chunks/3.js" async=""></script><script src="/_next/static/chunks/4.js" noModule=""></script>';
const DATA = '<script type="application/ld+json">{"headline":"a <!-- b --> \\u003c/script>"}</script>';
const OWN = '<script src="/_next/static/reader/lightbox-1a2b.js" type="module"></script>';
const FLIGHT =
	'<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]});</script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"<!-- \\u003c p>"])</script><script>requestAnimationFrame(function(){$RT=performance.now()});</script>';

const toPage = (head: string, body: string) =>
	`<!DOCTYPE html><html lang="vi"><head>${head}</head><body>${body}</body></html>`;

test("what only the framework needs is taken out, and everything else stays as it was", () => {
	const rendered = toPage(
		HEAD + RUNTIME,
		`<div hidden=""><!--$--><!--/$--></div><main><p>phần <!-- -->1</p>${DATA}${OWN}</main><!--$--><!--/$-->${FLIGHT}`,
	);
	expect(toLeanHtml(rendered)).toBe(toPage(HEAD, `<main><p>phần 1</p>${DATA}${OWN}</main>`));
});

test.each([
	["an open boundary", toPage("", '<!--$?--><template id="B:0"></template><!--/$-->')],
	["a boundary that failed", toPage("", '<!--$!--><template data-dgst="1"></template><!--/$-->')],
	["a parked part", toPage("", '<div hidden id="S:0"><p>x</p></div>')],
	["a parked table row", toPage("", '<table hidden id="S:1"><tr></tr></table>')],
	["a placeholder", toPage("", '<template id="P:1"></template>')],
	["a document cut short", "<!DOCTYPE html><html><body><p>x"],
	["a script cut short", `${toPage("", "<script>self.__next_f.push(1)")}`],
	["a comment cut short", toPage("", "<!-- x")],
	["an unknown inline script", toPage("", "<script>alert(1)</script>")],
	[
		"an inline script that begins like a known one further on",
		toPage("", "<script>alert(1);self.__next_f.push(1)</script>"),
	],
	["a script from elsewhere", toPage("", '<script src="https://evil.example/a.js"></script>')],
	["a script of the framework with content", toPage("", '<script src="/_next/static/chunks/1.js">alert(1)</script>')],
	["nothing", ""],
])("%s is refused loudly", (_, html) => {
	expect(() => toLeanHtml(html)).toThrow(UnfinishedHtmlError);
});

test.each([
	"<script ",
	"<link ",
	"<!--",
	"<script></script",
	'<script src="/_next/x"></script>',
	"<!-- -->",
	'<link as="script">',
])("a page of a million times %s costs linear time", (part) => {
	const timeOf = (count: number) => {
		const html = toPage("", part.repeat(count));
		const begun = performance.now();
		try {
			toLeanHtml(html);
		} catch (error) {
			if (!(error instanceof UnfinishedHtmlError)) throw error;
		}
		return performance.now() - begun;
	};
	timeOf(1000);
	// Ten times the length: a quadratic step would take a hundred times as long.
	expect(timeOf(500_000)).toBeLessThan(60 * Math.max(timeOf(50_000), 20));
});

test("the installed Next is the one whose pages these rules were read from", () => {
	const { version } = JSON.parse(readFileSync("node_modules/next/package.json", "utf8"));
	const advice =
		"look at the HTML the new Next writes, check every rule in lean-html.ts against it, then set LEAN_FOR_NEXT";
	expect(version, advice).toBe(LEAN_FOR_NEXT);
});
