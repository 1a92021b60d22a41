import { once } from "node:events";
import { expect, test } from "vitest";
import { recordExpiry, recordRedirect, recordStatus, recordTags, recordUncacheable } from "../lib/page-record.ts";
import { UnfinishedHtmlError } from "./lean-html.ts";
import { ForeignRedirectError } from "./redirect-page.ts";
import { createRenderer, RenderFailure, type RequestHandler } from "./render-page.ts";
import { toDocument } from "./test-gate.ts";

const HTML = "text/html; charset=utf-8";
const renderWith = (
	handle: RequestHandler,
	key = "/",
	getRedirect: (path: string) => Promise<string | null> = async () => null,
) =>
	createRenderer({
		handle,
		origin: "https://gialai.example",
		getRedirect,
		isPage: (path) => path !== "/khong-co",
		timeoutMs: 50,
	})(key);

const answer =
	(body: string, decide = () => {}): RequestHandler =>
	async (_request, response) => {
		decide();
		response.setHeader("content-type", HTML);
		response.end(body);
	};

test("a page comes with what it read, when it ends, and lean", async () => {
	const decide = () => {
		recordTags("article:1", "settings");
		recordExpiry(new Date(2000));
		recordExpiry(new Date(1000));
	};
	const page = await renderWith(answer(toDocument("x<!-- -->y"), decide));
	expect(page).toEqual({
		status: 200,
		headers: { "content-type": HTML },
		body: toDocument("xy"),
		tags: new Set(["article:1", "settings"]),
		expiresAt: 1000,
		isCacheable: true,
	});
});

test("an answer written in pieces, with a status and headers of its own, is taken whole", async () => {
	const page = await renderWith(async (request, response) => {
		request.resume();
		await once(request, "end");
		response.writeHead(200, { "content-type": "application/rss+xml" });
		response.flushHeaders();
		response.write("<rss>", "utf8");
		await new Promise((resolve) => response.write(Buffer.from("đ"), resolve));
		await new Promise<void>((resolve) => response.end("</rss>", resolve));
	});
	expect(page).toMatchObject({ status: 200, headers: { "content-type": "application/rss+xml" }, body: "<rss>đ</rss>" });
});

test("the application sees the site's own host and no other header", async () => {
	let headers: unknown;
	await renderWith(async (request, response) => {
		headers = request.headers;
		await answer(toDocument(""))(request, response);
	});
	expect(headers).toMatchObject({
		host: "gialai.example",
		"x-forwarded-proto": "https",
		"x-forwarded-host": "gialai.example",
	});
	expect(Object.keys(headers as object)).toHaveLength(4);
});

test.each([404, 410])("a recorded %i is the page's status", async (status) => {
	expect(await renderWith(answer(toDocument("x"), () => recordStatus(status)))).toMatchObject({
		status,
		body: toDocument("x"),
	});
});

test("a recorded redirect becomes a 301 with words to follow", async () => {
	const page = await renderWith(answer(toDocument("x"), () => recordRedirect("/chuyen-muc/mới?a=1&b=2")));
	expect(page).toMatchObject({ status: 301, headers: { location: "/chuyen-muc/m%E1%BB%9Bi?a=1&b=2" } });
	expect(page.body).toContain('<a href="/chuyen-muc/m%E1%BB%9Bi?a=1&amp;b=2">');
});

test.each([
	"https://evil.example/",
	"//evil.example",
	"/\\evil.example",
	"javascript:alert(1)",
	"",
	"/a\r\nset-cookie: x=1",
	"/a b",
])("a redirect to “%s” is refused", async (target) => {
	await expect(renderWith(answer("", () => recordRedirect(target)))).rejects.toThrow(ForeignRedirectError);
});

test("a missing page that has moved leads on; the table it was looked up in is among its tags", async () => {
	const getRedirect = async (path: string) => {
		recordTags("redirects");
		return path === "/tin/cu-1" ? "/tin/moi-1" : null;
	};
	const missing = answer(toDocument("x"), () => recordStatus(404));
	const moved = await renderWith(missing, "/tin/cu-1", getRedirect);
	expect(moved).toMatchObject({ status: 301, headers: { location: "/tin/moi-1" }, tags: new Set(["redirects"]) });
	expect(await renderWith(missing, "/tin/khac-2", getRedirect)).toMatchObject({
		status: 404,
		tags: new Set(["redirects"]),
	});
});

test("an address without a page costs the application nothing", async () => {
	const neverAsked: RequestHandler = () => expect.fail("asked");
	expect(await renderWith(neverAsked, "/khong-co")).toMatchObject({ status: 404, body: "" });
});

test("a page may ask not to be kept", async () => {
	expect(await renderWith(answer(toDocument(""), recordUncacheable))).toMatchObject({ isCacheable: false });
});

test("the records of two renders at once do not mix", async () => {
	const handle: RequestHandler = async (request, response) => {
		recordTags(`before:${request.url}`);
		await new Promise((resolve) => setImmediate(resolve));
		recordTags(`after:${request.url}`);
		await answer(toDocument(""))(request, response);
	};
	const pages = await Promise.all(["/a", "/b"].map((key) => renderWith(handle, key)));
	expect(pages.map(({ tags }) => [...tags])).toEqual([
		["before:/a", "after:/a"],
		["before:/b", "after:/b"],
	]);
});

test("an exception, a status of 500, Next's error document and silence are failures", async () => {
	const failures: RequestHandler[] = [
		async () => {
			throw new Error("boom");
		},
		async (_request, response) => {
			response.statusCode = 500;
			response.end("Internal Server Error");
		},
		answer('<!DOCTYPE html><html id="__next_error__"><body></body></html>'),
		() => new Promise(() => undefined),
		async (_request, response) => void response.destroy(),
	];
	for (const handle of failures) await expect(renderWith(handle)).rejects.toThrow(RenderFailure);
	await expect(renderWith(answer("<html><body>cut"))).rejects.toThrow(UnfinishedHtmlError);
});
