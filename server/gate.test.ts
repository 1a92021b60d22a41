import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { recordStatus } from "../lib/page-record.ts";
import type { RequestHandler } from "./render-page.ts";
import { nameTheAddress, startTestGate, type TestGate, toDocument } from "./test-gate.ts";

const ARTICLE = "/tin/mot-bai-1";
let gate: TestGate;
afterEach(() => gate.stop());

const EVERYWHERE = ["x-content-type-options", "referrer-policy", "content-security-policy", "permissions-policy", "x-frame-options", "x-request-id"];

/** Writes `text` on a bare connection and reads what comes back. */
function sendRaw(port: number, text: string): Promise<string> {
	return new Promise((resolve, reject) => {
		let answer = "";
		const socket = connect(port, "127.0.0.1", () => socket.write(text));
		socket.on("data", (chunk) => {
			answer += chunk;
		});
		socket.on("close", () => resolve(answer));
		socket.on("error", reject);
	});
}

const failing: RequestHandler = async (request, response) => {
	if (request.url === "/") throw new Error("no such table: articles at /srv/portal/db.ts:3");
	await nameTheAddress(request, response);
};

describe("what is refused", () => {
	test.each(["evil.example", "localhost:1", "", "localhost.evil.example"])("an unknown host (%s) gets 421 and nothing of the site", async (host) => {
		gate = await startTestGate();
		const answer = await gate.ask(ARTICLE, { headers: { host } });
		expect(answer.status).toBe(421);
		expect(String(answer.body)).not.toContain("/tim-kiem");
		expect(gate.seen).toHaveLength(0);
	});

	test("two Host headers get 421", async () => {
		gate = await startTestGate();
		expect(await sendRaw(gate.port, "GET / HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\nConnection: close\r\n\r\n")).toMatch(/^HTTP\/1.1 4(?:00|21)/);
	});

	test.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"])("%s of a public page gets 405 with what is allowed", async (method) => {
		gate = await startTestGate();
		const answer = await gate.ask(ARTICLE, { method });
		expect([answer.status, answer.headers.allow]).toEqual([405, "GET, HEAD"]);
		expect(gate.seen).toHaveLength(0);
	});

	test.each(["/", ARTICLE, "/chuyen-muc/xay-dung-dang", "/tim-kiem", "/rss.xml", "/khong-co", "/khong-tim-thay", "/chuyen-tiep/1", "/healthz", "/_next/static/app.js"])(
		"a server action posted to %s is refused before the application sees it",
		async (path) => {
			gate = await startTestGate();
			const headers = { "next-action": "40aa", "content-type": "text/plain;charset=UTF-8", origin: "http://localhost" };
			expect((await gate.ask(path, { method: "POST", headers, body: "[]" })).status).toBe(405);
			expect(gate.seen).toHaveLength(0);
		},
	);

	test("a GET with a body, an overlong address, too many and too long headers are refused", async () => {
		gate = await startTestGate();
		const many = Object.fromEntries(Array.from({ length: 101 }, (_, n) => [`x-${n}`, "1"]));
		const answers = await Promise.all([
			gate.ask("/", { headers: { "content-length": "1" }, body: "x" }),
			gate.ask(`/tim-kiem?q=${"a".repeat(2048)}`),
			gate.ask("/", { headers: many }),
			gate.ask("/", { headers: { "x-long": "a".repeat(17_000) } }),
		]);
		expect(answers.map(({ status }) => status)).toEqual([400, 414, 431, 431]);
		expect(gate.seen).toHaveLength(0);
	});

	test.each([
		["an absolute target", "GET http://localhost/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 400],
		["an upgrade", "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n", 400],
		["a tunnel", "CONNECT example.org:443 HTTP/1.1\r\nHost: localhost\r\n\r\n", 405],
		["what is no request", "NONSENSE\r\n\r\n", 400],
	])("%s gets a Vietnamese page with the security headers", async (_, text, status) => {
		gate = await startTestGate();
		const answer = await sendRaw(gate.port, text);
		expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
		expect(answer).toContain('<html lang="vi">');
		for (const name of EVERYWHERE) expect(answer.toLowerCase()).toContain(`${name}: `);
		expect(gate.seen).toHaveLength(0);
	});
});

describe("what a client's headers can do", () => {
	const HOSTILE = {
		"x-forwarded-host": "evil.example",
		"x-forwarded-proto": "https",
		"x-forwarded-for": "1.2.3.4",
		"x-middleware-subrequest": "middleware:middleware",
		"x-middleware-prefetch": "1",
		"x-nextjs-data": "1",
		"x-invoke-path": "/admin",
		"x-matched-path": "/admin",
		"x-now-route-matches": "1",
		"x-prerender-revalidate": "1",
		"next-router-prefetch": "1",
		"next-router-state-tree": "[]",
		"next-url": "/admin",
		rsc: "1",
		"content-security-policy": "script-src 'nonce-evil'",
		"x-nonce": "evil",
		"x-original-url": "/admin",
		"x-rewrite-url": "/admin",
		"x-http-method-override": "POST",
		cookie: "session=1",
		"accept-language": "en",
		"user-agent": "evil",
		authorization: "Basic eDp5",
	};

	test("no header of a client reaches a reader page or changes what is cached", async () => {
		gate = await startTestGate();
		const hostile = await gate.ask(ARTICLE, { headers: HOSTILE });
		const [request] = gate.seen;
		expect(request?.headers).toEqual({
			host: "localhost:3000",
			"x-forwarded-host": "localhost:3000",
			"x-forwarded-proto": "http",
			accept: "text/html,*/*",
		});
		await gate.stop();
		gate = await startTestGate();
		const clean = await gate.ask(ARTICLE);
		expect(hostile.body).toEqual(clean.body);
		const { "x-request-id": _a, date: _b, ...rest } = hostile.headers;
		expect(clean.headers).toMatchObject(rest);
	});

	test.each(Object.entries(HOSTILE))("a page cached for a request with %s is the one everybody gets", async (name, value) => {
		gate = await startTestGate();
		await gate.ask(ARTICLE, { headers: { [name]: value } });
		const clean = await gate.ask(ARTICLE);
		expect(gate.seen).toHaveLength(1);
		expect(String(clean.body)).not.toContain("evil");
		expect(clean.headers["content-type"]).toBe("text/html; charset=utf-8");
	});

	const readAdminHeaders = async (trustedProxies: string[]) => {
		gate = await startTestGate({ trustedProxies: new Set(trustedProxies) });
		await gate.ask("/admin", { headers: { ...HOSTILE, "next-action": "40aa" }, method: "POST" });
		return gate.seen[0];
	};

	test("the editorial area gets its own headers, and none that only the gate may set", async () => {
		const request = await readAdminHeaders([]);
		expect(request?.headers).toMatchObject({ cookie: "session=1", rsc: "1", "next-action": "40aa" });
		const names = [...Object.keys(request?.headers ?? {}), ...(request?.rawHeaders ?? []).filter((_, at) => at % 2 === 0)];
		expect(names.filter((name) => /^x-(?!request)|rewrite|override/.test(name))).toEqual([]);
		expect(request?.headers["content-security-policy"]).not.toContain("evil");
	});

	test("forwarding headers count when they come from a trusted proxy", async () => {
		const request = await readAdminHeaders(["127.0.0.1"]);
		expect(request?.headers["x-forwarded-for"]).toBe("1.2.3.4");
		expect(request?.headers["x-middleware-subrequest"]).toBeUndefined();
	});
});

describe("how answers look", () => {
	test("every kind of answer has the security headers and a request id of its own", async () => {
		gate = await startTestGate({ handle: failing, getRedirect: async (path) => (path === "/cu" ? ARTICLE : null) });
		const first = await gate.ask(ARTICLE);
		const answers = [
			first,
			await gate.ask(ARTICLE),
			await gate.ask(ARTICLE, { headers: { "if-none-match": String(first.headers.etag) } }),
			await gate.ask(`${ARTICLE}?utm_source=x`),
			await gate.ask("/cu"),
			await gate.ask("/khong-co"),
			await gate.ask("/", {}),
			await gate.ask(ARTICLE, { method: "POST" }),
			await gate.ask("/%zz"),
			await gate.ask(ARTICLE, { headers: { host: "evil.example" } }),
			await gate.ask("/_next/static/app.js"),
			await gate.ask("/_next/static/none.js"),
			await gate.ask("/tep/anh.jpg"),
			await gate.ask("/icon.svg"),
			await gate.ask("/healthz"),
			await gate.ask("/speculation-rules.json"),
			await gate.ask("/admin"),
		];
		expect(answers.map(({ status }) => status)).toEqual([200, 200, 304, 301, 301, 404, 500, 405, 400, 421, 200, 404, 200, 200, 200, 200, 200]);
		for (const { headers } of answers) for (const name of EVERYWHERE) expect(headers[name]).toBeTruthy();
		expect(new Set(answers.map(({ headers }) => headers["x-request-id"])).size).toBe(answers.length);
		for (const { headers } of answers) expect(headers["strict-transport-security"]).toBeUndefined();
	});

	test("https adds strict transport, and only https", async () => {
		gate = await startTestGate({ isHttps: true });
		const { headers } = await gate.ask(ARTICLE);
		expect(headers["strict-transport-security"]).toBe("max-age=31536000; includeSubDomains");
		expect(headers["content-security-policy"]).toMatch(/script-src 'self';.*upgrade-insecure-requests$/);
	});

	test("tags go out for an edge cache only when there is one", async () => {
		gate = await startTestGate();
		expect((await gate.ask(ARTICLE)).headers["surrogate-key"]).toBeUndefined();
		await gate.stop();
		gate = await startTestGate({ hasSurrogateKey: true });
		expect((await gate.ask(ARTICLE)).headers["surrogate-key"]).toBe("article:1");
	});

	test("a failing page without an older one gives 500 in Vietnamese with the newest articles, and no trace", async () => {
		gate = await startTestGate({ handle: failing, listLatest: async () => [{ title: "Tin <mới>", path: "/tin/moi-2" }] });
		const { status, body, headers } = await gate.ask("/");
		const html = String(body);
		expect(status).toBe(500);
		expect(html).toContain("Trang đang gặp trục trặc");
		expect(html).toContain('<a href="/tin/moi-2">Tin &lt;mới&gt;</a>');
		expect(html).toContain(String(headers["x-request-id"]));
		expect(html).not.toMatch(/no such table|\.ts:|Error/);
		expect(gate.readLog()).toContain(String(headers["x-request-id"]));
		expect(gate.readLog()).toContain("request-failed");
	});

	test("the 500 page does not need the database", async () => {
		const listLatest = async () => {
			throw new Error("database is gone");
		};
		gate = await startTestGate({ handle: failing, listLatest });
		expect((await gate.ask("/")).status).toBe(500);
		expect(gate.readLog()).toContain("latest-news-failed");
	});

	test("R41: unknown addresses answer 404 with one page, rendered once, that names each request", async () => {
		gate = await startTestGate();
		const [first, second] = [await gate.ask("/khong-co"), await gate.ask("/a/b.aspx?id=1", { headers: { "accept-encoding": "gzip" } })];
		expect([first.status, second.status, second.headers["content-encoding"]]).toEqual([404, 404, "gzip"]);
		expect(String(first.body)).toContain(`Không tìm thấy ${first.headers["x-request-id"]}`);
		expect(gate.seen).toHaveLength(1);
	});

	test("R41: a page that records 410 is sent as 410, uncached by browsers", async () => {
		const handle: RequestHandler = async (_request, response) => {
			recordStatus(410);
			response.setHeader("content-type", "text/html; charset=utf-8");
			response.end(toDocument("Bài đã gỡ __REQUEST_ID__"));
		};
		gate = await startTestGate({ handle });
		const { status, headers, body } = await gate.ask(ARTICLE);
		expect([status, headers["cache-control"]]).toEqual([410, "no-store"]);
		expect(String(body)).toContain(`Bài đã gỡ ${headers["x-request-id"]}`);
	});

	test("nothing of the editorial area or the machine endpoints may be cached", async () => {
		const handle: RequestHandler = async (_request, response) => {
			response.writeHead(200, { "cache-control": "s-maxage=31536000", "content-security-policy": "none", "content-type": "text/html" });
			response.end("x");
		};
		gate = await startTestGate({ handle });
		for (const path of ["/admin", "/admin/bai/1", "/api/auth/session", "/admin/x.css"]) {
			const { headers } = await gate.ask(path);
			expect(headers["cache-control"]).toBe("no-store");
			expect(headers["content-security-policy"]).toMatch(/script-src 'self' 'nonce-[^']{24}' 'strict-dynamic'/);
		}
		expect(gate.cache.size).toBe(0);
	});

	test("with a host of its own the editorial area does not exist on the readers' host", async () => {
		gate = await startTestGate({ adminHost: "quantri.example" });
		expect((await gate.ask("/admin")).status).toBe(404);
		expect((await gate.ask("/api/x", { method: "POST" })).status).toBe(404);
		expect((await gate.ask("/admin", { headers: { host: "quantri.example" } })).status).toBe(200);
	});

	test.each(["/admin/../tin/x-1", "/admin/%2e%2e/x", "/api//x", "/admin/..%2fx"])("%s, which could be read in two ways, is refused", async (path) => {
		gate = await startTestGate();
		expect((await gate.ask(path)).status).toBe(400);
		expect(gate.seen).toHaveLength(0);
	});
});

describe("life of the process", () => {
	test("before the portal is open every page answers 503 and readiness says so", async () => {
		gate = await startTestGate({ isClosed: true });
		const [page, health, ready] = await Promise.all([gate.ask("/"), gate.ask("/healthz"), gate.ask("/readyz")]);
		expect([page.status, page.headers["retry-after"], health.status, ready.status]).toEqual([503, "5", 200, 503]);
	});

	test("readiness falls with the database", async () => {
		gate = await startTestGate({ isReady: async () => false });
		expect((await gate.ask("/readyz")).status).toBe(503);
	});

	test("stopping lets the running answer end and takes no new one", async () => {
		const release = Promise.withResolvers<void>();
		const handle: RequestHandler = async (request, response) => {
			await release.promise;
			await nameTheAddress(request, response);
		};
		gate = await startTestGate({ handle });
		const running = gate.ask(ARTICLE);
		await expect.poll(() => gate.seen.length, { interval: 1 }).toBe(1);
		const stopped = gate.stop();
		await expect(gate.ask(ARTICLE)).rejects.toThrow();
		release.resolve();
		expect((await running).status).toBe(200);
		await stopped;
	});

	test("an answer that does not end is cut when stopping has waited long enough", async () => {
		gate = await startTestGate({ handle: () => new Promise(() => undefined) });
		const hanging = gate.ask("/admin").catch((error: Error) => error);
		await expect.poll(() => gate.seen.length, { interval: 1 }).toBe(1);
		await Promise.race([gate.stop(), wait(5000).then(() => expect.fail("did not stop"))]);
		expect(await hanging).toBeInstanceOf(Error);
	});
});
