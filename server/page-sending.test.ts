import { connect } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestGate, type TestGate } from "./test-gate.ts";

const ARTICLE = "/tin/mot-bai-1";
let gate: TestGate;
let plain: string;

beforeAll(async () => {
	gate = await startTestGate();
	plain = String((await gate.ask(ARTICLE)).body);
});
afterAll(() => gate.stop());

const ask = (acceptEncoding: string, more: Record<string, string> = {}) =>
	gate.ask(ARTICLE, { headers: { "accept-encoding": acceptEncoding, ...more } });

test("a page is sent as brotli, gzip or plain, as the client takes it", async () => {
	expect(plain).toContain("Trang /tin/mot-bai-1");
	for (const accepted of ["gzip, deflate, br, zstd", "br;q=0.1, gzip", "*"]) {
		const { headers, body } = await ask(accepted);
		expect([headers["content-encoding"], String(brotliDecompressSync(body))]).toEqual(["br", plain]);
	}
	for (const accepted of ["gzip", "br;q=0, gzip", "GZIP;q=1.0"]) {
		const { headers, body } = await ask(accepted);
		expect([headers["content-encoding"], String(gunzipSync(body))]).toEqual(["gzip", plain]);
	}
	for (const accepted of ["identity", "deflate", "br;q=0, gzip;q=0"]) {
		const { headers, body } = await ask(accepted);
		expect([headers["content-encoding"], String(body)]).toEqual([undefined, plain]);
	}
});

test("every answer says its length, that it varies, and that it must be asked for again", async () => {
	for (const accepted of ["br", "gzip", "identity"]) {
		const { headers, body } = await ask(accepted);
		expect(headers).toMatchObject({
			"content-length": String(body.length),
			vary: "accept-encoding",
			"cache-control": "public, max-age=0, must-revalidate",
		});
	}
});

test("S14: a browser that has the page gets 304 without a body, and its own name of the page", async () => {
	for (const accepted of ["br", "gzip", "identity"]) {
		const { etag = "" } = (await ask(accepted)).headers;
		for (const names of [etag, `"other", ${etag}`, "*", `W/${etag}`]) {
			const { status, headers, body } = await ask(accepted, { "if-none-match": names });
			expect([status, headers.etag, body.length]).toEqual([304, etag, 0]);
			expect(headers["content-encoding"]).toBeUndefined();
		}
		expect((await ask(accepted, { "if-none-match": '"other"' })).status).toBe(200);
	}
});

test("the encodings of a page have names of their own, which change with its content", async () => {
	const etags = await Promise.all(
		["br", "gzip", "identity"].map(async (accepted) => (await ask(accepted)).headers.etag),
	);
	const other = await gate.ask("/tin/hai-2", { headers: { "accept-encoding": "br" } });
	expect(new Set([...etags, other.headers.etag]).size).toBe(4);
});

test("a HEAD gets the headers of a GET and no body", async () => {
	for (const accepted of ["br", "identity"]) {
		const head = await gate.ask(ARTICLE, { method: "HEAD", headers: { "accept-encoding": accepted } });
		const { "x-request-id": _id, date: _date, ...expected } = (await ask(accepted)).headers;
		expect(head).toMatchObject({ status: 200, headers: expected });
		expect(head.body).toHaveLength(0);
	}
});

test("a HEAD of an unknown page gets 404 and no body", async () => {
	const { status, body } = await gate.ask("/khong-co", { method: "HEAD" });
	expect([status, body.length]).toEqual([404, 0]);
});

test("the access log has one line a request, with how it was answered", async () => {
	const { headers } = await ask("br");
	const lines = gate
		.readLog()
		.trim()
		.split("\n")
		.map((line) => JSON.parse(line));
	const line = lines.find(({ id }) => id === headers["x-request-id"]);
	expect(line).toMatchObject({
		method: "GET",
		path: ARTICLE,
		status: 200,
		bytes: Number(headers["content-length"]),
		from: "hit",
	});
	expect(lines.filter(({ from }) => from === "miss").length).toBeGreaterThan(0);
});

test("a hostile address is one harmless line, and what people search for is not in it", async () => {
	await gate.ask("/tim-kiem?q=ten+nguoi");
	await new Promise<void>((resolve) => {
		const target = Buffer.from('/hostile"},{"a":"\\%0d%0a', "latin1");
		const request = Buffer.concat([
			Buffer.from("GET "),
			target,
			Buffer.from(" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
		]);
		const socket = connect(gate.port, "127.0.0.1", () => socket.write(request));
		socket.resume().on("close", () => resolve());
	});
	const log = gate.readLog();
	expect(log).not.toContain("ten+nguoi");
	expect(log).toMatch(/^[\x20-\x7e\n]*$/);
	const paths = log
		.trim()
		.split("\n")
		.map((line) => JSON.parse(line).path);
	expect(paths.filter((path) => path.includes("hostile"))).toEqual(['/hostile"},{"a":"\\%0d%0a']);
});
