import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { db } from "../db/client.ts";
import { countJobs } from "../db/queries/jobs.ts";
import { getLetter } from "../db/queries/letters.ts";
import { upsertSetting } from "../db/queries/settings.ts";
import { jobs } from "../db/tables.ts";
import { openTestDatabase, type TestDatabase } from "../db/test-database.ts";
import { systemActor } from "../features/accounts/actor.ts";
import { publishTestArticle } from "../features/comments/test-newsroom.ts";
import type { LetterInput } from "../features/letters/letter-form.ts";
import { submitLetter } from "../features/letters/submit-letter.ts";
import { changeSetting, SettingError } from "../features/settings/change-setting.ts";
import { type MailServer, openMailServer, readMail } from "../lib/test-mail-server.ts";
import { toLetterMailJob } from "./mail-letters.ts";
import { runDueJobs } from "./run-jobs.ts";

const ORIGIN = "https://bien-ho.example";
const NEWSROOM = "toasoan@bien-ho.example";
const MINUTE = 60_000;
const input: LetterInput = {
	...{ name: "Hồ Thị Xuân", email: "xuan@thu.example", phone: null, subject: "Hỏi về lớp học" },
	...{ content: "Bao giờ khai giảng?", quote: "", fault: null, version: null },
};

let server: MailServer;
let opened: TestDatabase;

beforeAll(async () => {
	server = await openMailServer();
	vi.stubEnv("SMTP_URL", server.url);
});
afterAll(() => server.close());
beforeEach(async () => {
	opened = await openTestDatabase();
	server.mails = [];
	server.isRefusing = false;
	await db.tx((tx) => upsertSetting(tx, "site.email", NEWSROOM));
});
afterEach(() => opened.close());

const submit = (change: Partial<LetterInput> = {}, articleId: number | null = null) =>
	submitLetter(articleId, { ...input, ...change }, { senderHash: "h", isTrapped: false, now: new Date() });
const work = (minutes = 0, url = server.url) =>
	runDueJobs({
		kinds: [toLetterMailJob({ smtpUrl: url, mailFrom: "Cổng thông tin <cong@bien-ho.example>", origin: ORIGIN })],
		log: () => undefined,
		now: () => new Date(Date.now() + minutes * MINUTE),
	});
const listRead = () => server.mails.map(({ source, ...mail }) => ({ ...mail, ...readMail(source) }));
const getHeader = (name: string, at = 0) =>
	listRead()[at]?.headers.filter((header) => header.toLowerCase().startsWith(`${name}:`)) ?? [];

test("R45: a letter is mailed once to the newsroom, as plain text, answered to its sender", async () => {
	const id = await submit();
	await work();
	await work(60);
	expect(server.mails).toHaveLength(1);
	expect(server.mails[0]).toMatchObject({ from: "cong@bien-ho.example", to: [NEWSROOM] });
	expect(getHeader("subject")).toEqual(["Subject: Thư liên hệ: Hỏi về lớp học"]);
	expect(getHeader("from")).toEqual(["From: Cổng thông tin <cong@bien-ho.example>"]);
	expect(getHeader("reply-to")).toEqual(["Reply-To: xuan@thu.example"]);
	expect(getHeader("content-type")).toEqual(["Content-Type: text/plain; charset=utf-8"]);
	expect(listRead()[0]?.text).toContain("Bao giờ khai giảng?");
	expect(listRead()[0]?.text).toContain(`Thư số ${id}; 1 thư chưa xử lý.`);
});

test("R45, T24: while the mail server is down letters are stored; when it is up again each is mailed once", async () => {
	server.isRefusing = true;
	const ids = [await submit(), await submit({ subject: "Thư thứ hai" })];
	await work();
	await work(1, "smtp://127.0.0.1:1");
	expect(server.mails).toEqual([]);
	for (const id of ids)
		expect((await getLetter(db.read, id))?.letter).toMatchObject({ state: "new", ...{ content: input.content } });
	expect(await countJobs(db.read)).toEqual(new Map([["waiting", 2]]));
	const pauses = await db.read.select({ attempts: jobs.attempts, lastError: jobs.lastError }).from(jobs);
	expect(pauses).toMatchObject([{ attempts: 2, lastError: expect.stringContaining("ECONNREFUSED") }, { attempts: 2 }]);
	server.isRefusing = false;
	await Promise.all([work(60), work(60)]);
	await work(120);
	expect(
		listRead()
			.map(({ headers }) => headers.find((header) => header.startsWith("Subject:")))
			.sort(),
	).toEqual(["Subject: Thư liên hệ: Hỏi về lớp học", "Subject: Thư liên hệ: Thư thứ hai"]);
	expect(new Set([getHeader("message-id")[0], getHeader("message-id", 1)[0]]).size).toBe(2);
});

test("1.3.11: nothing a reader types becomes a header or another recipient", async () => {
	const evil = "Chào\r\nBcc: ke-gian@xau.example\r\n\r\nNội dung giả\u2028X-Them: 1";
	await submit({ name: evil, subject: evil, email: "xuan@thu.example\r\nBcc: ke-gian@xau.example" });
	await submit({ email: "xuan@thu.example, ke-gian@xau.example" });
	await submit({ email: "<xuan@thu.example> ke-gian@xau.example" });
	await submit({ email: null });
	await work();
	expect(server.mails).toHaveLength(4);
	for (const [at, { to, headers }] of listRead().entries()) {
		expect(to).toEqual([NEWSROOM]);
		expect(headers.map((header) => header.split(":", 1)[0]?.toLowerCase()).sort()).toEqual(
			[
				...["auto-submitted", "content-transfer-encoding", "content-type", "date", "from", "message-id"],
				...["mime-version", "subject", "to"],
			].sort(),
		);
		expect(getHeader("reply-to", at)).toEqual([]);
	}
	expect(getHeader("subject")).toEqual([expect.stringContaining("Chào Bcc: ke-gian@xau.example")]);
});

test("R46: the mail of a report names the article at the configured origin, the passage and both versions", async () => {
	const articleId = await publishTestArticle();
	await submit({ fault: "names", quote: "Một ngày vui.", version: 1, name: null, email: null }, articleId);
	await work();
	expect(getHeader("subject")).toEqual(["Subject: Báo lỗi bài viết: Làng mở lại nhà rông"]);
	const body = listRead()[0]?.text ?? "";
	for (const words of [
		`${ORIGIN}/tin/lang-mo-lai-nha-rong-${articleId}`,
		"“Một ngày vui.”",
		"Tên người, tên đơn vị, địa danh",
		"Bản bạn đọc thấy: 1 (bản hiện nay: 2)",
		"không để lại tên",
	])
		expect(body).toContain(words);
});

test("letters may have an address of their own; one address, or none", async () => {
	const set = (address: string) => changeSetting(systemActor("cli"), "letters.mailTo", address);
	await set("ban-doc@bien-ho.example");
	for (const wrong of ["a@b.vn, c@d.vn", "A <a@b.vn>", "không"]) await expect(set(wrong)).rejects.toThrow(SettingError);
	await submit();
	await work();
	await set("");
	await submit();
	await work();
	expect(listRead().map(({ to }) => to)).toEqual([["ban-doc@bien-ho.example"], [NEWSROOM]]);
});

test("while no address is set the mail waits, and says why", async () => {
	await db.tx((tx) => upsertSetting(tx, "site.email", ""));
	await submit();
	await work();
	const rows = await db.read.select({ state: jobs.state, lastError: jobs.lastError }).from(jobs);
	expect(rows).toEqual([{ state: "waiting", lastError: expect.stringContaining("letters.mailTo") }]);
});
