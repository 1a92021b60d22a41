import { connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { SECURITY_HEADER_NAMES, startTestGate, type TestGate } from "./test-gate.ts";

const ARTICLE = "/tin/mot-bai-1";
let gate: TestGate;
afterEach(() => gate.stop());

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

describe("what is refused", () => {
	test.each(["evil.example", "localhost:1", "", "localhost.evil.example"])(
		"an unknown host (%s) gets 421 and nothing of the site",
		async (host) => {
			gate = await startTestGate();
			const answer = await gate.ask(ARTICLE, { headers: { host } });
			expect(answer.status).toBe(421);
			expect(String(answer.body)).not.toContain("/tim-kiem");
			expect(gate.seen).toHaveLength(0);
		},
	);

	test("two Host headers get 421", async () => {
		gate = await startTestGate();
		expect(
			await sendRaw(gate.port, "GET / HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
		).toMatch(/^HTTP\/1.1 4(?:00|21)/);
	});

	test.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"])(
		"%s of a public page gets 405 with what is allowed",
		async (method) => {
			gate = await startTestGate();
			const answer = await gate.ask(ARTICLE, { method });
			expect([answer.status, answer.headers.allow]).toEqual([405, "GET, HEAD"]);
			expect(gate.seen).toHaveLength(0);
		},
	);

	test.each([
		"/",
		ARTICLE,
		"/chuyen-muc/xay-dung-dang",
		"/tim-kiem",
		"/rss.xml",
		"/khong-co",
		"/khong-tim-thay",
		"/chuyen-tiep/1",
		"/healthz",
		"/_next/static/app.js",
	])("a server action posted to %s is refused before the application sees it", async (path) => {
		gate = await startTestGate();
		const headers = { "next-action": "40aa", "content-type": "text/plain;charset=UTF-8", origin: "http://localhost" };
		expect((await gate.ask(path, { method: "POST", headers, body: "[]" })).status).toBe(405);
		expect(gate.seen).toHaveLength(0);
	});

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
		for (const name of SECURITY_HEADER_NAMES) expect(answer.toLowerCase()).toContain(`${name}: `);
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

	test.each(Object.entries(HOSTILE))(
		"a page cached for a request with %s is the one everybody gets",
		async (name, value) => {
			gate = await startTestGate();
			await gate.ask(ARTICLE, { headers: { [name]: value } });
			const clean = await gate.ask(ARTICLE);
			expect(gate.seen).toHaveLength(1);
			expect(String(clean.body)).not.toContain("evil");
			expect(clean.headers["content-type"]).toBe("text/html; charset=utf-8");
		},
	);

	const readAdminHeaders = async (trustedProxies: string[]) => {
		gate = await startTestGate({ trustedProxies: new Set(trustedProxies) });
		const forged = { "next-action": "40aa", "x-client-address": "203.0.113.66", "x-portal-path": "/evil" };
		await gate.ask("/admin?a=1", { headers: { ...HOSTILE, ...forged }, method: "POST" });
		return gate.seen[0];
	};

	test("the editorial area gets its own headers, and none that only the gate may set", async () => {
		const request = await readAdminHeaders([]);
		expect(request?.headers).toMatchObject({ cookie: "session=1", rsc: "1", "next-action": "40aa" });
		const names = [
			...Object.keys(request?.headers ?? {}),
			...(request?.rawHeaders ?? []).filter((_, at) => at % 2 === 0),
		];
		expect(names.filter((name) => /^x-(?!request)|rewrite|override/.test(name))).toEqual([
			"x-client-address",
			"x-portal-path",
		]);
		expect(request?.headers).toMatchObject({ "x-client-address": "127.0.0.1", "x-portal-path": "/admin" });
		expect(request?.headers["content-security-policy"]).not.toContain("evil");
	});

	test("forwarding headers count when they come from a trusted proxy", async () => {
		const request = await readAdminHeaders(["127.0.0.1"]);
		expect(request?.headers["x-forwarded-for"]).toBe("1.2.3.4");
		expect(request?.headers["x-middleware-subrequest"]).toBeUndefined();
	});
});
