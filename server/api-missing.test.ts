import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestGate, type TestGate } from "./test-gate.ts";

let gate: TestGate;
beforeAll(async () => {
	gate = await startTestGate();
});
afterAll(() => gate.stop());

test("I01: the public API is kept in memory like pages, and what is not there is told in JSON", async () => {
	const first = await gate.ask("/api/v1/articles?limit=5");
	expect([first.status, first.headers["cache-control"]]).toEqual([200, "public, max-age=0, must-revalidate"]);
	const etag = first.headers.etag ?? "";
	const again = await gate.ask("/api/v1/articles?limit=5", { headers: { "if-none-match": etag } });
	expect([etag === "", again.status, gate.seen.length]).toEqual([false, 304, 1]);
	for (const path of ["/api/v1/khong-co", "/api/v1/articles/x"]) {
		const { status, headers, body } = await gate.ask(path);
		expect([status, headers["content-type"]]).toEqual([404, "application/json; charset=utf-8"]);
		expect(JSON.parse(body.toString())).toEqual({ message: expect.any(String) });
	}
});

test("I01: nobody writes through the public API, and the rest of /api stays with the application", async () => {
	expect((await gate.ask("/api/v1/articles", { method: "POST" })).status).toBe(405);
	const { headers } = await gate.ask("/api/auth/session");
	expect(headers["cache-control"]).toBe("no-store");
});
