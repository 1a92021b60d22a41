import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { openTestDatabase, type TestDatabase } from "../db/test-database.ts";
import { publishTestArticle } from "../features/comments/test-newsroom.ts";
import type { BoundForm } from "../features/reader-forms/bind-token.ts";
import { SHORTEST_READING_MS } from "../features/reader-forms/challenge-answer.ts";
import { toFormKeys } from "../features/reader-forms/form-keys.ts";
import { databaseRateLimiter, type RateLimiter } from "../features/reader-forms/rate-limiter.ts";
import { solveWork } from "../features/reader-forms/test-solve-work.ts";
import { createCommentEndpoint } from "./comment-endpoint.ts";
import type { RenderedPage } from "./page-entry.ts";
import { toPageEntry } from "./page-entry.ts";
import { startTestGate, type TestGate, toDocument } from "./test-gate.ts";

const HEADERS = { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" };
const typed = { ten: "An Bình", "noi-dung": "Hai dòng\n<b>chữ</b>", "dong-y": "1" };

let opened: TestDatabase;
let gate: TestGate;
let articleId: number;
let limiter: RateLimiter;
let isRenderBroken: boolean;
let logged: string[];
/** What the page was asked to show last. */
let shown: unknown;

beforeAll(async () => {
	opened = await openTestDatabase();
	articleId = await publishTestArticle();
	const render = async (_key: string, formState?: unknown): Promise<RenderedPage> => {
		if (isRenderBroken) throw new Error("no page");
		const page = { headers: { "content-type": "text/html; charset=utf-8" }, tags: new Set<string>(), expiresAt: null };
		const { status } = formState as { status: number };
		shown = formState;
		return { ...page, status, body: toDocument(JSON.stringify(formState)), isCacheable: false };
	};
	const endpoint = createCommentEndpoint({
		keys: toFormKeys({ sessionKey: "a".repeat(43), pepper: "b".repeat(43) }),
		limiter: { hit: (hits, now) => limiter.hit(hits, now) },
		render,
		toEntry: (page) => toPageEntry(page, { shared: { "x-test": "page" }, hasSurrogateKey: false }),
		errorHeaders: { "x-test": "error" },
		log: (level, event) => void logged.push(`${level} ${event}`),
	});
	gate = await startTestGate({ endpoints: [endpoint] });
});
afterAll(async () => {
	await gate.stop();
	await opened.close();
});
beforeEach(() => {
	limiter = databaseRateLimiter;
	isRenderBroken = false;
	logged = [];
});
afterEach(() => vi.useRealTimers());

const post = (fields: Record<string, string>, headers: Record<string, string> = HEADERS) =>
	gate.ask("/binh-luan", { method: "POST", headers, body: new URLSearchParams(fields).toString() });

test("a form made for one reader is kept by nobody", async () => {
	for (const answer of [
		await post({ bai: String(articleId), ...typed }),
		await gate.ask(`/binh-luan?bai=${articleId}`),
	]) {
		expect([answer.status, answer.headers["cache-control"], answer.headers.etag]).toEqual([200, "no-store", undefined]);
		expect(answer.headers["x-test"]).toBe("page");
	}
});

test("R09: a text is not lost when the database fails: the form comes back with it", async () => {
	limiter = { hit: () => Promise.reject(new Error("busy")) };
	const answer = await post({ bai: String(articleId), ...typed });
	expect(answer.status).toBe(503);
	expect(answer.body.toString()).toContain(JSON.stringify(typed["noi-dung"]));
	expect(logged).toEqual(["error comment-failed"]);
});

test("R09: a text is not lost when not even the form can be made: it comes back inert on a fixed page", async () => {
	isRenderBroken = true;
	const answer = await post({ bai: String(articleId), ...typed });
	expect([answer.status, answer.headers["x-test"]]).toEqual([500, "error"]);
	expect(answer.body.toString()).toContain("Hai dòng<br>&lt;b&gt;chữ&lt;/b&gt;");
	expect(logged).toEqual(["error comment-failed"]);
});

test("K02: who is told to wait is told how long", async () => {
	limiter = { hit: async (hits) => hits.map(() => ({ isOver: true, hits: 99, retryAfterSeconds: 42 })) };
	const answer = await post({ bai: String(articleId), ...typed });
	expect([answer.status, answer.headers["retry-after"]]).toEqual([429, "42"]);
	expect(answer.body.toString()).toContain(JSON.stringify(typed["noi-dung"]));
});

test("K02: a form that asks is taken with the work in place of the answer, and with forged work not", async () => {
	const form = { bai: String(articleId), ...typed };
	const sendSolved = async (solve: (task: string) => Promise<string>) => {
		await gate.ask(`/binh-luan?bai=${articleId}`);
		const { token, task } = shown as BoundForm;
		const solution = await solve(task ?? "");
		vi.setSystemTime(Date.now() + SHORTEST_READING_MS);
		return post({ ...form, phieu: token, "loi-giai": solution });
	};
	vi.useFakeTimers({ toFake: ["Date"] });
	const forged = await sendSolved(async () => "0".repeat(64));
	expect(forged.status).toBe(422);
	expect(shown).toMatchObject({ question: expect.any(String), values: { content: typed["noi-dung"] } });
	const taken = await sendSolved(solveWork);
	expect([taken.status, taken.headers.location]).toEqual([303, `/binh-luan/da-gui?bai=${articleId}`]);
});

test.each<[string, Record<string, string>, number]>([
	["another site", { ...HEADERS, "sec-fetch-site": "cross-site" }, 403],
	["an unknown origin", { "content-type": HEADERS["content-type"], origin: "null" }, 403],
	["nobody knows where", { "content-type": HEADERS["content-type"] }, 403],
	["this site, by its origin alone", { "content-type": HEADERS["content-type"], origin: "http://localhost" }, 200],
	["this site, but as another kind of body", { ...HEADERS, "content-type": "text/plain" }, 415],
	["this site in another encoding", { ...HEADERS, "content-type": `${HEADERS["content-type"]}; charset=utf-16` }, 415],
])("a form from %s", async (_, headers, status) => {
	expect((await post({ bai: String(articleId), ...typed }, headers)).status).toBe(status);
});

test("a body beyond the limit is refused, told in advance or not", async () => {
	const long = { bai: String(articleId), ...typed, "noi-dung": "x".repeat(33_000) };
	expect((await post(long, { ...HEADERS, "content-length": "33100" })).status).toBe(413);
	const answer = await post(long, { ...HEADERS, "transfer-encoding": "chunked" });
	expect([answer.status, answer.headers.connection]).toEqual([413, "close"]);
});
