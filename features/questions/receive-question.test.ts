import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { getQuestionByCode, listQuestionsOfState } from "../../db/queries/questions.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { solveQuestion } from "../../lib/test-solve-question.ts";
import { systemActor } from "../accounts/actor.ts";
import { SHORTEST_READING_MS } from "../reader-forms/challenge-answer.ts";
import { toFormKeys } from "../reader-forms/form-keys.ts";
import { databaseRateLimiter } from "../reader-forms/rate-limiter.ts";
import { publishQuestion } from "./answer-question.ts";
import { lookUpQuestion } from "./look-up-question.ts";
import { formatQuestionCode, parseQuestionCode } from "./question-code.ts";
import { EMPTY_VALUES, type FieldErrors, parseQuestion, type QuestionPost, readQuestionPost } from "./question-form.ts";
import type { QuestionPageState, QuestionReply } from "./question-reply.ts";
import { openQuestionForm, receiveQuestion } from "./receive-question.ts";

const keys = toFormKeys({ sessionKey: "a".repeat(43), pepper: "b".repeat(43) });
const desk = { keys, limiter: databaseRateLimiter };
const start = new Date();
const after = (ms: number) => new Date(start.getTime() + ms);
const LATER = after(SHORTEST_READING_MS);
const values = {
	...EMPTY_VALUES,
	...{ field: "health", title: "Trạm y tế có khám bảo hiểm ngày thứ bảy không?", name: "Hồ Thị Xuân" },
	...{ content: "Ngày thường tôi đi làm rẫy xa, chỉ rảnh thứ bảy.", phone: "0269 382 4000", hasConsent: true },
};

let opened: TestDatabase;
let senderHash: string;
let senders = 0;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());
beforeEach(() => {
	senders += 1;
	senderHash = `sender-${senders}`;
});

const send = (change: Partial<QuestionPost>, now = LATER) => {
	const plain = { values, token: "", answer: "", solution: "", wantsCode: false, isTrapped: false };
	return receiveQuestion(desk, { ...plain, ...change }, { senderHash, now });
};
type Form = Extract<QuestionPageState, { shows: "question-form" }>;
function requireForm({ page }: QuestionReply): Form {
	if (page.shows !== "question-form") throw new Error(`it shows ${page.shows}`);
	return page;
}
const open = async () => requireForm(await openQuestionForm(desk, { senderHash, now: start }));
function requireCode({ page }: QuestionReply): string {
	if (page.shows !== "question-sent") throw new Error(`it shows ${page.shows}`);
	return parseQuestionCode(page.code) ?? "";
}
const countStored = async () =>
	(await listQuestionsOfState(db.read, "new", { after: null, isNewestFirst: false, limit: 100 })).length;

test("R60: a question is kept and answered with a code; sent twice it is kept once, with the same code", async () => {
	const before = await countStored();
	const { token } = await open();
	const code = requireCode(await send({ token }));
	expect(await getQuestionByCode(db.read, code)).toMatchObject({
		title: values.title,
		state: "new",
		phone: values.phone,
	});
	expect(requireCode(await send({ token }, after(5000)))).toBe(code);
	expect(await countStored()).toBe(before + 1);
});

test("R60: whoever is too fast, fills in the trap, or has no token of ours is asked first, with all that was typed", async () => {
	const before = await countStored();
	for (const [change, now] of [
		[{ token: (await open()).token }, start],
		[{ token: (await open()).token, isTrapped: true }, LATER],
		[{ token: "x.y.0.z" }, LATER],
	] as const) {
		const page = requireForm(await send(change, now));
		expect([page.status, page.values]).toEqual([422, values]);
		expect(page.question).not.toBeNull();
	}
	expect(await countStored()).toBe(before);
	const asked = requireForm(await send({ token: (await open()).token, isTrapped: true }));
	const answer = solveQuestion(asked.question ?? "");
	expect(requireCode(await send({ token: asked.token, answer }, after(2 * SHORTEST_READING_MS)))).toHaveLength(10);
});

test("R60: an expired form and a flood are told, and nothing typed is lost", async () => {
	const { token } = await open();
	const late = requireForm(await send({ token }, after(600_000)));
	expect([late.status, late.notice, late.values]).toEqual([422, expect.stringContaining("hết hạn"), values]);
	let reply = await send({});
	for (let times = 0; times < 8; times += 1) reply = await send({});
	expect(requireForm(reply)).toMatchObject({ status: 429, values });
	expect(reply.retryAfterSeconds).toBeGreaterThan(0);
});

test("R60: with the code somebody learns how far the question has come, and nothing of who asked", async () => {
	const code = requireCode(await send({ token: (await open()).token }));
	const look = async (typed: string) => (await lookUpQuestion(desk, typed, { senderHash, now: LATER })).page;
	const first = await look(formatQuestionCode(code).toLowerCase());
	expect(first).toMatchObject({ status: 200, found: { state: "new", title: values.title, path: null } });
	expect(JSON.stringify(first)).not.toMatch(/Xuân|0269/);
	const row = await getQuestionByCode(db.read, code);
	const at = { questionId: row?.id ?? 0, baseVersion: 1 };
	await publishQuestion(systemActor("cli"), at, { field: "health", office: "Sở Y tế", answer: "Có khám." });
	expect(await look(code)).toMatchObject({
		found: { state: "published", office: "Sở Y tế", path: expect.stringMatching(/^\/hoi-dap\/tram-y-te-.*-\d+$/) },
	});
	expect(await look("HD-22222-22222")).toMatchObject({ status: 404, found: null });
	expect(await look("không nhớ")).toMatchObject({ status: 422, found: null });
	let last = await look("AAAAAAAAAA");
	for (let times = 0; times < 10; times += 1) last = await look("AAAAAAAAAA");
	expect(last, "whoever guesses is stopped").toMatchObject({ status: 429, found: null });
});

const listWrong = (errors: FieldErrors | null) => Object.keys(errors ?? {});
test.each<[Partial<typeof values>, string]>([
	[{ field: "khác" }, "field"],
	[{ field: "constructor" }, "field"],
	[{ title: "Sao?" }, "title"],
	[{ content: "Ngắn quá" }, "content"],
	[{ content: "ộ".repeat(3001) }, "content"],
	[{ name: "A" }, "name"],
	[{ address: "ộ".repeat(201) }, "address"],
	[{ phone: "" }, "email"],
	[{ email: "xuan@" }, "email"],
	[{ phone: "gọi tôi" }, "phone"],
	[{ hasConsent: false }, "consent"],
])("R60: a question with %j is refused for its %s", (change, field) => {
	expect(listWrong(parseQuestion({ ...values, ...change }).errors)).toEqual([field]);
});

test("fields are read by their names, and one that is sent twice counts once", () => {
	const fields = new URLSearchParams("tieu-de=M%E1%BB%99t&tieu-de=Hai&noi-dung=A%0D%0AB&trang-web=x&dang-ten=1");
	expect(readQuestionPost(fields)).toMatchObject({
		values: { title: "Một", content: "A\nB", isNameShown: true, hasConsent: false },
		isTrapped: true,
	});
	for (const typed of ["", "HD-12345", "HD-ABCDE-FGHI0", "ABCDEFGHJKL"]) expect(parseQuestionCode(typed)).toBeNull();
	expect(parseQuestionCode(" hd-hd234 fghjk ")).toBe("HD234FGHJK");
});
