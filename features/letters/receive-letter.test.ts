import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { type LetterKind, listLettersOfState } from "../../db/queries/letters.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { solveQuestion } from "../../lib/test-solve-question.ts";
import { systemActor } from "../accounts/actor.ts";
import { takeDownArticle } from "../articles/take-down-article.ts";
import { createTestDraft, publishTestArticle } from "../comments/test-newsroom.ts";
import { SHORTEST_READING_MS } from "../reader-forms/challenge-answer.ts";
import { toFormKeys } from "../reader-forms/form-keys.ts";
import { databaseRateLimiter } from "../reader-forms/rate-limiter.ts";
import { solveWork } from "../reader-forms/test-solve-work.ts";
import { EMPTY_VALUES, type LetterPost } from "./letter-form.ts";
import type { LetterPageState, LetterReply } from "./letter-reply.ts";
import { openLetterForm, receiveLetter } from "./receive-letter.ts";

const keys = toFormKeys({ sessionKey: "a".repeat(43), pepper: "b".repeat(43) });
const desk = { keys, limiter: databaseRateLimiter };
const start = new Date();
const after = (ms: number) => new Date(start.getTime() + ms);
const LATER = after(SHORTEST_READING_MS);
const contact = {
	...EMPTY_VALUES,
	...{ name: "Hồ Thị Xuân", email: "xuan@thu.example", subject: "Hỏi về lớp học", content: "Bao giờ khai giảng?" },
	hasConsent: true,
};
const report = { ...EMPTY_VALUES, fault: "names", quote: "Một ngày vui.", content: "Làng tên là Ốp.", version: "2" };

let opened: TestDatabase;
let articleId: number;
let senderHash: string;
let senders = 0;

beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());
beforeEach(async () => {
	articleId = await publishTestArticle();
	senders += 1;
	senderHash = `sender-${senders}`;
});

const toPost = (kind: LetterKind, change: Partial<LetterPost>): LetterPost => ({
	values: kind === "contact" ? contact : report,
	...{ token: "", answer: "", solution: "", wantsCode: false, isTrapped: false },
	...change,
});
const at = (kind: LetterKind, now: Date) => ({
	kind,
	articleId: kind === "contact" ? 0 : articleId,
	senderHash,
	now,
});
const send = (kind: LetterKind, change: Partial<LetterPost>, now = LATER) =>
	receiveLetter(desk, toPost(kind, change), at(kind, now));
const open = (kind: LetterKind, now = start) => openLetterForm(desk, { quote: "", version: "2" }, at(kind, now));

type Form = Extract<LetterPageState, { shows: "letter-form" }>;
function requireForm(reply: LetterReply): Form {
	if ("location" in reply || reply.page.shows !== "letter-form") throw new Error(`no form: ${JSON.stringify(reply)}`);
	return reply.page;
}
const openForm = async (kind: LetterKind, now?: Date) => requireForm(await open(kind, now));
const listMine = async () => {
	const waiting = await listLettersOfState(db.read, "new", 500);
	return waiting.map(({ letter }) => letter).filter(({ addressHash }) => addressHash === senderHash);
};

test("R45: a letter from its form is stored and waits for the newsroom", async () => {
	const { token, question, status } = await openForm("contact");
	expect([status, question]).toEqual([200, null]);
	expect(await send("contact", { token })).toEqual({ location: "/lien-he/da-gui" });
	const { name, email, subject, content } = contact;
	expect(await listMine()).toMatchObject([
		{ kind: "contact", state: "new", name, email, phone: null, subject, content, articleId: null, flags: [] },
	]);
});

test("R46: a report is stored with the passage, the kind of fault and the version the reader saw", async () => {
	const { token, values, subject } = await openForm("error-report");
	expect([values.version, subject.article?.id]).toEqual(["2", articleId]);
	expect(await send("error-report", { token })).toEqual({ location: `/bao-loi/da-gui?bai=${articleId}` });
	expect(await listMine()).toMatchObject([
		{ kind: "error-report", articleId, articleVersion: 2, fault: "names", quote: report.quote, name: null },
	]);
});

test("R46: a version the article never had is dropped, and the report is taken", async () => {
	const { token } = await openForm("error-report");
	await send("error-report", { token, values: { ...report, version: "77" } });
	expect(await listMine()).toMatchObject([{ articleId, articleVersion: null }]);
});

test("R46: of an article that is taken down, was never published or does not exist, nothing is taken", async () => {
	const { token } = await openForm("error-report");
	await takeDownArticle(systemActor("cli"), articleId, 2, "Kiểm tra lại");
	for (const reply of [await send("error-report", { token }), await open("error-report")]) {
		expect(reply).toMatchObject({ page: { shows: "letter-refused", status: 410 } });
	}
	for (const id of [await createTestDraft(), 99_999, 0]) {
		articleId = id;
		const reply = await send("error-report", {});
		expect(reply).toMatchObject({ page: { shows: "letter-refused", status: 404, content: report.content } });
	}
	expect(await listMine()).toEqual([]);
});

test.each<LetterKind>(["contact", "error-report"])(
	"R45, R46: mistakes in a %s come back beside their fields with all that was typed",
	async (kind) => {
		const values = { ...EMPTY_VALUES, name: "X", content: "<b>\n", quote: "một đoạn" };
		const form = requireForm(await send(kind, { values, token: (await openForm(kind)).token }));
		expect(form).toMatchObject({ status: 422, values });
		expect(Object.keys(form.errors)).toEqual(
			kind === "contact" ? ["name", "email", "subject", "content", "consent"] : ["fault", "content", "name", "consent"],
		);
		expect(await listMine()).toEqual([]);
	},
);

test("R45: a form sent twice, late, or with the token of another form is one letter at most, and its text is kept", async () => {
	const { token } = await openForm("contact");
	const replies = await Promise.all([1, 2, 3].map(() => send("contact", { token })));
	expect(replies.filter((reply) => "location" in reply)).toHaveLength(1);
	const late = requireForm(await send("contact", { token: (await openForm("contact")).token }, after(600_000)));
	expect(late).toMatchObject({ status: 422, values: contact, notice: expect.stringContaining("hết hạn") });
	const foreign = requireForm(await send("contact", { token: (await openForm("error-report")).token }));
	expect(foreign).toMatchObject({ status: 422, values: contact });
	expect(foreign.question).not.toBeNull();
	expect(await listMine()).toHaveLength(1);
});

test("a form that comes back too fast or with the hidden field filled in is asked a question first", async () => {
	const early = requireForm(
		await send("contact", { token: (await openForm("contact")).token }, after(SHORTEST_READING_MS - 1)),
	);
	expect(early).toMatchObject({ status: 422, values: contact });
	const trapped = requireForm(await send("contact", { token: (await openForm("contact")).token, isTrapped: true }));
	const answer = solveQuestion(trapped.question ?? "");
	const reply = await send(
		"contact",
		{ token: trapped.token, answer, isTrapped: true },
		after(3 * SHORTEST_READING_MS),
	);
	expect(reply).toEqual({ location: "/lien-he/da-gui" });
	expect(await listMine()).toMatchObject([{ flags: ["trap"] }]);
});

test("advertising is asked a question, and taken with a flag when it is answered", async () => {
	const values = { ...contact, subject: "Nhà cái uy tín" };
	const asked = requireForm(await send("contact", { values, token: (await openForm("contact")).token }));
	const answer = solveQuestion(asked.question ?? "");
	await send("contact", { values, token: asked.token, answer }, after(3 * SHORTEST_READING_MS));
	expect(await listMine()).toMatchObject([{ flags: ["blocked_words"] }]);
});

test.each<LetterKind>(["contact", "error-report"])(
	"K02: the work of the reader's browser stands for her answer in a %s, for this form and once",
	async (kind) => {
		const asked = requireForm(await send(kind, { wantsCode: true }, start));
		const solution = await solveWork(asked.task);
		const other = requireForm(await send(kind, { wantsCode: true }, start));
		const foreign = requireForm(await send(kind, { token: other.token, solution }));
		expect(foreign).toMatchObject({ status: 422, errors: { answer: expect.any(String) } });
		expect([foreign.question, foreign.values.content]).toEqual([expect.any(String), asked.values.content]);
		expect(await send(kind, { token: asked.token, solution })).toHaveProperty("location");
		expect(requireForm(await send(kind, { token: asked.token, solution })).status).toBe(422);
		expect(await listMine()).toHaveLength(1);
	},
);

test("whoever asks for another question gets one, with the text kept", async () => {
	const form = requireForm(await send("contact", { wantsCode: true }));
	expect(form).toMatchObject({ status: 200, values: contact, errors: {} });
	expect(form.question).not.toBeNull();
});

test("letters have limits of their own: the fourth in ten minutes is asked a question, the seventh in a minute waits", async () => {
	const statuses: (number | string)[] = [];
	for (let count = 1; count <= 7; count += 1) {
		const reply = await send("contact", { token: (await openForm("contact")).token });
		statuses.push("location" in reply ? "taken" : reply.page.status);
		if ("location" in reply || reply.page.status !== 429) continue;
		expect(reply.retryAfterSeconds).toBeGreaterThan(0);
		expect(reply.page).toMatchObject({ values: contact });
	}
	expect(statuses).toEqual(["taken", "taken", "taken", 422, 422, 422, 429]);
});
