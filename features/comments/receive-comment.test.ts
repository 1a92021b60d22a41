import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { listCommentsOfState } from "../../db/queries/comments.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { solveQuestion } from "../../lib/test-solve-question.ts";
import { systemActor } from "../accounts/actor.ts";
import { takeDownArticle } from "../articles/take-down-article.ts";
import { SHORTEST_READING_MS } from "../reader-forms/challenge-answer.ts";
import { toFormKeys } from "../reader-forms/form-keys.ts";
import { databaseRateLimiter } from "../reader-forms/rate-limiter.ts";
import { solveWork } from "../reader-forms/test-solve-work.ts";
import { closeAllComments, openAllComments, setCommentTerm } from "./change-comment-settings.ts";
import { closeArticleComments } from "./close-article-comments.ts";
import type { CommentPost } from "./comment-form.ts";
import type { CommentPageState, CommentReply } from "./comment-reply.ts";
import { openCommentForm, receiveComment } from "./receive-comment.ts";
import { createTestDraft, publishTestArticle } from "./test-newsroom.ts";

const cli = systemActor("cli");
const keys = toFormKeys({ sessionKey: "a".repeat(43), pepper: "b".repeat(43) });
const desk = { keys, limiter: databaseRateLimiter };
const start = new Date();
const after = (ms: number) => new Date(start.getTime() + ms);
const values = { name: "Hồ Thị Xuân", email: "xuan@thu.example", content: "Bài viết rất hay.", hasConsent: true };

let opened: TestDatabase;
let articleId: number;
let senders = 0;
let senderHash: string;

beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());
beforeEach(async () => {
	articleId = await publishTestArticle();
	senders += 1;
	senderHash = `sender-${senders}`;
});

const toPost = (change: Partial<CommentPost> = {}): CommentPost => ({
	...{ values, token: "", answer: "", solution: "", wantsCode: false, isTrapped: false },
	...change,
});
const send = (change: Partial<CommentPost>, now: Date) =>
	receiveComment(desk, toPost(change), { articleId, senderHash, now });
const open = (now: Date) => openCommentForm(desk, { articleId, senderHash, now });

function requireForm(reply: CommentReply): Extract<CommentPageState, { kind: "form" }> {
	if (reply.kind !== "page" || reply.page.kind !== "form") throw new Error(`no form: ${JSON.stringify(reply)}`);
	return reply.page;
}
const bind = async (change: Partial<CommentPost> = {}, now = start) => requireForm(await send(change, now));
const listWaiting = async () => (await listCommentsOfState(db.read, "pending", 100)).map(({ comment }) => comment);
const listMine = async () => (await listWaiting()).filter((comment) => comment.articleId === articleId);

const LATER = after(SHORTEST_READING_MS);

test("R09: a comment from the kept page comes back bound to a token, and sent again waits for approval", async () => {
	const form = await bind();
	expect(form).toMatchObject({ status: 200, values, errors: {}, notice: null, question: null, task: null });
	expect(await listMine()).toEqual([]);
	expect(await send({ token: form.token }, LATER)).toEqual({ kind: "accepted", articleId });
	expect(await listMine()).toMatchObject([
		{ state: "pending", name: values.name, email: values.email, content: values.content, addressHash: senderHash },
	]);
});

test("R09: mistakes come back beside their fields, with all that was typed", async () => {
	const wrong = { name: "X", email: "xuan", content: "<b>\n", hasConsent: false };
	const form = await bind({ values: wrong });
	expect(form).toMatchObject({ status: 422, values: wrong });
	expect(Object.keys(form.errors)).toEqual(["name", "email", "content", "consent"]);
	const again = requireForm(await send({ values: wrong, token: form.token }, LATER));
	expect(again).toMatchObject({ status: 422, values: wrong, errors: form.errors });
	expect(await listMine()).toEqual([]);
});

test("R10: whoever asks for a code gets a question, and its right answer once", async () => {
	const { token, question } = requireForm(await open(start));
	const answer = solveQuestion(question ?? "");
	expect(await send({ token, answer }, LATER)).toMatchObject({ kind: "accepted" });
	const replayed = requireForm(await send({ token, answer }, LATER));
	expect(replayed).toMatchObject({ status: 422, values, notice: expect.stringContaining("đã gửi một lần") });
	expect(await listMine()).toHaveLength(1);
});

test("R10: two sendings of one token at the same moment are one comment", async () => {
	const { token } = await bind();
	const replies = await Promise.all(Array.from({ length: 3 }, () => send({ token }, LATER)));
	expect(replies.filter(({ kind }) => kind === "accepted")).toHaveLength(1);
	expect(await listMine()).toHaveLength(1);
});

test("R10: a wrong, empty or late answer is refused with the text kept and another question", async () => {
	for (const answer of ["không biết", ""]) {
		const { token, question } = requireForm(await open(start));
		const refused = requireForm(await send({ token, answer }, LATER));
		expect(refused).toMatchObject({ status: 422, values, errors: { answer: expect.any(String) } });
		expect(refused.question).not.toBeNull();
		expect(refused.token).not.toBe(token);
		// The first question is used up, whatever is answered now.
		expect(requireForm(await send({ token, answer: solveQuestion(question ?? "") }, LATER)).status).toBe(422);
	}
	senderHash = `${senderHash}-late`;
	const { token, question } = requireForm(await open(start));
	const late = requireForm(await send({ token, answer: solveQuestion(question ?? "") }, after(600_000)));
	expect(late).toMatchObject({ status: 422, values, notice: expect.stringContaining("hết hạn") });
	expect(await listMine()).toEqual([]);
});

test("K02: the work of the reader's browser stands for her answer, once, for this form and within its time", async () => {
	const { token, task } = requireForm(await open(start));
	const solution = await solveWork(task);
	expect(await send({ token, solution }, LATER)).toMatchObject({ kind: "accepted" });
	const again = requireForm(await send({ token, solution }, LATER));
	expect(again).toMatchObject({ status: 422, values, notice: expect.stringContaining("đã gửi một lần") });
	const next = requireForm(await open(start));
	const foreign = requireForm(await send({ token: next.token, solution }, LATER));
	expect(foreign).toMatchObject({ status: 422, values, errors: { answer: expect.any(String) } });
	expect(foreign.question).not.toBeNull();
	expect(foreign.task).not.toBe(next.task);
	const late = requireForm(await open(start));
	const inVain = await send({ token: late.token, solution: await solveWork(late.task) }, after(600_000));
	expect(requireForm(inVain)).toMatchObject({ status: 422, notice: expect.stringContaining("hết hạn") });
	expect(await listMine()).toHaveLength(1);
});

test("R10: a code is bound to its article", async () => {
	const { token, question } = requireForm(await open(start));
	articleId = await publishTestArticle();
	expect(requireForm(await send({ token, answer: solveQuestion(question ?? "") }, LATER)).status).toBe(422);
	expect(await listMine()).toEqual([]);
});

test("R10: a form that comes back faster than anybody reads is asked a question, and so is one with the hidden field", async () => {
	const first = await bind();
	const tooFast = requireForm(await send({ token: first.token }, after(SHORTEST_READING_MS - 1)));
	expect(tooFast).toMatchObject({ status: 422, values });
	const answer = solveQuestion(tooFast.question ?? "");
	expect(await send({ token: tooFast.token, answer }, after(2 * SHORTEST_READING_MS))).toMatchObject({
		kind: "accepted",
	});
	const trapped = requireForm(await send({ isTrapped: true }, start));
	const reply = await send(
		{ token: trapped.token, answer: solveQuestion(trapped.question ?? ""), isTrapped: true },
		LATER,
	);
	expect(reply).toMatchObject({ kind: "accepted" });
	expect((await listMine()).flatMap(({ flags }) => flags)).toEqual(["trap"]);
});

test("K02: advertising is asked a question before it may wait for a moderator, flagged", async () => {
	const advert = { ...values, content: "Chơi c.ờ b.ạ.c tại đây" };
	const { token, question } = await bind({ values: advert });
	expect(requireForm(await send({ values: advert, token }, LATER)).status).toBe(422);
	expect(question).not.toBeNull();
	const again = await bind({ values: advert });
	const answer = solveQuestion(again.question ?? "");
	expect(await send({ values: advert, token: again.token, answer }, LATER)).toMatchObject({ kind: "accepted" });
	expect(await listMine()).toMatchObject([{ flags: ["blocked_words"] }]);
});

test("K02: the fourth comment in ten minutes is asked a question, the eleventh in a minute refused with its text", async () => {
	const statuses: (number | string)[] = [];
	for (let count = 1; count <= 11; count += 1) {
		const { token } = await bind({}, start);
		const reply = await send({ token }, LATER);
		statuses.push(reply.kind === "accepted" ? "accepted" : reply.page.status);
		if (reply.kind !== "page" || reply.page.status !== 429) continue;
		expect(reply.retryAfterSeconds).toBeGreaterThan(0);
		expect(reply.page).toMatchObject({ values });
	}
	expect(statuses).toEqual(["accepted", "accepted", "accepted", 422, 422, 422, 422, 422, 422, 422, 429]);
	senderHash = `${senderHash}-other`;
	const { token } = await bind();
	expect(await send({ token }, LATER)).toMatchObject({ kind: "accepted" });
});

test("K02: an article that is flooded from many addresses asks everybody, and then takes no more for a minute", async () => {
	const statuses: (number | string)[] = [];
	for (let count = 1; count <= 61; count += 1) {
		senderHash = `flood-${count}`;
		const { token } = await bind();
		const reply = await send({ token }, LATER);
		statuses.push(reply.kind === "accepted" ? "accepted" : reply.page.status);
	}
	expect([statuses[19], statuses[20], statuses[59], statuses[60]]).toEqual(["accepted", 422, 422, 429]);
});

test("K05, K09: where comments are closed nothing is taken, and the text comes back", async () => {
	const { token } = await bind();
	const expectClosed = async (sentence: string) => {
		const refused = { kind: "page", page: { kind: "refused", status: 403, content: values.content } };
		const told = { page: { sentence: expect.stringContaining(sentence) } };
		for (const reply of [await send({}, LATER), await send({ token }, LATER), await open(LATER)]) {
			expect(reply).toMatchObject({ kind: "page", page: { status: 403 } });
			expect(reply).toMatchObject(told);
		}
		expect(await send({ token }, LATER)).toMatchObject(refused);
	};
	await closeArticleComments(cli, articleId, true);
	await expectClosed("không nhận thêm ý kiến");
	await closeArticleComments(cli, articleId, false);
	await setCommentTerm(cli, 1);
	await expectClosed("quá 1 ngày");
	await setCommentTerm(cli, null);
	await closeAllComments(cli, "kiểm tra hệ thống", after(3_600_000));
	await expectClosed("kiểm tra hệ thống");
	await openAllComments(cli);
	expect(await listMine()).toEqual([]);
	expect(await send({ token }, LATER)).toMatchObject({ kind: "accepted" });
});

test("an article that is not before readers takes no comment, and does not show whether it exists", async () => {
	articleId = await createTestDraft();
	const ofDraft = await send({}, start);
	expect(ofDraft).toMatchObject({ page: { status: 404, article: null, content: values.content } });
	articleId = 999_999;
	expect(await send({}, start)).toEqual(ofDraft);
	articleId = await publishTestArticle();
	await takeDownArticle(cli, articleId, 2, "sai số liệu");
	expect(await send({}, start)).toMatchObject({ page: { status: 410, content: values.content } });
});
