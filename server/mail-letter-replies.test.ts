import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { db } from "../db/client.ts";
import { listAuditEntries } from "../db/queries/audit.ts";
import { listLetterReplies } from "../db/queries/letter-replies.ts";
import { getLetter } from "../db/queries/letters.ts";
import { upsertSetting } from "../db/queries/settings.ts";
import { openTestDatabase, type TestDatabase } from "../db/test-database.ts";
import { systemActor } from "../features/accounts/actor.ts";
import { FormError } from "../features/accounts/form-state.ts";
import { parseLetterFilter } from "../features/letters/letter-queue.ts";
import { countLetterWork, listLetters } from "../features/letters/letter-reads.ts";
import { purgeLetters } from "../features/letters/purge-letters.ts";
import { replyToLetter, resendReply } from "../features/letters/reply-to-letter.ts";
import { LetterError } from "../features/letters/settle-letter.ts";
import { submitLetter } from "../features/letters/submit-letter.ts";
import { type MailServer, openMailServer } from "../lib/test-mail-server.ts";
import { toLetterReplyJob } from "./mail-letter-replies.ts";
import { runDueJobs } from "./run-jobs.ts";

const NEWSROOM = "toasoan@bien-ho.example";
const MINUTE = 60_000;
const cli = systemActor("cli");
const reply = { subject: "Trả lời\r\nBcc: ke-gian@xau.example", text: "Khai giang ngay 5." };

let server: MailServer;
let opened: TestDatabase;

beforeAll(async () => {
	server = await openMailServer();
	vi.stubEnv("SMTP_URL", server.url);
});
afterAll(() => server.close());

let id: number;
beforeEach(async () => {
	opened = await openTestDatabase();
	server.mails = [];
	server.isRefusing = false;
	await db.tx((tx) => upsertSetting(tx, "site.email", NEWSROOM));
	id = await submit("xuan@thu.example");
});
afterEach(() => opened.close());

const submit = (email: string | null) =>
	submitLetter(
		null,
		{
			...{ name: "Ho Thi Xuan", email, phone: null, subject: "Hoi ve lop hoc" },
			...{ content: "Bao gio khai giang?", quote: "", fault: null, version: null },
		},
		{ senderHash: "h", isTrapped: false, now: new Date() },
	);
const work = (minutes = 0) =>
	runDueJobs({
		kinds: [toLetterReplyJob({ smtpUrl: server.url, mailFrom: null, origin: "https://bien-ho.example" })],
		log: () => undefined,
		now: () => new Date(Date.now() + minutes * MINUTE),
	});
const readReply = async () => (await listLetterReplies(db.read, id))[0];

test("R45: an answer is stored first, then mailed once to the reader alone, with what it answers", async () => {
	await replyToLetter(cli, id, reply);
	expect((await getLetter(db.read, id))?.letter).toMatchObject({ state: "answered" });
	expect(await readReply()).toMatchObject({ sentAt: null, text: reply.text, toAddress: "xuan@thu.example" });
	await work();
	await work(120);
	expect(server.mails).toHaveLength(1);
	expect(server.mails[0]?.to).toEqual(["xuan@thu.example"]);
	const source = server.mails[0]?.source ?? "";
	expect(source).toContain(`Reply-To: ${NEWSROOM}`);
	expect(source).not.toMatch(/^(Bcc|Auto-Submitted):/im);
	expect((await readReply())?.sentAt).toBeInstanceOf(Date);
	const [entry] = await listAuditEntries(db.read, `letter:${id}`);
	expect(entry).toMatchObject({ action: "letter.reply" });
	expect(JSON.stringify(entry?.details)).not.toContain("Khai giang");
});

test("R45: an answer the mail server refuses stays, says so before staff, and is sent once later", async () => {
	server.isRefusing = true;
	await replyToLetter(cli, id, reply);
	await work();
	expect(await readReply()).toMatchObject({
		sentAt: null,
		text: reply.text,
		lastError: expect.stringContaining("busy"),
	});
	expect(await countLetterWork()).toEqual({ open: 0, stuck: 1 });
	const { letters } = await listLetters(cli, parseLetterFilter({ muc: "chua-gui-duoc" }));
	expect(letters.map((letter) => letter.id)).toEqual([id]);
	server.isRefusing = false;
	await resendReply(cli, (await readReply())?.id ?? 0);
	await Promise.all([work(), work()]);
	await work(600);
	expect(server.mails).toHaveLength(1);
	expect(await readReply()).toMatchObject({ lastError: "", sentAt: expect.any(Date) });
	expect((await countLetterWork()).stuck).toBe(0);
	await expect(resendReply(cli, (await readReply())?.id ?? 0)).rejects.toThrow(LetterError);
});

test("R45: nothing is stored of an answer that says nothing, or that has nowhere to go", async () => {
	await expect(replyToLetter(cli, id, { subject: " ", text: "" })).rejects.toThrow(FormError);
	await expect(replyToLetter(cli, await submit(null), reply)).rejects.toThrow(LetterError);
	expect(await readReply()).toBeUndefined();
});

test("K04: the address an answer went to is forgotten with who wrote the letter", async () => {
	await replyToLetter(cli, id, reply);
	await purgeLetters(new Date(Date.now() + 91 * 24 * 60 * MINUTE));
	expect(await readReply()).toMatchObject({ toAddress: null, text: reply.text });
	await work(200_000);
	expect(server.mails).toEqual([]);
});
