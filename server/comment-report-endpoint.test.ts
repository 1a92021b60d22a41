import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { db } from "../db/client.ts";
import { listOpenReports } from "../db/queries/comment-reports.ts";
import { openTestDatabase, type TestDatabase } from "../db/test-database.ts";
import { systemActor } from "../features/accounts/actor.ts";
import type { ReportPageState } from "../features/comment-reports/report-reply.ts";
import { approveComment } from "../features/comments/approve-comment.ts";
import { rejectComment } from "../features/comments/reject-comment.ts";
import { submitComment } from "../features/comments/submit-comment.ts";
import { publishTestArticle } from "../features/comments/test-newsroom.ts";
import { SHORTEST_READING_MS } from "../features/reader-forms/challenge-answer.ts";
import { toFormKeys } from "../features/reader-forms/form-keys.ts";
import { databaseRateLimiter, type RateLimiter } from "../features/reader-forms/rate-limiter.ts";
import { createCommentReportEndpoint } from "./comment-report-endpoint.ts";
import { type RenderedPage, toPageEntry } from "./page-entry.ts";
import { startTestGate, type TestGate, toDocument } from "./test-gate.ts";

const cli = systemActor("cli");
const HEADERS = { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" };
const QUIET: RateLimiter = { hit: async (hits) => hits.map(() => ({ hits: 1, isOver: false, retryAfterSeconds: 0 })) };

let opened: TestDatabase;
let gate: TestGate;
let articleId: number;
let id: number;
let limiter: RateLimiter;
let shown: ReportPageState[];

beforeAll(async () => {
	opened = await openTestDatabase();
	articleId = await publishTestArticle();
	const render = async (_key: string, formState?: unknown): Promise<RenderedPage> => {
		const state = formState as ReportPageState;
		shown.push(state);
		const page = { headers: { "content-type": "text/html; charset=utf-8" }, tags: new Set<string>(), expiresAt: null };
		return { ...page, status: state.status, body: toDocument(JSON.stringify(state)), isCacheable: false };
	};
	const endpoint = createCommentReportEndpoint({
		keys: toFormKeys({ sessionKey: "a".repeat(43), pepper: "b".repeat(43) }),
		limiter: { hit: (hits, now) => limiter.hit(hits, now) },
		render,
		toEntry: (page) => toPageEntry(page, { shared: {}, hasSurrogateKey: false }),
		errorHeaders: {},
		log: () => undefined,
	});
	gate = await startTestGate({ endpoints: [endpoint] });
});
afterAll(async () => {
	await gate.stop();
	await opened.close();
});
beforeEach(async () => {
	limiter = QUIET;
	shown = [];
	const typed = { name: "Bạn đọc", email: null, content: "Gọi 0905 123 456 nhé." };
	id = await submitComment(articleId, typed, { senderHash: "h", isTrapped: false, now: new Date() });
	await approveComment(cli, id);
});
afterEach(() => vi.useRealTimers());

const open = async () => {
	await gate.ask(`/bao-cao-y-kien?so=${id}`);
	const state = shown.at(-1);
	if (state?.shows !== "comment-report-form") throw new Error(`no form: ${JSON.stringify(state)}`);
	return state;
};
const post = (fields: Record<string, string>, headers: Record<string, string> = HEADERS) =>
	gate.ask("/bao-cao-y-kien", { method: "POST", headers, body: new URLSearchParams(fields).toString() });

/** Sends the form as somebody who has read it. */
async function send(fields: Record<string, string>) {
	const { token } = await open();
	vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + SHORTEST_READING_MS });
	const answer = await post({ so: String(id), phieu: token, ...fields });
	vi.useRealTimers();
	return answer;
}

test("K07: a report leads on and waits for a moderator; the form shows the comment without personal data", async () => {
	expect((await open()).comment.content).toBe("Gọi [đã ẩn số điện thoại] nhé.");
	const answer = await send({ "ly-do": "privacy", "noi-them": "Số của tôi." });
	expect([answer.status, answer.headers.location]).toEqual([303, `/bao-cao-y-kien/da-gui?bai=${articleId}`]);
	const [report] = await listOpenReports(db.read, [id]);
	expect(report).toMatchObject({ reason: "privacy", note: "Số của tôi.", addressHash: expect.any(String) });
});

test("K07: a report without a reason, with a used token or sent too fast comes back with what was typed", async () => {
	const typed = { "noi-them": "Lời đã viết." };
	const { token } = await open();
	for (const fields of [
		typed,
		{ ...typed, "ly-do": "insult", phieu: token },
		{ ...typed, "ly-do": "insult", phieu: "x" },
	]) {
		const answer = await post({ so: String(id), ...fields });
		expect(answer.status).toBe(422);
		expect(shown.at(-1)).toMatchObject({ shows: "comment-report-form", values: { note: "Lời đã viết." } });
	}
	expect((await send({ "ly-do": "other" })).status).toBe(422);
	expect(await listOpenReports(db.read, [id])).toEqual([]);
});

test("K07: reports are rate limited, and the text comes back with when to try again", async () => {
	limiter = databaseRateLimiter;
	const answers = [];
	for (let sent = 0; sent < 7; sent += 1) answers.push(await post({ so: String(id), "noi-them": "Lời đã viết." }));
	expect(answers.at(-1)?.status).toBe(429);
	expect(Number(answers.at(-1)?.headers["retry-after"])).toBeGreaterThan(0);
	expect(shown.at(-1)).toMatchObject({ values: { note: "Lời đã viết." } });
});

test("K07: what is no comment before readers has no form, and nothing is taken from another site", async () => {
	await rejectComment(cli, id, "gỡ");
	for (const query of [`?so=${id}`, "?so=99999", "?so=1e3", ""]) {
		expect((await gate.ask(`/bao-cao-y-kien${query}`)).status, query).toBe(404);
	}
	const foreign = { ...HEADERS, "sec-fetch-site": "cross-site", origin: "https://xau.example" };
	expect((await post({ so: String(id) }, foreign)).status).toBe(403);
});
