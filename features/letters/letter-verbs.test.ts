import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { countJobs } from "../../db/queries/jobs.ts";
import { countOpenLetters, getLetter, type LetterRow } from "../../db/queries/letters.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { type Actor, systemActor } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { createTestDraft, publishTestArticle } from "../comments/test-newsroom.ts";
import type { LetterInput } from "./letter-form.ts";
import { purgeLetters } from "./purge-letters.ts";
import { answerLetter, closeLetter, LetterError } from "./settle-letter.ts";
import { ReportedArticleError, submitLetter } from "./submit-letter.ts";

const cli = systemActor("cli");
const stranger: Actor = { kind: "user", userId: 1, name: "Người lạ", roles: [] };
const DAY_MS = 86_400_000;
const now = new Date();
const daysLater = (days: number) => new Date(now.getTime() + days * DAY_MS);
const options = { senderHash: "h", isTrapped: false, now };
const input: LetterInput = {
	...{ name: "Hồ Thị Xuân", email: "xuan@thu.example", phone: "0269 382 4000", subject: "Hỏi về lớp học" },
	...{ content: "Bao giờ khai giảng?", quote: "", fault: null, version: null },
};

let opened: TestDatabase;
let id: number;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());
beforeEach(async () => {
	id = await submitLetter(null, input, options);
});

const read = async (letterId = id): Promise<LetterRow | null> => (await getLetter(db.read, letterId))?.letter ?? null;

test("R45: without a mail server a letter is stored, and no job waits for one", async () => {
	expect(await read()).toMatchObject({ kind: "contact", state: "new", content: input.content });
	expect(await countJobs(db.read)).toEqual(new Map());
});

test("R46: the verb itself takes no report of an article that is not before readers", async () => {
	const reported = { ...input, fault: "figures" as const, version: 1 };
	for (const articleId of [await createTestDraft(), 99_999]) {
		await expect(submitLetter(articleId, reported, options)).rejects.toThrow(ReportedArticleError);
	}
	const reportId = await submitLetter(await publishTestArticle(), reported, options);
	expect(await read(reportId)).toMatchObject({ kind: "error-report", fault: "figures", articleVersion: 1 });
});

test("R45: staff answer a letter and may close it later; each leaves an audit row without a word of it", async () => {
	const waiting = await countOpenLetters(db.read);
	await answerLetter(cli, id, "Đã gọi điện, hẹn thứ Hai");
	expect(await read()).toMatchObject({ state: "answered", note: "Đã gọi điện, hẹn thứ Hai", settledBy: null });
	expect((await read())?.settledAt).toBeInstanceOf(Date);
	expect(await countOpenLetters(db.read)).toBe(waiting - 1);
	await closeLetter(cli, id, "Đã xong");
	const entries = await listAuditEntries(db.read, `letter:${id}`);
	expect(entries.map(({ action }) => action)).toEqual(["letter.close", "letter.answer"]);
	expect(entries.map(({ details }) => details)).toEqual([
		{ kind: "contact", before: "answered" },
		{ kind: "contact", before: "new" },
	]);
});

test("a letter is settled by those who may, when it exists and something would change; closing wants a note", async () => {
	await expect(answerLetter(stranger, id, "")).rejects.toThrow(NotAllowedError);
	await expect(closeLetter(stranger, id, "x")).rejects.toThrow(NotAllowedError);
	await expect(answerLetter(cli, 99_999, "")).rejects.toThrow(LetterError);
	await expect(closeLetter(cli, id, "  ")).rejects.toThrow(LetterError);
	expect((await read())?.state).toBe("new");
	await answerLetter(cli, id, "");
	await expect(answerLetter(cli, id, "")).rejects.toThrow(LetterError);
});

test("K04: addresses are forgotten after thirty days, senders ninety days after the answer, letters a year after it", async () => {
	await answerLetter(cli, id, "");
	const waiting = await submitLetter(null, input, options);
	await purgeLetters(daysLater(29));
	expect(await read()).toMatchObject({ addressHash: "h", name: input.name });
	await purgeLetters(daysLater(31));
	expect(await read()).toMatchObject({ addressHash: null, name: input.name, email: input.email });
	await purgeLetters(daysLater(91));
	const nobody = { name: null, email: null, phone: null };
	expect(await read()).toMatchObject({ ...nobody, content: input.content });
	expect(await read(waiting)).toMatchObject({ name: input.name, email: input.email, phone: input.phone });
	await purgeLetters(daysLater(366));
	expect(await read()).toBeNull();
	expect(await listAuditEntries(db.read, `letter:${id}`)).toHaveLength(1);
	expect(await read(waiting)).not.toBeNull();
	await purgeLetters(daysLater(731));
	expect(await read(waiting)).toBeNull();
});
