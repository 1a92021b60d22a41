import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { listOpinions } from "../../db/queries/opinions.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { solveQuestion } from "../../lib/test-solve-question.ts";
import { systemActor } from "../accounts/actor.ts";
import { SHORTEST_READING_MS } from "../reader-forms/challenge-answer.ts";
import { toFormKeys } from "../reader-forms/form-keys.ts";
import { databaseRateLimiter } from "../reader-forms/rate-limiter.ts";
import { changeConsultation } from "./keep-consultation.ts";
import { EMPTY_VALUES, type FieldErrors, type OpinionPost, parseOpinion, readOpinionPost } from "./opinion-form.ts";
import type { OpinionPageState, OpinionReply } from "./opinion-reply.ts";
import { openOpinionForm, receiveOpinion } from "./receive-opinion.ts";
import { consultationAt, publishTest, toInput } from "./test-consultation.ts";

const keys = toFormKeys({ sessionKey: "a".repeat(43), pepper: "b".repeat(43) });
const desk = { keys, limiter: databaseRateLimiter };
const start = new Date();
const after = (ms: number) => new Date(start.getTime() + ms);
const LATER = after(SHORTEST_READING_MS);
const HOUR_MS = 3_600_000;
const values = {
	...EMPTY_VALUES,
	...{ part: "Điều 2", content: "Đề nghị ghi rõ thời hạn trả lời Nhân dân.", name: "Ksor H'Thử" },
	...{ organisation: "xã Ia Mơ", email: "h.thu@thu.example", hasConsent: true },
};

let opened: TestDatabase;
let consultationId: number;
let senderHash: string;
let senders = 0;
beforeAll(async () => {
	opened = await openTestDatabase();
	consultationId = await publishTest(start);
});
afterAll(() => opened.close());
beforeEach(() => {
	senders += 1;
	senderHash = `sender-${senders}`;
});

type Form = Extract<OpinionPageState, { shows: "opinion-form" }>;
function requireForm({ page }: OpinionReply): Form {
	if (page.shows !== "opinion-form") throw new Error(`it shows ${page.shows}`);
	return page;
}
const open = async (id = consultationId) =>
	requireForm(await openOpinionForm(desk, { consultationId: id, senderHash, now: start }));
const send = (change: Partial<OpinionPost>, { now = LATER, id = consultationId } = {}) => {
	const post = { values, token: "", answer: "", solution: "", wantsCode: false, isTrapped: false, ...change };
	return receiveOpinion(desk, post, { consultationId: id, senderHash, now });
};
const listKept = (id = consultationId) =>
	listOpinions(db.read, id, null, { after: null, isNewestFirst: true, limit: 100 });

test("R61: an opinion is kept, waits, and is kept once however often its form is sent", async () => {
	const { token } = await open();
	expect((await send({ token })).page.shows).toBe("opinion-sent");
	const [kept, ...rest] = await listKept();
	expect(kept).toMatchObject({ ...{ state: "waiting", part: "Điều 2", name: values.name, mayBeShown: false } });
	expect((await send({ token }, { now: after(5000) })).page.shows).toBe("opinion-sent");
	expect((await send({ token }, { now: after(HOUR_MS) })).page, "after the end too").not.toMatchObject({ status: 200 });
	expect(await listKept()).toHaveLength(1 + rest.length);
});

test("R61: at the instant of its end the form closes by itself: nothing is kept, and what was typed is given back", async () => {
	const id = await publishTest(start, { closesAt: after(60_000) });
	const form = await open(id);
	const early = await send({ token: form.token }, { id, now: after(59_999) });
	expect(early.page.shows).toBe("opinion-sent");
	const { token } = await open(id);
	const late = await send({ token }, { id, now: after(60_000) });
	expect(late.page).toMatchObject({ shows: "opinion-refused", status: 410, content: values.content });
	expect(late.page).toMatchObject({
		title: "Đã hết hạn lấy ý kiến",
		sentence: expect.stringMatching(/kết thúc lúc \d/),
	});
	const opening = await openOpinionForm(desk, { consultationId: id, senderHash, now: after(60_000) });
	expect(opening.page).toMatchObject({ shows: "opinion-refused", status: 410, content: "" });
	expect(await listKept(id)).toHaveLength(1);
});

test("R61: before it opens nothing is taken, and of a draft or none at all nobody learns anything", async () => {
	const id = await publishTest(start, { opensAt: after(60_000) });
	expect((await openOpinionForm(desk, { consultationId: id, senderHash, now: start })).page).toMatchObject({
		...{ status: 410, title: "Chưa đến lúc gửi ý kiến" },
	});
	const missing = await send({}, { id: 99_999 });
	expect(missing.page).toMatchObject({ shows: "opinion-refused", status: 404, content: values.content });
});

test("R61: whoever is too fast, fills in the trap, or has no token of ours is asked first, with all that was typed", async () => {
	const before = (await listKept()).length;
	for (const [change, now] of [
		[{ token: (await open()).token }, start],
		[{ token: (await open()).token, isTrapped: true }, LATER],
		[{ token: "x.y.0.z" }, LATER],
	] as const) {
		const page = requireForm(await send(change, { now }));
		expect([page.status, page.values]).toEqual([422, values]);
		expect(page.question).not.toBeNull();
	}
	const asked = requireForm(await send({ token: (await open()).token, isTrapped: true }));
	expect(await listKept()).toHaveLength(before);
	const answer = solveQuestion(asked.question ?? "");
	const sent = await send({ token: asked.token, answer }, { now: after(2 * SHORTEST_READING_MS) });
	expect(sent.page.shows).toBe("opinion-sent");
});

test("R61: an expired form, a form of another draft and a flood are told, and nothing typed is lost", async () => {
	const { token } = await open();
	const late = requireForm(await send({ token }, { now: after(600_000) }));
	expect([late.status, late.notice, late.values]).toEqual([422, expect.stringContaining("hết hạn"), values]);
	const other = await publishTest(start);
	const foreign = requireForm(await send({ token: (await open()).token }, { id: other }));
	expect([foreign.status, foreign.values]).toEqual([422, values]);
	let reply = await send({});
	for (let times = 0; times < 12; times += 1) reply = await send({});
	expect(requireForm(reply)).toMatchObject({ status: 429, values });
	expect(reply.retryAfterSeconds).toBeGreaterThan(0);
});

test("R61: whoever was not told that opinions are shown is told before theirs is kept", async () => {
	const id = await publishTest(start);
	const { token } = await open(id);
	const shown = toInput(start, { showsOpinions: true });
	await changeConsultation(systemActor("cli"), await consultationAt(id), shown, { isPublished: false });
	const asked = requireForm(await send({ token }, { id }));
	expect([asked.status, asked.values, asked.draft.showsOpinions]).toEqual([422, values, true]);
	expect(await listKept(id)).toEqual([]);
});

const listWrong = (errors: FieldErrors | null) => Object.keys(errors ?? {});
test.each<[Partial<typeof values>, string]>([
	[{ part: "Điều 9" }, "part"],
	[{ content: "Ngắn" }, "content"],
	[{ content: "ộ".repeat(10_001) }, "content"],
	[{ name: "A" }, "name"],
	[{ organisation: "ộ".repeat(201) }, "organisation"],
	[{ email: "h.thu@" }, "email"],
	[{ hasConsent: false }, "consent"],
])("R61: an opinion with %j is refused for its %s", (change, field) => {
	expect(listWrong(parseOpinion({ ...values, ...change }, ["Điều 1", "Điều 2"]).errors)).toEqual([field]);
});

test("R61: ten thousand letters, no e-mail and no organisation are enough", () => {
	const least = { ...values, content: "ộ".repeat(10_000), organisation: "", email: "", part: "" };
	expect(parseOpinion(least, []).input).toMatchObject({ organisation: null, email: null, part: "" });
	expect(readOpinionPost(new URLSearchParams("noi-dung=A%0D%0AB&trang-web=x&dang-ten=1"))).toMatchObject({
		...{ values: { content: "A\nB", isNameShown: true, hasConsent: false }, isTrapped: true },
	});
});
