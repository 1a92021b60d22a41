import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { db } from "../db/client.ts";
import { deleteUnconfirmedSubscribers, findSubscriber } from "../db/queries/digest-subscribers.ts";
import { type DigestRow, getDigestRow, insertDigestMails, listDigestRows } from "../db/queries/digests.ts";
import { upsertSetting } from "../db/queries/settings.ts";
import { openTestDatabase, type TestDatabase } from "../db/test-database.ts";
import { type Actor, systemActor } from "../features/accounts/actor.ts";
import { NotAllowedError } from "../features/accounts/policy.ts";
import { takeDownArticle } from "../features/articles/take-down-article.ts";
import { publishTestArticle } from "../features/comments/test-newsroom.ts";
import { deliverDigests } from "../features/digests/deliver-digests.ts";
import { DigestError } from "../features/digests/digest.ts";
import { followSubscriptionLink, openSubscriptionLink } from "../features/digests/follow-subscription-link.ts";
import {
	approveDigest,
	changeDigest,
	discardDigest,
	prepareDigest,
	sendTrial,
	stopDigest,
} from "../features/digests/keep-digest.ts";
import { getDeskDigest } from "../features/digests/queries.ts";
import { openSubscriptionForm, receiveSubscription } from "../features/digests/receive-subscription.ts";
import type { SubscriptionPost } from "../features/digests/subscription-form.ts";
import { LINK_PATTERN } from "../features/digests/subscription-link.ts";
import { SHORTEST_READING_MS } from "../features/reader-forms/challenge-answer.ts";
import { toFormKeys } from "../features/reader-forms/form-keys.ts";
import { databaseRateLimiter } from "../features/reader-forms/rate-limiter.ts";
import { type MailServer, openMailServer, readMail } from "../lib/test-mail-server.ts";
import { createDigestTask, listDigestJobs } from "./mail-digests.ts";
import { runDueJobs } from "./run-jobs.ts";

const ORIGIN = "https://bien-ho.example";
const NEWSROOM = "toasoan@bien-ho.example";
const HOUR = 3_600_000;
const keys = toFormKeys({ sessionKey: "a".repeat(43), pepper: "b".repeat(43) });
const desk = { keys, limiter: databaseRateLimiter };
const cli = systemActor("cli");
const READER = "xuan@thu.example";

let server: MailServer;
let opened: TestDatabase;
let senders = 0;

beforeAll(async () => {
	server = await openMailServer();
	vi.stubEnv("SMTP_URL", server.url);
	vi.stubEnv("PUBLIC_ORIGIN", ORIGIN);
});
afterAll(() => server.close());
beforeEach(async () => {
	opened = await openTestDatabase();
	server.mails = [];
	server.isRefusing = false;
	server.refusals.clear();
	await db.tx(async (tx) => {
		await upsertSetting(tx, "site.email", NEWSROOM);
		await upsertSetting(tx, "site.offersDigest", true);
	});
});
afterEach(() => opened.close());

const mailing = (smtpUrl = server.url) => ({ smtpUrl, mailFrom: null, origin: ORIGIN, key: keys.subscription });
const workJobs = () => runDueJobs({ kinds: listDigestJobs(mailing()), log: () => undefined });
const deliver = (hours = 0, smtpUrl = server.url) =>
	deliverDigests({
		...{ smtpUrl, origin: ORIGIN, key: keys.subscription, signal: new AbortController().signal },
		from: () => Promise.resolve(NEWSROOM),
		now: () => new Date(Date.now() + hours * HOUR),
	});
const listTo = () => server.mails.map(({ to }) => to.join()).sort();

async function ask(email: string, change: Partial<SubscriptionPost> = {}) {
	senders += 1;
	const senderHash = `sender-${senders}`;
	const start = new Date();
	const { page } = await openSubscriptionForm(desk, { senderHash, now: start });
	const token = page.shows === "subscription-form" ? page.token : "";
	const post = {
		values: { email, hasConsent: true },
		token,
		answer: "",
		solution: "",
		wantsCode: false,
		isTrapped: false,
	};
	const now = new Date(start.getTime() + SHORTEST_READING_MS);
	return receiveSubscription(desk, { ...post, ...change }, { senderHash, now });
}

/** The link of the newest mail to an address. */
function findLink(email: string) {
	const mail = server.mails.findLast(({ to }) => to.includes(email));
	const url = new RegExp(`${ORIGIN}(/ban-tin/[^\\s"<]+)`).exec(readMail(mail?.source ?? "").text)?.[1] ?? "";
	const [, word, id, mac = ""] = LINK_PATTERN.exec(url) ?? [];
	return { use: word === "huy" ? ("leave" as const) : ("confirm" as const), subscriberId: Number(id), mac };
}

async function subscribe(email: string) {
	await ask(email);
	await workJobs();
	await followSubscriptionLink(keys.subscription, findLink(email), new Date());
	server.mails = [];
}

const publish = (title: string) => publishTestArticle(new Date(), title);

async function approve(id: number) {
	const { row, preview } = (await getDeskDigest(cli, id)) ?? { row: null, preview: null };
	if (!row) throw new Error(`no digest ${id}`);
	return approveDigest(cli, { digestId: id, baseVersion: row.version, preview: preview.hash });
}
async function requireRow(id: number): Promise<DigestRow> {
	const row = await getDigestRow(db.read, id);
	if (!row) throw new Error(`no digest ${id}`);
	return row;
}

test("R53: nothing but a question goes to an address before its owner says yes, by a link and a button", async () => {
	await publish("Chợ phiên vùng biên họp lại");
	const { page } = await ask("Xuan@Thu.example");
	expect(page).toMatchObject({ shows: "subscription-message", status: 200, title: "Còn một bước nữa" });
	await workJobs();
	await workJobs();
	expect(listTo()).toEqual([READER]);
	const mail = readMail(server.mails[0]?.source ?? "");
	expect(mail.headers).toContain("Subject: Xác nhận nhận bản tin của Tỉnh ủy Gia Lai");
	const id = await prepareDigest(cli);
	await expect(approve(id), "nobody said yes").rejects.toThrow(DigestError);

	const link = findLink(READER);
	const opened = await openSubscriptionLink(keys.subscription, link, new Date());
	expect(opened.page).toMatchObject({ shows: "subscription-step", use: "confirm", email: READER });
	expect((await findSubscriber(db.read, READER))?.confirmedAt, "looked at by a program").toBeNull();
	const done = await followSubscriptionLink(keys.subscription, link, new Date());
	expect(done.page).toMatchObject({ status: 200, title: "Đã đăng ký bản tin" });
	expect(await approve(id)).toBe(1);
});

test("R53: forged links and links of another use do nothing; one is good for 48 hours", async () => {
	await ask(READER);
	await workJobs();
	const link = findLink(READER);
	const tries = [
		{ ...link, mac: link.mac.replace(/^./, (first) => (first === "a" ? "b" : "a")) },
		{ ...link, use: "leave" as const },
		{ ...link, subscriberId: link.subscriberId + 1 },
	];
	for (const forged of tries) await followSubscriptionLink(keys.subscription, forged, new Date());
	expect(await findSubscriber(db.read, READER)).toMatchObject({ confirmedAt: null });
	const late = new Date(Date.now() + 48 * HOUR + 60_000);
	expect((await followSubscriptionLink(keys.subscription, link, late)).page).toMatchObject({ status: 410 });
	await db.tx((tx) => deleteUnconfirmedSubscribers(tx, late));
	expect(await findSubscriber(db.read, READER)).toBeNull();
});

test("R53: a known address and a new one get the same answer, and nobody's inbox is filled", async () => {
	await subscribe(READER);
	const known = await ask(READER);
	const fresh = await ask("moi@thu.example");
	const toPage = (reply: typeof known, email: string) => JSON.stringify(reply).replaceAll(email, "");
	expect(toPage(known, READER)).toBe(toPage(fresh, "moi@thu.example"));
	await workJobs();
	const again = server.mails.find(({ to }) => to.includes(READER));
	expect(readMail(again?.source ?? "").headers).toContain("Subject: Địa chỉ này đã nhận bản tin của Tỉnh ủy Gia Lai");
	server.mails = [];
	for (let turn = 0; turn < 5; turn += 1) {
		await ask("bi-quay-ray@thu.example");
		await workJobs();
	}
	expect(listTo()).toHaveLength(3);
});

test("R53: mistakes in the form are named and nothing typed is lost; a trapped program must answer", async () => {
	const wrong = { values: { email: "a@b.vn, c@d.vn", hasConsent: false } };
	const { page } = await ask("", wrong);
	expect(page).toMatchObject({ shows: "subscription-form", status: 422, ...wrong });
	expect(page.shows === "subscription-form" && Object.keys(page.errors)).toEqual(["email", "consent"]);
	const trapped = await ask(READER, { isTrapped: true });
	expect(trapped.page).toMatchObject({ status: 422, errors: { answer: expect.any(String) } });
	expect(await findSubscriber(db.read, READER)).toBeNull();
	await db.tx((tx) => upsertSetting(tx, "site.offersDigest", false));
	expect((await openSubscriptionForm(desk, { senderHash: "x", now: new Date() })).page.status).toBe(404);
});

test("R53: a digest is sent once to everybody, as it was looked at, with a way off the list", async () => {
	const articles = [await publish("Chợ phiên vùng biên họp lại"), await publish("Đường mới về làng")];
	for (const email of [READER, "hai@thu.example", "ba@thu.example"]) await subscribe(email);
	const id = await prepareDigest(cli);
	const input = { subject: "Tin <b>hôm nay</b>", intro: "Chào bạn đọc.\nMời đọc.", articleIds: articles };
	await changeDigest(cli, { digestId: id, baseVersion: 1 }, input);
	expect(await approve(id)).toBe(3);
	await expect(approve(id), "approved before").rejects.toThrow(DigestError);
	await Promise.all([deliver(), deliver()]);
	await deliver(1);
	expect(listTo()).toEqual(["ba@thu.example", "hai@thu.example", READER]);
	expect(await requireRow(id)).toMatchObject({ state: "sent", sent: 3, refused: 0 });

	const mail = readMail(server.mails.find(({ to }) => to.includes(READER))?.source ?? "");
	expect(mail.headers).toContain("Subject: Tin <b>hôm nay</b>");
	expect(mail.headers.join("\n")).toMatch(
		/List-Unsubscribe: <https:\/\/bien-ho\.example\/ban-tin\/huy\/\d+-[0-9a-f]{64}>/,
	);
	expect(mail.headers).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
	for (const words of [mail.text, mail.html]) {
		expect(words).toContain("Chợ phiên vùng biên họp lại");
		expect(words.indexOf("Chợ phiên")).toBeLessThan(words.indexOf("Đường mới"));
		expect(words).toMatch(/https:\/\/bien-ho\.example\/tin\/cho-phien-vung-bien-hop-lai-\d+/);
	}
	expect(mail.html).not.toMatch(/<img|<script|<b>/);
	expect(mail.html).toContain("Chào bạn đọc.<br>Mời đọc.");

	await followSubscriptionLink(keys.subscription, findLink(READER), new Date());
	expect(await findSubscriber(db.read, READER)).toBeNull();
	const next = await prepareDigest(cli);
	expect(await approve(next)).toBe(2);
});

test("R53: what changed after the look is looked at again; what was taken down is in no mail", async () => {
	const [kept, gone] = [await publish("Chợ phiên họp lại"), await publish("Bài sẽ gỡ")];
	await subscribe(READER);
	const id = await prepareDigest(cli);
	const seen = await getDeskDigest(cli, id);
	expect(seen?.articles.map((article) => article.id).sort()).toEqual([kept, gone].sort());
	await takeDownArticle(cli, gone, 2, "Thử gỡ bài.");
	const at = { digestId: id, baseVersion: 1, preview: seen?.preview.hash ?? "" };
	await expect(approveDigest(cli, at)).rejects.toThrow(DigestError);
	await approve(id);
	await deliver();
	expect(readMail(server.mails[0]?.source ?? "").text).not.toContain("Bài sẽ gỡ");
	const empty = await prepareDigest(cli);
	await approve(empty);
	await takeDownArticle(cli, kept, 2, "Thử gỡ bài.");
	server.mails = [];
	await deliver();
	expect(listTo(), "no article is left").toEqual([]);
	expect(await requireRow(empty)).toMatchObject({ state: "stopped" });
});

test("R53, T24: a mail server that is down delays a digest, loses nothing and sends nothing twice", async () => {
	await publish("Chợ phiên họp lại");
	for (const email of [READER, "hai@thu.example"]) await subscribe(email);
	const id = await prepareDigest(cli);
	await approve(id);
	await deliver(0, "smtp://127.0.0.1:1");
	expect(await requireRow(id)).toMatchObject({ state: "sending", sent: 0, failures: 1 });
	await deliver();
	expect(listTo(), "held back for half a minute").toEqual([]);
	server.isRefusing = true;
	await deliver(1);
	expect(await requireRow(id)).toMatchObject({ state: "sending", sent: 0, failures: 0, lastError: "" });
	server.isRefusing = false;
	await deliver(2);
	expect(listTo()).toEqual(["hai@thu.example", READER]);
	expect(await requireRow(id)).toMatchObject({ state: "sent", sent: 2 });
});

test("R53: an address the mail server does not know is forgotten after the third digest", async () => {
	await publish("Chợ phiên họp lại");
	await subscribe(READER);
	await subscribe("het-hop-thu@thu.example");
	server.refusals.set("het-hop-thu@thu.example", 550);
	for (const left of [true, true, false]) {
		const id = await prepareDigest(cli);
		expect(await approve(id)).toBe(2);
		await deliver();
		expect(await requireRow(id)).toMatchObject({ state: "sent", sent: 1, refused: 1 });
		expect((await findSubscriber(db.read, "het-hop-thu@thu.example")) !== null).toBe(left);
	}
});

test("R53: sending is stopped by who may, a draft is tried and thrown away, and nobody else may", async () => {
	await publish("Chợ phiên họp lại");
	await subscribe(READER);
	const id = await prepareDigest(cli);
	const reporter: Actor = {
		...{ kind: "user", userId: 1, name: "Phóng viên" },
		roles: [{ role: "phong_vien", categoryId: null }],
	};
	const editor: Actor = { ...reporter, roles: [{ role: "bien_tap_vien", categoryId: null }] };
	const at = { digestId: id, baseVersion: 1 };
	await expect(prepareDigest(reporter)).rejects.toThrow(NotAllowedError);
	await expect(approveDigest(editor, { ...at, preview: "" })).rejects.toThrow(NotAllowedError);
	await expect(stopDigest(editor, id)).rejects.toThrow(NotAllowedError);
	await expect(sendTrial(editor, { ...at, baseVersion: 9 })).rejects.toThrow(DigestError);
	await approve(id);
	await stopDigest(cli, id);
	await deliver();
	expect(server.mails).toEqual([]);
	await expect(discardDigest(cli, { digestId: id, baseVersion: 3 }), "it was approved").rejects.toThrow(DigestError);
	const draft = await prepareDigest(cli);
	await discardDigest(cli, { digestId: draft, baseVersion: 1 });
	expect((await listDigestRows(db.read, { below: null, limit: 10 })).map((row) => row.id)).toEqual([id]);
	await db.tx((tx) => insertDigestMails(tx, id, new Date()));
	await createDigestTask(mailing()).run(new Date(), new AbortController().signal);
	expect(server.mails, "of a digest that was stopped nothing is sent").toEqual([]);
});
