import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { precompressStatic } from "./precompress-static.ts";
import { startTestGate, type TestGate } from "./test-gate.ts";

let gate: TestGate;
beforeAll(async () => {
	gate = await startTestGate();
});
afterAll(() => gate.stop());

test("a built file is kept for ever and sent compressed as it lies on disk", async () => {
	const brotli = await gate.ask("/_next/static/app.js", { headers: { "accept-encoding": "gzip, br" } });
	expect(brotli).toMatchObject({
		status: 200,
		headers: {
			"content-encoding": "br",
			"content-type": "text/javascript; charset=utf-8",
			"cache-control": "public, max-age=31536000, immutable",
			vary: "Accept-Encoding",
		},
	});
	expect(String(brotli.body)).toBe("compressed");
	const plain = await gate.ask("/_next/static/app.js");
	expect([plain.headers["content-encoding"], String(plain.body).length]).toEqual([undefined, 800]);
	const again = await gate.ask("/_next/static/app.js", { headers: { "if-none-match": String(plain.headers.etag) } });
	expect(again.status).toBe(304);
});

test("an upload is shown without any right to run, and answers a range", async () => {
	const whole = await gate.ask("/tep/anh.jpg");
	expect(whole.headers).toMatchObject({
		"content-security-policy": "sandbox; default-src 'none'",
		"x-content-type-options": "nosniff",
		"cross-origin-resource-policy": "same-origin",
		"cache-control": "public, max-age=31536000, immutable",
		"content-type": "image/jpeg",
	});
	const part = await gate.ask("/tep/anh.jpg", { headers: { range: "bytes=2-4" } });
	expect([part.status, part.headers["content-range"], String(part.body)]).toEqual([206, "bytes 2-4/10", "234"]);
	expect((await gate.ask("/tep/anh.jpg", { headers: { range: "bytes=7-" } })).body.toString()).toBe("789");
	expect((await gate.ask("/tep/anh.jpg", { headers: { range: "bytes=99-" } })).status).toBe(416);
});

test("R15: films, sound and captions say what they are, and are sent in parts", async () => {
	for (const [name, type] of [
		["phim.mp4", "video/mp4"],
		["phim.webm", "video/webm"],
		["doc.mp3", "audio/mpeg"],
		["doc.m4a", "audio/mp4"],
		["doc.wav", "audio/wav"],
		["phu-de.vtt", "text/vtt"],
	]) {
		const part = await gate.ask(`/tep/${name}`, { headers: { range: "bytes=0-3" } });
		expect([name, part.status, part.headers["content-range"]]).toEqual([name, 206, "bytes 0-3/10"]);
		expect(part.headers["content-type"]).toMatch(new RegExp(`^${type}`));
		expect(part.headers["content-disposition"]).toBeUndefined();
	}
});

test.each(["bytes=5-2", "bytes=-3", "bytes=0-1,3-4", "bytes=a-b", "lines=0-1", "bytes=99999999999999999999-"])(
	"the range “%s” is answered with the whole file",
	async (range) => {
		const { status, body } = await gate.ask("/tep/anh.jpg", { headers: { range } });
		expect([status, String(body)]).toEqual([200, "0123456789"]);
	},
);

test("a HEAD of a file has its length and no body", async () => {
	const { status, headers, body } = await gate.ask("/tep/anh.jpg", { method: "HEAD" });
	expect([status, headers["content-length"], body.length]).toEqual([200, "10", 0]);
});

test("an upload that is no picture, sound or film is saved, not shown", async () => {
	expect((await gate.ask("/tep/tai-lieu.pdf")).headers["content-disposition"]).toBe("attachment");
});

test("M13: a document is saved under the name its address ends in, whatever its letters", async () => {
	const hash = "0123456789abcdef0123456789abcdef";
	const { status, headers, body } = await gate.ask(`/tep/${hash}/21-KH-%C4%90U.pdf`);
	expect([status, String(body)]).toEqual([200, "%PDF"]);
	expect(headers).toMatchObject({
		"content-disposition": "attachment; filename=\"21-KH-DU.pdf\"; filename*=UTF-8''21-KH-%C4%90U.pdf",
		"content-security-policy": "sandbox; default-src 'none'",
		"x-content-type-options": "nosniff",
		"content-type": "application/pdf",
	});
	for (const name of [
		"a%22b.pdf",
		"a%0d%0ab.pdf",
		"%2e%2e.pdf",
		"%ff.pdf",
		"a%2fb.pdf",
		"trang.html",
		"x.docx",
		"b/a.pdf",
	]) {
		expect([name, (await gate.ask(`/tep/${hash}/${name}`)).status]).toEqual([name, 404]);
	}
});

test("13.4: what is not meant for readers is never served", async () => {
	for (const path of [
		"/_next/static/app.js.map",
		"/_next/static/app.js.br",
		"/_next/static/../../portal.db",
		"/_next/static/%2e%2e/%2e%2e/portal.db",
		"/_next/server/app.js",
		"/_next/image?url=%2Ftep%2Fanh.jpg&w=640&q=75",
		"/_next/data/x/index.json",
		"/_next",
		"/tep/trang.html",
		"/tep/../portal.db",
		"/tep/..%2fportal.db",
		"/tep/%2e%2e/portal.db",
		"/tep/",
		"/tep/none.jpg",
		"/.env",
		"/%2eenv",
		"/portal.db",
		"/public/icon.svg",
	]) {
		const { status, body, headers } = await gate.ask(path);
		expect([path, status]).toEqual([path, 404]);
		expect(String(body)).not.toMatch(/SQLite|SECRET|alert/);
		expect(headers["content-disposition"]).toBeUndefined();
	}
});

test("a site file is found at the root, and its absence is an unknown page", async () => {
	expect((await gate.ask("/icon.svg")).headers["content-type"]).toBe("image/svg+xml; charset=utf-8");
	expect((await gate.ask("/none.svg")).status).toBe(404);
});

test("speculation rules have their type, and leave out what is no page", async () => {
	const { headers, body } = await gate.ask("/speculation-rules.json");
	expect(headers["content-type"]).toBe("application/speculationrules+json");
	const [rule] = JSON.parse(String(body)).prefetch;
	expect(rule).toMatchObject({ source: "document", eagerness: "moderate" });
	expect(JSON.stringify(rule.where)).toContain("/admin/*");
});

test("precompressing writes both encodings beside text files, and nothing beside others", async () => {
	const dir = mkdtempSync(join(tmpdir(), "precompress-test-"));
	const text = "body { color: red }\n".repeat(100);
	for (const name of ["a.css", "b.woff2"]) writeFileSync(join(dir, name), text);
	writeFileSync(join(dir, "small.js"), "1");
	expect(await precompressStatic(dir)).toBe(1);
	expect(brotliDecompressSync(readFileSync(join(dir, "a.css.br"))).toString()).toBe(text);
	expect(gunzipSync(readFileSync(join(dir, "a.css.gz"))).toString()).toBe(text);
	expect(() => readFileSync(join(dir, "b.woff2.br"))).toThrow();
	rmSync(dir, { recursive: true });
});
