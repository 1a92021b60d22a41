import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import type { APIResponse } from "@playwright/test";
import { TEMPLATES } from "../support/pages.ts";
import { expect, test } from "../support/test.ts";

const FONT_LIMIT_BYTES = 60 * 1024;
/** What a client must not be able to say to the application behind the gate. */
const FORGED = {
	rsc: "1",
	"next-router-state-tree": "%5B%22%22%5D",
	"next-router-prefetch": "1",
	"next-router-segment-prefetch": "/_tree",
	"next-url": "/admin",
	"x-nextjs-data": "1",
	"x-middleware-prefetch": "1",
	"x-middleware-subrequest": "middleware",
	"x-invoke-path": "/admin",
	"x-matched-path": "/admin",
	"x-forwarded-host": "ke-gian.example",
	"x-forwarded-proto": "https",
	"x-forwarded-for": "203.0.113.7",
	"x-original-url": "/admin",
	"x-rewrite-url": "/admin",
	"x-nonce": "abc",
	"content-security-policy": "script-src *",
	"x-http-method-override": "POST",
};

function expectSecurityHeaders(answer: APIResponse): void {
	const headers = answer.headers();
	expect(headers, answer.url()).toMatchObject({
		"x-content-type-options": "nosniff",
		"x-frame-options": "DENY",
		"referrer-policy": "strict-origin-when-cross-origin",
		"cross-origin-opener-policy": "same-origin",
		"permissions-policy": expect.stringContaining("camera=()"),
		"x-request-id": expect.stringMatching(/^\S{8,}$/),
		"content-security-policy": expect.stringMatching(/default-src 'none'/),
	});
	expect(headers["content-security-policy"], answer.url()).not.toMatch(/unsafe|\*/);
	expect(headers, answer.url()).not.toHaveProperty("x-powered-by");
}

const OWN_SCRIPT = / src="\/_next\/static\/reader\/main-[A-Z0-9]+\.js"/;
const LIVE_SCRIPT = / src="\/_next\/static\/reader\/live-[A-Z0-9]+\.js"/;
const FORM_SCRIPT = / src="\/_next\/static\/reader\/form-[A-Z0-9]+\.js"/;

test("S01: no page carries framework code; its only script is the site's own file, a form's where a question is asked, and a live coverage's; its only inline data is structured", async ({
	request,
	templates,
}) => {
	for (const template of TEMPLATES) {
		const html = await (await request.get(templates[template])).text();
		expect(html, template).not.toMatch(/\/_next\/static\/chunks\/[^"']*\.js/);
		expect(html, template).not.toMatch(/__next_|TURBOPACK|\$RC|\$RS|<template|<!--\$/);
		const scripts = html.match(/<script[^>]*>/g) ?? [];
		expect(
			scripts.filter(
				(tag) => ![OWN_SCRIPT, FORM_SCRIPT, LIVE_SCRIPT, /type="application\/ld\+json"/].some((own) => own.test(tag)),
			),
			template,
		).toEqual([]);
		expect([template, scripts.some((tag) => FORM_SCRIPT.test(tag))]).toEqual([template, html.includes("Mã xác nhận:")]);
		expect([template, scripts.some((tag) => LIVE_SCRIPT.test(tag))]).toEqual([
			template,
			html.includes("<live-updates"),
		]);
		expect(html, template).not.toMatch(/<style|\sstyle="|\son[a-z]+="|href="javascript:/i);
	}
});

test("S01: a reader's browser fetches from this site alone, and of scripts the one of the site, below six kilobytes", async ({
	page,
	templates,
	baseURL,
}) => {
	const fetched: { url: string; type: string }[] = [];
	page.on("request", (request) => fetched.push({ url: request.url(), type: request.resourceType() }));
	for (const template of ["home", "article", "album"] as const) {
		await page.goto(templates[template], { waitUntil: "networkidle" });
	}
	expect(fetched.filter(({ url }) => !url.startsWith(`${baseURL}/`) && !url.startsWith("data:"))).toEqual([]);
	const scripts = new Set(fetched.filter(({ type }) => type === "script").map(({ url }) => url));
	expect(scripts.size).toBe(1);
	const [script = ""] = scripts;
	expect(script).toContain("/_next/static/reader/main-");
	const answer = await page.request.get(script, { headers: { "accept-encoding": "br" } });
	expect(Number(answer.headers()["content-length"])).toBeLessThan(6 * 1024);
	expect(fetched.filter(({ type }) => type === "image").length).toBeGreaterThan(0);
});

test("every answer carries the security headers, whatever its status", async ({ request, templates }) => {
	const statuses = new Set<number>();
	const html = await (await request.get("/")).text();
	const [styleSheet = ""] = html.match(/\/_next\/static\/[^"]+\.css/) ?? [];
	const [picture = ""] = html.match(/\/tep\/[^"\s]+\.jpe?g/) ?? [];
	for (const path of [
		...Object.values(templates),
		"/tin/sai-dia-chi-1",
		"/rss.xml",
		"/robots.txt",
		"/healthz",
		"/favicon.svg",
		"/%E0%A4%A",
		"/_next/static/khong-co.js",
		styleSheet,
		picture,
	]) {
		const answer = await request.get(path, { maxRedirects: 0 });
		statuses.add(answer.status());
		expectSecurityHeaders(answer);
	}
	const refused = await request.delete("/");
	expectSecurityHeaders(refused);
	expect([...statuses].sort()).toEqual([200, 301, 400, 404, 410]);
});

test("a posted server action is refused on every public address", async ({ request, templates }) => {
	const addresses = [...Object.values(templates), "/rss.xml", "/robots.txt", "/chuyen-tiep/1", "/khong-tim-thay"];
	// The addresses that take what readers send take forms, and hand nothing on.
	const kinds = [
		...(["comment form", "comment report form", "contact form", "report form"] as const),
		...(["question form", "question lookup", "opinion form"] as const),
	];
	const forms: string[] = kinds.map((kind) => templates[kind]);
	for (const path of addresses) {
		const headers = { "next-action": "7f0c5a3d1e9b", "content-type": "text/plain;charset=UTF-8" };
		const answer = await request.post(path, { headers, data: "[]" });
		const expected = forms.includes(path) ? [415, undefined] : [405, "GET, HEAD"];
		expect([answer.status(), answer.headers().allow], path).toEqual(expected);
	}
});

test("a request for flight data gets the page, and a forged header changes no byte, cold or cached", async ({
	request,
	templates,
	portal,
}) => {
	for (const template of ["article", "category", "home", "not found"] as const) {
		const path = templates[template];
		const withoutId = (text: string, answer: APIResponse) =>
			text.replaceAll(answer.headers()["x-request-id"] ?? "-", "");
		const read = async (headers: Record<string, string>) => {
			const answer = await request.get(path, { headers });
			expect(answer.headers()["content-type"]).toBe("text/html; charset=utf-8");
			return withoutId(await answer.text(), answer);
		};
		const honest = await read({});
		const cachedForged = await read(FORGED);
		expect(cachedForged, template).toBe(honest);
		// The same value again: nothing changes but that every page is to be made anew.
		await portal.runCommand("settings", "set", "site.groupsViewCount", "false");
		expect(await read(FORGED), template).toBe(honest);
		expect(await read({}), template).toBe(honest);
	}
});

test("a name this portal does not answer to is refused", async ({ portal }) => {
	const askAs = async (host: string) => {
		const [answer] = (await once(get(portal.origin, { headers: { host } }), "response")) as [IncomingMessage];
		answer.resume();
		return answer.statusCode;
	};
	expect(await askAs(`localhost:${portal.port}`)).toBe(200);
	for (const host of ["ke-gian.example", "localhost.ke-gian.example", `ke-gian.example:${portal.port}`]) {
		expect(await askAs(host), host).toBe(421);
	}
});

test("S14: pages and feeds have a validator of their own, and a second visit costs no body", async ({
	request,
	templates,
}) => {
	for (const path of [templates.home, templates.article, templates.category, templates.author, "/rss.xml"]) {
		const { etag = "" } = (await request.get(path)).headers();
		expect(etag, path).toMatch(/^"[\w-]+"$/);
		const again = await request.get(path, { headers: { "if-none-match": etag } });
		expect([again.status(), (await again.body()).length, again.headers().etag], path).toEqual([304, 0, etag]);
		const other = await request.get(path, { headers: { "if-none-match": '"cu"' } });
		expect(other.status(), path).toBe(200);
	}
});

test("a Vietnamese page loads two font files of at most 60 KB, a Jrai or Bahnar one the highland letters too", async ({
	browser,
	request,
	baseURL,
	templates,
}) => {
	const listFonts = async (path: string) => {
		const context = await browser.newContext(baseURL ? { baseURL } : {});
		const page = await context.newPage();
		await page.goto(path);
		const loaded = await page.evaluate(async () => {
			await document.fonts.ready;
			const resources = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
			return resources
				.filter(({ name }) => name.endsWith(".woff2"))
				.map(({ name, encodedBodySize }) => ({
					name: name.replace(/^.*\/(noto-serif-[a-z]+).*$/, "$1"),
					bytes: encodedBodySize,
				}));
		});
		await context.close();
		return loaded;
	};
	const sumBytes = (fonts: readonly { bytes: number }[]) => fonts.reduce((sum, { bytes }) => sum + bytes, 0);
	const vietnamese = ["noto-serif-latin", "noto-serif-vietnamese"];
	for (const path of [templates.article, templates["old article"], templates.album]) {
		const fonts = await listFonts(path);
		expect(fonts.map(({ name }) => name).sort(), path).toEqual(vietnamese);
		expect(sumBytes(fonts), path).toBeLessThanOrEqual(FONT_LIMIT_BYTES);
	}
	const bahnar = (await (await request.get("/chuyen-muc/tieng-bahnar")).text()).match(/"(\/tin\/[^"]+)"/)?.[1] ?? "";
	for (const path of [templates["Jrai article"], bahnar]) {
		const fonts = await listFonts(path);
		expect([...new Set(fonts.map(({ name }) => name))].sort(), path).toEqual(["noto-serif-highland", ...vietnamese]);
		expect(sumBytes(fonts), path).toBeLessThanOrEqual(FONT_LIMIT_BYTES);
	}
});

test("R48: every picture has its size, three widths or all it is good for, a modern format and JPEG, and waits unless it is first", async ({
	page,
	templates,
}) => {
	for (const template of ["home", "article", "category", "album"] as const) {
		await page.goto(templates[template]);
		const pictures = await page.locator("main picture").evaluateAll((elements) =>
			elements.map((element) => {
				const image = element.querySelector("img");
				const widthsOf = (set: string | null | undefined) => (set ?? "").split(", ").map((one) => one.split(" ")[1]);
				return {
					loading: image?.getAttribute("loading"),
					hasSize: Number(image?.getAttribute("width")) > 0 && Number(image?.getAttribute("height")) > 0,
					widths: widthsOf(element.querySelector("source[type='image/webp']")?.getAttribute("srcset")),
					formats: [...element.querySelectorAll("source")].map(({ type }) => type),
					isJpeg: /\.jpe?g$/.test(image?.getAttribute("src") ?? ""),
				};
			}),
		);
		expect(pictures.length, template).toBeGreaterThan(0);
		for (const { hasSize, widths, formats, isJpeg } of pictures) {
			expect([template, hasSize, isJpeg, formats.includes("image/webp")]).toEqual([template, true, true, true]);
			expect(widths.length, `${template} ${widths}`).toBeGreaterThanOrEqual(3);
		}
		expect(pictures.filter(({ loading }) => loading !== "lazy").length, template).toBeLessThanOrEqual(1);
	}
});

test("R49: an article's HTML, style and script are at most 30 KB compressed", async ({ request, templates }) => {
	const weigh = async (path: string) => {
		const answer = await request.get(path, { headers: { "accept-encoding": "br" } });
		expect(answer.status(), path).toBe(200);
		return Number(answer.headers()["content-length"]);
	};
	for (const template of ["article", "old article", "played article", "corrected article", "live article"] as const) {
		const html = await (await request.get(templates[template])).text();
		const files = [...html.matchAll(/<(?:link[^>]+rel="stylesheet"[^>]+href|script[^>]+src)="([^"]+)"/g)];
		expect(files.length, template).toBeGreaterThanOrEqual(2);
		const bytes = await Promise.all([templates[template], ...files.map(([, path]) => path ?? "")].map(weigh));
		expect(
			bytes.reduce((sum, each) => sum + each, 0),
			template,
		).toBeLessThanOrEqual(30 * 1024);
	}
});
