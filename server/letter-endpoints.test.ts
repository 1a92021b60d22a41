import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { db } from "../db/client.ts";
import { countOpenLetters } from "../db/queries/letters.ts";
import { openTestDatabase, type TestDatabase } from "../db/test-database.ts";
import { publishTestArticle } from "../features/comments/test-newsroom.ts";
import { LETTER_RISKS } from "../features/letters/letter-rates.ts";
import type { LetterPageState } from "../features/letters/letter-reply.ts";
import { SHORTEST_READING_MS } from "../features/reader-forms/challenge-answer.ts";
import { toFormKeys } from "../features/reader-forms/form-keys.ts";
import { databaseRateLimiter, type RateLimiter } from "../features/reader-forms/rate-limiter.ts";
import { solveWork } from "../features/reader-forms/test-solve-work.ts";
import { createLetterEndpoints } from "./letter-endpoints.ts";
import { type RenderedPage, toPageEntry } from "./page-entry.ts";
import { startTestGate, type TestGate, toDocument } from "./test-gate.ts";

const HEADERS = { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" };
const letter = {
	ten: "An Bình",
	"thu-dien-tu": "an@thu.example",
	"chu-de": "Hỏi đường",
	"noi-dung": "Hai dòng\n<b>chữ</b>",
};

let opened: TestDatabase;
let gate: TestGate;
let articleId: number;
let limiter: RateLimiter;
let isRenderBroken: boolean;
let logged: string[];
/** What the pages were asked to show, and under which key. */
let shown: { key: string; state: LetterPageState }[];

beforeAll(async () => {
	opened = await openTestDatabase();
	articleId = await publishTestArticle();
	const render = async (key: string, formState?: unknown): Promise<RenderedPage> => {
		if (isRenderBroken) throw new Error("no page");
		const state = formState as LetterPageState;
		shown.push({ key, state });
		const page = { headers: { "content-type": "text/html; charset=utf-8" }, tags: new Set<string>(), expiresAt: null };
		return { ...page, status: state.status, body: toDocument(JSON.stringify(state)), isCacheable: false };
	};
	const endpoints = createLetterEndpoints({
		keys: toFormKeys({ sessionKey: "a".repeat(43), pepper: "b".repeat(43) }),
		limiter: { hit: (hits, now) => limiter.hit(hits, now) },
		render,
		toEntry: (page) => toPageEntry(page, { shared: { "x-test": "page" }, hasSurrogateKey: false }),
		errorHeaders: { "x-test": "error" },
		log: (level, event, facts) => void logged.push(`${level} ${event} ${JSON.stringify(facts)}`),
	});
	gate = await startTestGate({ endpoints });
});
afterAll(async () => {
	await gate.stop();
	await opened.close();
});
beforeEach(() => {
	limiter = databaseRateLimiter;
	isRenderBroken = false;
	logged = [];
	shown = [];
});
afterEach(() => vi.useRealTimers());

function requireForm(state: LetterPageState | undefined): Extract<LetterPageState, { shows: "letter-form" }> {
	if (state?.shows !== "letter-form") throw new Error(`no form: ${JSON.stringify(state)}`);
	return state;
}
const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = HEADERS) =>
	gate.ask(path, { method: "POST", headers, body: new URLSearchParams(fields).toString() });

test("R45, R46: a form made for one reader is kept by nobody", async () => {
	for (const answer of [
		await gate.ask("/lien-he/gui"),
		await gate.ask(`/bao-loi?bai=${articleId}`),
		await post("/lien-he/gui", letter),
	]) {
		expect([answer.headers["cache-control"], answer.headers.etag]).toEqual(["no-store", undefined]);
		expect(answer.headers["x-test"]).toBe("page");
	}
});

test("R46: the link brings version and passage into the form, and the passage into no key", async () => {
	await gate.ask(`/bao-loi?bai=${articleId}&ban=2&doan=${encodeURIComponent("Một ngày vui.")}`);
	expect(shown).toMatchObject([
		{ key: `/bao-loi?bai=${articleId}`, state: { status: 200, values: { version: "2", quote: "Một ngày vui." } } },
	]);
});

test.each(["?bai=99999", "?bai=1e3", "?bai=0", ""])("R46: /bao-loi%s leads to no article: 404", async (query) => {
	expect((await gate.ask(`/bao-loi${query}`)).status).toBe(404);
});

test("R45: a text is not lost when the database fails, nor when the form cannot be made; the log names nobody", async () => {
	limiter = { hit: () => Promise.reject(new Error("busy")) };
	const answer = await post("/lien-he/gui", letter);
	expect(answer.status).toBe(503);
	expect(answer.body.toString()).toContain(JSON.stringify(letter["noi-dung"]));
	isRenderBroken = true;
	const fixed = await post("/bao-loi", { ...letter, bai: String(articleId) });
	expect([fixed.status, fixed.headers["x-test"]]).toEqual([500, "error"]);
	expect(fixed.body.toString()).toContain("Hai dòng<br>&lt;b&gt;chữ&lt;/b&gt;");
	expect(logged.map((line) => line.split(" ", 2).join(" "))).toEqual(Array(3).fill("error letter-failed"));
	expect(logged.join("\n")).not.toMatch(/An Bình|an@thu|Hỏi đường|Hai dòng/);
});

test.each(["/lien-he/gui", "/bao-loi"])(
	"K02: where many came from lately, %s is taken with the work in place of the answer, and with forged work not",
	async (path) => {
		limiter = {
			hit: async (hits) =>
				hits.map(({ rule }) => ({ isOver: LETTER_RISKS.includes(rule), hits: 1, retryAfterSeconds: 1 })),
		};
		const form = { ...letter, bai: String(articleId), loai: "names", "dong-y": "1" };
		const sendSolved = async (solve: (task: string) => Promise<string>) => {
			await gate.ask(`${path}?bai=${articleId}`);
			const { token, task } = requireForm(shown.at(-1)?.state);
			const solution = await solve(task ?? "");
			vi.setSystemTime(Date.now() + SHORTEST_READING_MS);
			return post(path, { ...form, phieu: token, "loi-giai": solution });
		};
		vi.useFakeTimers({ toFake: ["Date"] });
		expect((await sendSolved(async () => "0".repeat(64))).status).toBe(422);
		expect(requireForm(shown.at(-1)?.state)).toMatchObject({
			question: expect.any(String),
			values: { content: letter["noi-dung"] },
		});
		expect((await sendSolved(solveWork)).status).toBe(303);
	},
);

test("whoever is told to wait is told how long", async () => {
	limiter = { hit: async (hits) => hits.map(() => ({ isOver: true, hits: 99, retryAfterSeconds: 42 })) };
	const answer = await post("/lien-he/gui", letter);
	expect([answer.status, answer.headers["retry-after"]]).toEqual([429, "42"]);
	expect((await gate.ask("/lien-he/gui")).status).toBe(429);
});

test.each(["/lien-he/gui", "/bao-loi"])(
	"%s takes forms of this site alone, of a size a reader can type",
	async (path) => {
		const before = await countOpenLetters(db.read);
		const fields = { ...letter, bai: String(articleId) };
		expect((await post(path, fields, { ...HEADERS, "sec-fetch-site": "cross-site" })).status).toBe(403);
		expect((await post(path, fields, { "content-type": HEADERS["content-type"] })).status).toBe(403);
		expect((await post(path, fields, { ...HEADERS, "content-type": "text/plain" })).status).toBe(415);
		expect((await post(path, { ...fields, "noi-dung": "x".repeat(66_000) })).status).toBe(413);
		expect((await post(path, { ...fields, "noi-dung": "ộ".repeat(3000) })).status).toBe(422);
		expect((await gate.ask(path, { method: "PUT", body: "x" })).status).toBe(405);
		expect(await countOpenLetters(db.read)).toBe(before);
	},
);
