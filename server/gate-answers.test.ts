import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { REQUEST_ID_TOKEN, recordExpiry, recordStatus } from "../lib/page-record.ts";
import type { RequestHandler } from "./render-page.ts";
import { nameTheAddress, SECURITY_HEADER_NAMES, startTestGate, type TestGate, toDocument } from "./test-gate.ts";

const ARTICLE = "/tin/mot-bai-1";
let gate: TestGate;
afterEach(() => gate.stop());

/** Says `text` as it is. @returns what came back. */
async function speakRaw(port: number, text: string): Promise<string> {
	const socket = connect(port, "127.0.0.1");
	socket.write(text);
	const chunks: Buffer[] = [];
	for await (const chunk of socket) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks).toString();
}

const failing: RequestHandler = async (request, response) => {
	if (request.url === "/") throw new Error("no such table: articles at /srv/portal/db.ts:3");
	await nameTheAddress(request, response);
};

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
		expect(answers.map(({ status }) => status)).toEqual([
			200, 200, 304, 301, 301, 404, 500, 405, 400, 421, 200, 404, 200, 200, 200, 200, 200,
		]);
		for (const { headers } of answers) for (const name of SECURITY_HEADER_NAMES) expect(headers[name]).toBeTruthy();
		expect(new Set(answers.map(({ headers }) => headers["x-request-id"])).size).toBe(answers.length);
		for (const { headers } of answers) expect(headers["strict-transport-security"]).toBeUndefined();
	});

	test("a request that names no host or has an odd expectation is answered by the gate, like any other", async () => {
		gate = await startTestGate();
		const speak = (lines: string[]) => speakRaw(gate.port, `${lines.join("\r\n")}\r\nConnection: close\r\n\r\n`);
		const noHost = await speak(["GET / HTTP/1.1"]);
		const odd = await speak(["GET / HTTP/1.1", "Host: localhost", "Expect: foo"]);
		expect([noHost.split("\r\n", 1)[0], odd.split("\r\n", 1)[0]]).toEqual([
			"HTTP/1.1 421 Misdirected Request",
			"HTTP/1.1 200 OK",
		]);
		for (const name of SECURITY_HEADER_NAMES)
			expect([noHost.includes(name), odd.includes(name)], name).toEqual([true, true]);
	});

	test("S13: a tracked address of a page that has moved leads to its new place in one hop", async () => {
		const moved: RequestHandler = async (request, response) => {
			if (request.url === "/chuyen-muc/cu") recordStatus(404);
			await nameTheAddress(request, response);
		};
		gate = await startTestGate({
			handle: moved,
			getRedirect: async (path) => (path === "/chuyen-muc/cu" ? "/chuyen-muc/moi" : null),
		});
		const { status, headers } = await gate.ask("/chuyen-muc/cu?utm_source=zalo");
		expect([status, headers.location]).toEqual([301, "/chuyen-muc/moi"]);
		expect((await gate.ask(`${ARTICLE}?utm_source=zalo`)).headers.location).toBe(ARTICLE);
	});

	test("https adds strict transport, and only https", async () => {
		gate = await startTestGate({ isHttps: true });
		const { headers } = await gate.ask(ARTICLE);
		expect(headers["strict-transport-security"]).toBe("max-age=31536000; includeSubDomains");
		expect(headers["content-security-policy"]).toMatch(/script-src 'self';.*upgrade-insecure-requests$/);
	});

	test("tags, and the end of a page that has one, go out for an edge cache only when there is one", async () => {
		gate = await startTestGate();
		expect((await gate.ask(ARTICLE)).headers["surrogate-key"]).toBeUndefined();
		await gate.stop();
		const endsAt = new Date("2099-12-31T17:00:00.000Z");
		const handle: RequestHandler = async (request, response) => {
			if (request.url === "/") recordExpiry(endsAt);
			await nameTheAddress(request, response);
		};
		gate = await startTestGate({ hasSurrogateKey: true, handle });
		const page = await gate.ask(ARTICLE);
		expect([page.headers["surrogate-key"], page.headers.expires]).toEqual(["article:1", undefined]);
		expect((await gate.ask("/")).headers.expires).toBe("Thu, 31 Dec 2099 17:00:00 GMT");
		expect((await gate.ask("/khong-co")).headers["surrogate-key"]).toBeUndefined();
	});

	test("a failing page without an older one gives 500 in Vietnamese with the newest articles, and no trace", async () => {
		gate = await startTestGate({
			handle: failing,
			listLatest: async () => [{ title: "Tin <mới>", path: "/tin/moi-2" }],
		});
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
		const [first, second] = [
			await gate.ask("/khong-co"),
			await gate.ask("/a/b.aspx?id=1", { headers: { "accept-encoding": "gzip" } }),
		];
		expect([first.status, second.status, second.headers["content-encoding"]]).toEqual([404, 404, "gzip"]);
		expect(String(first.body)).toContain(`Không tìm thấy ${first.headers["x-request-id"]}`);
		expect(gate.seen).toHaveLength(1);
	});

	test("R41: a page that records 410 is sent as 410, uncached by browsers", async () => {
		const handle: RequestHandler = async (_request, response) => {
			recordStatus(410);
			response.setHeader("content-type", "text/html; charset=utf-8");
			response.end(toDocument(`Bài đã gỡ ${REQUEST_ID_TOKEN}`));
		};
		gate = await startTestGate({ handle });
		const { status, headers, body } = await gate.ask(ARTICLE);
		expect([status, headers["cache-control"]]).toEqual([410, "no-store"]);
		expect(String(body)).toContain(`Bài đã gỡ ${headers["x-request-id"]}`);
	});

	test("nothing of the editorial area or the machine endpoints may be cached", async () => {
		const handle: RequestHandler = async (_request, response) => {
			response.writeHead(200, {
				"cache-control": "s-maxage=31536000",
				"content-security-policy": "none",
				"content-type": "text/html",
			});
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

	test.each(["/admin/../tin/x-1", "/admin/%2e%2e/x", "/api//x", "/admin/..%2fx"])(
		"%s, which could be read in two ways, is refused",
		async (path) => {
			gate = await startTestGate();
			expect((await gate.ask(path)).status).toBe(400);
			expect(gate.seen).toHaveLength(0);
		},
	);
});

describe("life of the process", () => {
	test("before the portal is open every page answers 503 and readiness says so", async () => {
		gate = await startTestGate({ isClosed: true });
		const [page, health, ready] = await Promise.all([gate.ask("/"), gate.ask("/healthz"), gate.ask("/readyz")]);
		expect([page.status, page.headers["retry-after"], health.status, ready.status]).toEqual([503, "5", 503, 503]);
	});

	test("health falls with the database", async () => {
		gate = await startTestGate({ isReady: async () => false });
		expect((await gate.ask("/healthz")).status).toBe(503);
	});

	test("A10: readiness falls with any of its checks, and names it", async () => {
		const checks = [
			{ name: "disk", fault: "" },
			{ name: "schedule", fault: "articles wait" },
		] as const;
		gate = await startTestGate({ checkReadiness: async () => checks });
		const answer = await gate.ask("/readyz");
		const told = { status: "not ready", disk: "ok", schedule: "articles wait" };
		expect([answer.status, JSON.parse(answer.body.toString())]).toEqual([503, told]);
	});

	test("A10: figures are for whoever is let in; anybody else finds no such page", async () => {
		gate = await startTestGate({
			metrics: { isFor: ({ headers }) => headers["x-forwarded-for"] === undefined, write: async () => "figures 1\n" },
		});
		expect((await gate.ask("/metrics")).body.toString()).toBe("figures 1\n");
		expect((await gate.ask("/metrics", { headers: { "x-forwarded-for": "9.9.9.9" } })).status).toBe(404);
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
