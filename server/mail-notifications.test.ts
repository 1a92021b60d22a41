import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { db } from "../db/client.ts";
import { updateArticle } from "../db/queries/articles.ts";
import { insertCategory } from "../db/queries/categories.ts";
import { countJobs } from "../db/queries/jobs.ts";
import { updateUser } from "../db/queries/users.ts";
import { openTestDatabase, type TestDatabase } from "../db/test-database.ts";
import { assignArticle } from "../features/articles/assign-article.ts";
import { listOwnWork } from "../features/articles/assignment-reads.ts";
import { moveArticle } from "../features/articles/move-article.ts";
import { makePerson, type Person } from "../features/articles/test-newsroom.ts";
import { beginArticle } from "../features/articles/write-article.ts";
import { chooseMail } from "../features/notifications/choose-mail.ts";
import { markRead } from "../features/notifications/mark-read.ts";
import { notify } from "../features/notifications/notify.ts";
import { countUnread, listNotifications } from "../features/notifications/queries.ts";
import { type MailServer, openMailServer } from "../lib/test-mail-server.ts";
import { toNotificationMailJob } from "./mail-notifications.ts";
import { runDueJobs } from "./run-jobs.ts";

const ORIGIN = "https://toa-soan.example";
const MINUTE = 60_000;

let server: MailServer;
let opened: TestDatabase;
let sections: { culture: number; party: number };
let people: Record<"reporter" | "editor" | "elsewhere" | "chief" | "secretary", Person>;

beforeAll(async () => {
	server = await openMailServer();
	vi.stubEnv("SMTP_URL", server.url);
});
afterAll(() => server.close());

beforeEach(async () => {
	opened = await openTestDatabase();
	server.mails = [];
	server.isRefusing = false;
	const at = { parentId: null, position: 0 };
	sections = await db.tx(async (tx) => ({
		culture: await insertCategory(tx, { slug: "van-hoa", name: "Văn hóa", ...at }),
		party: await insertCategory(tx, { slug: "dang", name: "Xây dựng Đảng", ...at }),
	}));
	people = {
		reporter: await makePerson("viet", "phong_vien"),
		editor: await makePerson("sua", "bien_tap_vien", sections.culture),
		elsewhere: await makePerson("khac", "bien_tap_vien", sections.party),
		chief: await makePerson("duyet", "truong_bbt"),
		secretary: await makePerson("thu-ky", "thu_ky_toa_soan"),
	};
});
afterEach(() => opened.close());

const work = (minutes = 0) =>
	runDueJobs({
		kinds: [toNotificationMailJob({ smtpUrl: server.url, mailFrom: null, origin: ORIGIN })],
		log: () => undefined,
		now: () => new Date(Date.now() + minutes * MINUTE),
	});
const begin = () =>
	beginArticle(people.reporter, {
		...{ title: "Chợ phiên vùng biên họp lại", kicker: "", lead: "Sương chưa tan.", categoryId: sections.culture },
		body: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "Chợ đông." }] }] },
	});
const move = (actor: Person, id: number, name: string, baseVersion: number, reason = "") =>
	moveArticle(actor, id, { move: name, baseVersion, reason });
const listKinds = async (person: Person) =>
	(await listNotifications(person, null)).notifications.map(({ kind }) => kind);
const listTold = () => server.mails.map(({ to }) => to.join().replace("@toasoan.example", "")).sort();

test("E39: a move tells those whom it concerns, once each, in the area and by mail", async () => {
	const id = await begin();
	await move(people.reporter, id, "submit", 1);
	for (const person of [people.editor, people.chief, people.secretary]) {
		expect(await listKinds(person), person.name).toEqual(["submitted"]);
	}
	expect(await listKinds(people.elsewhere), "another section").toEqual([]);
	expect(await listKinds(people.reporter), "nobody is told of what they did").toEqual([]);
	await Promise.all([work(), work()]);
	await work(60);
	expect(listTold()).toEqual(["duyet", "sua", "thu-ky"]);
	const mail = server.mails.find(({ to }) => to[0]?.startsWith("sua"))?.source ?? "";
	expect(mail).toMatch(/^Auto-Submitted: auto-generated/m);
	expect(mail).toMatch(/^Message-ID: <thong-bao-\d+-\d+@toa-soan\.example>/m);
	server.mails = [];
	await move(people.editor, id, "take-up", 2);
	await move(people.editor, id, "return", 3, "Thiếu tên người bán hàng ở đầu chợ.");
	expect((await listNotifications(people.reporter, null)).notifications).toMatchObject([
		{ kind: "returned", articleId: id, actorName: "sua", detail: "Thiếu tên người bán hàng ở đầu chợ.", isRead: false },
	]);
	await work();
	expect(listTold()).toEqual(["viet"]);
});

test("E39: an approved text tells its writer and who may publish it; a sent-back one whoever works on it", async () => {
	const id = await begin();
	await move(people.reporter, id, "submit", 1);
	await move(people.editor, id, "take-up", 2);
	await move(people.editor, id, "forward", 3);
	expect((await listKinds(people.chief))[0]).toBe("forwarded");
	expect((await listKinds(people.secretary))[0], "a secretary does not approve").toBe("submitted");
	await move(people.chief, id, "send-back", 4, "Sapo dài quá, rút lại một câu.");
	expect(await listKinds(people.editor)).toEqual(["sent-back", "submitted"]);
	await move(people.editor, id, "forward", 5);
	await move(people.chief, id, "approve", 6);
	expect(await listKinds(people.reporter)).toEqual(["approved"]);
	expect((await listKinds(people.secretary))[0]).toBe("approved");
	await move(people.secretary, id, "publish", 7);
	expect(await listKinds(people.reporter)).toEqual(["published", "approved"]);
});

test("E39: while the mail server is down the move goes through, and each mail goes out once when it is back", async () => {
	server.isRefusing = true;
	const id = await begin();
	await move(people.reporter, id, "submit", 1);
	await work();
	expect(server.mails).toEqual([]);
	expect(await listKinds(people.editor)).toEqual(["submitted"]);
	expect(await countJobs(db.read)).toEqual(new Map([["waiting", 3]]));
	server.isRefusing = false;
	await Promise.all([work(60), work(60)]);
	await work(120);
	expect(listTold()).toEqual(["duyet", "sua", "thu-ky"]);
});

test("E39: the same event tells nobody twice, and what is rolled back tells nobody", async () => {
	const id = await begin();
	const event = { eventKey: "article:1:thu", kind: "approved" as const, articleId: id };
	const ids = [people.chief.userId, people.chief.userId, people.editor.userId];
	for (const _ of [1, 2]) await db.tx((tx) => notify(tx, people.reporter, event, ids));
	expect(await listKinds(people.chief)).toEqual(["approved"]);
	await work();
	expect(listTold()).toEqual(["duyet", "sua"]);
	const failing = db.tx(async (tx) => {
		await notify(tx, people.reporter, { ...event, eventKey: "article:1:khac" }, ids);
		throw new Error("no");
	});
	await expect(failing).rejects.toThrow("no");
	expect(await countUnread(people.chief)).toBe(1);
});

test("E39: whoever does without mail, or may not sign in any more, gets none, and reads in the area all the same", async () => {
	await chooseMail(people.chief, false);
	const id = await begin();
	await move(people.reporter, id, "submit", 1);
	await db.tx((tx) => updateUser(tx, people.secretary.userId, { isDisabled: true }));
	await work();
	expect(listTold()).toEqual(["sua"]);
	expect(await countUnread(people.chief)).toBe(1);
	await markRead(people.editor, null);
	expect(await countUnread(people.chief), "only one's own are marked").toBe(1);
	const [told] = (await listNotifications(people.chief, null)).notifications;
	await markRead(people.editor, told?.id ?? 0);
	expect(await countUnread(people.chief)).toBe(1);
	await markRead(people.chief, told?.id ?? 0);
	expect(await countUnread(people.chief)).toBe(0);
});

test("E39: of an article moved out of somebody's reach neither the area, nor a mail, nor their own work says anything", async () => {
	const id = await begin();
	await move(people.reporter, id, "submit", 1);
	await assignArticle(people.secretary, id, { assigneeId: people.editor.userId, dueAt: null });
	expect(await listKinds(people.editor)).toEqual(["assigned", "submitted"]);
	expect(await listOwnWork(people.editor)).toMatchObject([{ id }]);
	const categoryId = sections.party;
	await db.tx((tx) => updateArticle(tx, id, 2, { categoryId }));
	expect(await listKinds(people.editor)).toEqual([]);
	expect(await countUnread(people.editor)).toBe(0);
	expect(await listOwnWork(people.editor)).toEqual([]);
	await work();
	expect(listTold()).toEqual(["duyet", "thu-ky"]);
	expect(await listKinds(people.chief)).toEqual(["submitted"]);
});
