import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { getLatestTagSeq, listTagChangesSince } from "../../db/queries/cache-tags.ts";
import { getQuestion, listQuestionEdits } from "../../db/queries/questions.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { type Actor, systemActor } from "../accounts/actor.ts";
import { FormError } from "../accounts/form-state.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import {
	type AnswerInput,
	acceptQuestion,
	passQuestion,
	publishQuestion,
	refuseQuestion,
	saveAnswer,
} from "./answer-question.ts";
import { getDeskQuestion, listQuestionQueue } from "./desk-questions.ts";
import { editQuestion } from "./edit-question.ts";
import { purgeQuestions } from "./purge-questions.ts";
import { getQuestionPage, listQuestions } from "./queries.ts";
import { QuestionError } from "./question.ts";
import type { QuestionInput } from "./question-form.ts";
import { toQuestionJsonLd } from "./question-json-ld.ts";
import { submitQuestion } from "./submit-question.ts";

const cli = systemActor("cli");
const reporter: Actor = { kind: "user", userId: 1, name: "A", roles: [{ role: "phong_vien", categoryId: null }] };
const DAY_MS = 86_400_000;
const now = new Date();
const daysLater = (days: number) => new Date(now.getTime() + days * DAY_MS);
const input: QuestionInput = {
	...{ field: "land", title: "Đất rẫy lâu năm có được cấp sổ không?", name: "Hồ Thị Xuân", address: "xã Ia Mơ" },
	...{ content: "Nhà tôi làm rẫy từ trước năm 1993. Số của tôi là 0905 123 456.", isNameShown: false },
	...{ email: "xuan@thu.example", phone: "0269 382 4000" },
};
const answer: AnswerInput = { field: "land", office: "Sở Nông nghiệp và Môi trường", answer: "Được xem xét." };

let opened: TestDatabase;
let questionId: number;
let sent = 0;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());
const ask = (change: Partial<QuestionInput> = {}) => {
	sent += 1;
	const code = `ABCDEFG${String(sent).padStart(3, "2")}`;
	return submitQuestion({ ...input, ...change }, { code, senderHash: "h", isTrapped: false, now });
};
beforeEach(async () => {
	questionId = await ask();
});

const read = async (id = questionId) => {
	const row = await getQuestion(db.read, id);
	if (!row) throw new Error("no question");
	return row;
};
const at = async (id = questionId) => ({ questionId: id, baseVersion: (await read(id)).version });

test("R60: a question is stored first and before nobody; it is taken up, passed on, answered and published as a pair", async () => {
	expect((await getQuestionPage(questionId)).state).toBe("missing");
	await acceptQuestion(cli, await at());
	await passQuestion(cli, await at(), { ...answer, answer: "" });
	await saveAnswer(cli, await at(), answer);
	expect(await read()).toMatchObject({ state: "passed", answer: answer.answer });
	expect((await getQuestionPage(questionId)).state, "a draft is no answer").toBe("missing");
	const seq = await getLatestTagSeq();
	await publishQuestion(cli, await at(), answer);
	expect((await listTagChangesSince(seq)).map(({ tag }) => tag)).toEqual(["questions"]);
	expect(await getQuestionPage(questionId)).toMatchObject({ state: "published", pair: { office: answer.office } });
	await saveAnswer(cli, await at(), { ...answer, answer: "Được xem xét, nếu không có tranh chấp." });
	expect(await getQuestionPage(questionId)).toMatchObject({ pair: { answer: expect.stringContaining("tranh chấp") } });
	const entries = await listAuditEntries(db.read, `question:${questionId}`);
	expect(entries.map(({ action }) => action).reverse()).toEqual([
		...["question.accept", "question.pass", "question.save-answer", "question.publish", "question.save-answer"],
	]);
	expect(JSON.stringify(entries)).not.toMatch(/Xuân|xuan@|Ia Mơ|0269|rẫy/);
});

test("R60: of who asked, readers see nothing but a name that may be shown, and no number that stands in the text", async () => {
	const named = await ask({ isNameShown: true });
	for (const id of [questionId, named]) await publishQuestion(cli, await at(id), answer);
	const list = await listQuestions("land", 1);
	const pages = [await getQuestionPage(questionId), await getQuestionPage(named)];
	const [hidden, shown] = pages.map((page) => (page.state === "published" ? page.pair : null));
	expect([hidden?.askedBy, shown?.askedBy]).toEqual([null, "Hồ Thị Xuân"]);
	const jsonLd = [hidden, shown].map((pair) => pair && toQuestionJsonLd(pair, "https://trang.example"));
	expect(JSON.stringify([list, pages, jsonLd])).not.toMatch(/xuan@|Ia Mơ|0269|0905/);
	expect(JSON.stringify([hidden, jsonLd[0]])).not.toContain("Xuân");
	expect(jsonLd[0]).toMatchObject({ "@type": "QAPage", mainEntity: { acceptedAnswer: { text: answer.answer } } });
});

test("R60: what is refused says why and may be taken up again; what is taken back is gone, and comes back at its address", async () => {
	await expect(refuseQuestion(cli, await at(), "  ")).rejects.toThrow(FormError);
	await refuseQuestion(cli, await at(), "Ngoài thẩm quyền của tỉnh.");
	expect(await read()).toMatchObject({ state: "rejected", reason: "Ngoài thẩm quyền của tỉnh." });
	await expect(publishQuestion(cli, await at(), answer)).rejects.toThrow(QuestionError);
	await acceptQuestion(cli, await at());
	expect(await read()).toMatchObject({ state: "received", reason: "", settledAt: null });
	await publishQuestion(cli, await at(), answer);
	const { publishedAt } = await read();
	await refuseQuestion(cli, await at(), "Trả lời nhầm đơn vị.");
	expect(await getQuestionPage(questionId)).toMatchObject({ state: "withdrawn" });
	await publishQuestion(cli, await at(), answer);
	expect(await read()).toMatchObject({ state: "published", publishedAt, reason: "" });
});

test("R60: editing keeps the words from before, tells readers, and wants a reason", async () => {
	await publishQuestion(cli, await at(), answer);
	const words = { title: input.title, content: "Nhà tôi làm rẫy từ trước năm 1993.", reason: "Bỏ số điện thoại" };
	await expect(editQuestion(cli, await at(), { ...words, reason: "" })).rejects.toMatchObject({
		errors: { editReason: expect.any(String) },
	});
	await expect(editQuestion(cli, await at(), { ...words, content: input.content })).rejects.toThrow(FormError);
	await editQuestion(cli, await at(), words);
	expect(await getQuestionPage(questionId)).toMatchObject({ isEdited: true, pair: { content: words.content } });
	expect(await listQuestionEdits(db.read, questionId)).toMatchObject([{ contentBefore: input.content }]);
	expect((await read()).flags).toEqual([]);
});

test("R60: a pair needs an office and an answer; who saves late changes nothing; others than its keepers see no question", async () => {
	await expect(publishQuestion(cli, await at(), { ...answer, answer: "" })).rejects.toMatchObject({
		errors: { answer: expect.any(String) },
	});
	await expect(passQuestion(cli, await at(), { ...answer, office: "" })).rejects.toThrow(FormError);
	const late = await at();
	await saveAnswer(cli, late, answer);
	for (const verb of [
		() => saveAnswer(cli, late, { ...answer, answer: "Khác" }),
		() => refuseQuestion(cli, late, "Trùng câu hỏi"),
		() => saveAnswer(cli, { questionId: 99_999, baseVersion: 1 }, answer),
	])
		await expect(verb()).rejects.toThrow(QuestionError);
	expect((await read()).answer).toBe(answer.answer);
	const current = await at();
	for (const verb of [
		() => acceptQuestion(reporter, current),
		() => saveAnswer(reporter, current, answer),
		() => passQuestion(reporter, current, answer),
		() => publishQuestion(reporter, current, answer),
		() => refuseQuestion(reporter, current, "Không hợp lệ"),
		() => editQuestion(reporter, current, { title: "", content: "", reason: "" }),
		() => listQuestionQueue(reporter, { state: "new", after: null }),
		() => getDeskQuestion(reporter, questionId),
	])
		await expect(verb()).rejects.toThrow(NotAllowedError);
});

test("R60 K04: addresses are forgotten after thirty days, senders ninety days after the answer, the unpublished in their terms", async () => {
	const named = await ask({ isNameShown: true });
	const refused = await ask();
	for (const id of [questionId, named]) await publishQuestion(cli, await at(id), answer);
	await refuseQuestion(cli, await at(refused), "Trùng câu hỏi");
	const waiting = await ask();
	await purgeQuestions(daysLater(29));
	expect(await read()).toMatchObject({ addressHash: "h", name: input.name });
	await purgeQuestions(daysLater(31));
	expect(await read()).toMatchObject({ addressHash: null, name: input.name, email: input.email });
	await purgeQuestions(daysLater(91));
	const nobody = { email: null, phone: null, address: null };
	expect(await read()).toMatchObject({ ...nobody, name: null });
	expect(await read(named), "a name that stands on the page stays").toMatchObject({ ...nobody, name: input.name });
	expect(await read(waiting)).toMatchObject({ name: input.name, phone: input.phone });
	await purgeQuestions(daysLater(366));
	expect(await getQuestion(db.read, refused)).toBeNull();
	await purgeQuestions(daysLater(731));
	expect(await getQuestion(db.read, waiting)).toBeNull();
	expect((await read()).state, "the pair stays").toBe("published");
});

test("a list has its pages and none beyond, and what waits stands in the queue, the oldest first", async () => {
	expect(await listQuestions(null, 99)).toBeNull();
	expect(await listQuestions("health", 1)).toMatchObject({ total: 0, pageCount: 1 });
	const first = await ask();
	const second = await ask();
	const { rows, next } = await listQuestionQueue(cli, { state: "new", after: first - 1 });
	expect(rows.map(({ id }) => id)).toEqual([first, second]);
	expect(next).toBeNull();
});
