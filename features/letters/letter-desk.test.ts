import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { countJobs } from "../../db/queries/jobs.ts";
import { listLetterNotes, listLetterReplies } from "../../db/queries/letter-replies.ts";
import { getLetter } from "../../db/queries/letters.ts";
import { insertUser, replaceUserRoles } from "../../db/queries/users.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { type Actor, systemActor } from "../accounts/actor.ts";
import { FormError } from "../accounts/form-state.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { publishTestArticle } from "../comments/test-newsroom.ts";
import { assignLetter } from "./assign-letter.ts";
import type { LetterInput } from "./letter-form.ts";
import { parseLetterFilter, toLettersPath } from "./letter-queue.ts";
import { countLetterWork, listLetters } from "./letter-reads.ts";
import { noteLetter } from "./note-letter.ts";
import { purgeLetters } from "./purge-letters.ts";
import { replyToLetter, resendReply } from "./reply-to-letter.ts";
import { answerLetter, LetterError, markLetterSpam, reopenLetter, takeUpLetter } from "./settle-letter.ts";
import { submitLetter } from "./submit-letter.ts";

const cli = systemActor("cli");
const stranger: Actor = { kind: "user", userId: 1, name: "Người lạ", roles: [] };
const now = new Date();
const input: LetterInput = {
	...{ name: "Hồ Thị Xuân", email: "xuan@thu.example", phone: null, subject: "Hỏi về lớp học" },
	...{ content: "Bao giờ khai giảng?", quote: "", fault: null, version: null },
};
const reply = { subject: "Trả lời: Hỏi về lớp học", text: "Lớp khai giảng ngày 5." };

let opened: TestDatabase;
let id: number;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());
const submit = (change: Partial<LetterInput> = {}, articleId: number | null = null, at = now) =>
	submitLetter(articleId, { ...input, ...change }, { senderHash: "h", isTrapped: false, now: at });
beforeEach(async () => {
	id = await submit();
});

const read = async () => (await getLetter(db.read, id))?.letter;

async function addModerator(name: string): Promise<Actor & { kind: "user" }> {
	const email = `${name.length}-${Date.now()}@toasoan.example`;
	const userId = await db.tx(async (tx) => {
		const made = await insertUser(tx, { name, email, passwordHash: "$none", passwordChangedAt: now });
		await replaceUserRoles(tx, made, [{ role: "kiem_duyet", categoryId: null }]);
		return made;
	});
	return { kind: "user", userId, name, roles: [{ role: "kiem_duyet", categoryId: null }] };
}

test("R45: staff take up a letter, give it to somebody who settles letters, and open it again; each is in the log", async () => {
	const moderator = await addModerator("Rơ Châm Thử");
	await takeUpLetter(moderator, id);
	expect(await read()).toMatchObject({ state: "in_hand", assigneeId: moderator.userId, settledAt: null });
	await assignLetter(cli, id, null);
	await expect(assignLetter(cli, id, 99_999)).rejects.toThrow(LetterError);
	await answerLetter(cli, id, "đã gọi điện", { seenAs: "in_hand" });
	await reopenLetter(cli, id);
	expect(await read()).toMatchObject({ state: "new", settledAt: null, settledBy: null });
	await markLetterSpam(cli, id);
	expect(await read()).toMatchObject({ state: "spam", settledAt: expect.any(Date) });
	const actions = (await listAuditEntries(db.read, `letter:${id}`)).map(({ action }) => action);
	const all = ["letter.take-up", "letter.assign", "letter.answer", "letter.reopen", "letter.spam"];
	expect(actions).toEqual(all.reverse());
});

test("R45: what somebody else did with a letter meanwhile is not done over", async () => {
	await takeUpLetter(cli, id);
	await expect(answerLetter(cli, id, "", { seenAs: "new" })).rejects.toThrow(/no longer new/);
	expect((await read())?.state).toBe("in_hand");
});

test("R45: whoever may not settle letters may do none of it", async () => {
	for (const refused of [
		takeUpLetter(stranger, id),
		assignLetter(stranger, id, null),
		noteLetter(stranger, id, "x"),
		replyToLetter(stranger, id, reply),
		resendReply(stranger, 1),
	])
		await expect(refused).rejects.toThrow(NotAllowedError);
});

test("R45: notes are for staff, and the log says that there is one, not what it says", async () => {
	await noteLetter(cli, id, "Hỏi phòng đào tạo trước.");
	await expect(noteLetter(cli, id, "  ")).rejects.toThrow(FormError);
	expect((await listLetterNotes(db.read, id)).map(({ text }) => text)).toEqual(["Hỏi phòng đào tạo trước."]);
	const [entry] = await listAuditEntries(db.read, `letter:${id}`);
	expect(entry).toMatchObject({ action: "letter.note", details: {} });
});

test("R45: without a mail server no answer pretends to be sent, and the letter stays as it was", async () => {
	await expect(replyToLetter(cli, id, reply)).rejects.toThrow(LetterError);
	expect((await read())?.state).toBe("new");
	expect(await listLetterReplies(db.read, id)).toEqual([]);
});

test("R46: the queue finds reports and letters by kind, state and words without marks, the longest waiting first", async () => {
	const articleId = await publishTestArticle();
	const old = new Date(now.getTime() - 86_400_000);
	const report = await submit({ fault: "names", quote: "Một ngày vui.", version: 1, subject: "" }, articleId, old);
	const list = async (address: string) => {
		const query = Object.fromEntries(new URLSearchParams(address));
		const { letters } = await listLetters(cli, parseLetterFilter(query));
		return letters.map((letter) => letter.id);
	};
	expect((await list(""))[0]).toBe(report);
	expect(await list("loai=bao-loi")).toEqual([report]);
	expect(await list("q=NGAY+vui")).toEqual([report]);
	expect(await list("q=xuan+KHAI+giang")).toContain(id);
	expect(await list("muc=dang-xu-ly&loai=bao-loi")).toEqual([]);
	await takeUpLetter(cli, report);
	expect(await list("muc=dang-xu-ly&loai=bao-loi")).toEqual([report]);
	expect(await list(`sau=${old.getTime()}-${report}`)).not.toContain(report);
	expect(toLettersPath(parseLetterFilter({ muc: "moi", loai: "bao-loi", q: "vui", la: "x" }))).toBe(
		"/admin/thu?muc=moi&loai=bao-loi&q=vui",
	);
});

test("K04: a name that is forgotten is no longer found by search", async () => {
	await answerLetter(cli, id, "");
	const find = async () => (await listLetters(cli, parseLetterFilter({ muc: "da-tra-loi", q: "xuan" }))).letters.length;
	const before = await find();
	await purgeLetters(new Date(now.getTime() + 91 * 86_400_000));
	expect(before).toBeGreaterThan(0);
	expect(await find()).toBe(0);
	expect(await countJobs(db.read)).toEqual(new Map());
	expect((await countLetterWork()).stuck).toBe(0);
});
