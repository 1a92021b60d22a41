import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { getLatestTagSeq, listTagChangesSince } from "../../db/queries/cache-tags.ts";
import { deleteExpiredGuards } from "../../db/queries/form-guards.ts";
import { addRating } from "../../db/queries/ratings.ts";
import { usedFormTokens } from "../../db/tables.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { type Actor, systemActor } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { publishTestArticle } from "../comments/test-newsroom.ts";
import { addConsultation } from "../consultations/keep-consultation.ts";
import { publishTest, toInput } from "../consultations/test-consultation.ts";
import { toFormKeys } from "../reader-forms/form-keys.ts";
import { databaseRateLimiter } from "../reader-forms/rate-limiter.ts";
import { changeSetting } from "../settings/change-setting.ts";
import { listDeskRatings, parseRatingQuery } from "./desk-ratings.ts";
import { receiveRating } from "./receive-rating.ts";

const keys = toFormKeys({ sessionKey: "a".repeat(43), pepper: "b".repeat(43) });
const cli = systemActor("cli");
const DAY_MS = 86_400_000;
/** Noon in Vietnam, so that an hour later is the same day. */
const noon = new Date(Math.floor(Date.now() / DAY_MS) * DAY_MS + 5 * 3_600_000);

let opened: TestDatabase;
let articleId: number;
let readers = 0;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());
beforeEach(async () => {
	articleId = await publishTestArticle();
});

interface Rating {
	subject: string;
	level: string;
	senderHash: string;
	userAgent: string;
	now: Date;
}
async function rate(change: Partial<Rating> = {}) {
	readers += 1;
	const { subject, level, ...at } = {
		...{ subject: `article:${articleId}`, level: "3", senderHash: `reader-${readers}`, userAgent: "Mozilla/5.0" },
		...{ now: noon, ...change },
	};
	return (await receiveRating({ keys, limiter: databaseRateLimiter }, { subject, level }, at)).page;
}
const listRows = async (loai = "article") => (await listDeskRatings(cli, parseRatingQuery({ loai }))).rows;
const findRow = async (id = articleId) => (await listRows()).find(({ subjectId }) => subjectId === id);

test("R62: each reader counts once for each page, whatever is chosen again, and several readers of one address do", async () => {
	const reader = { senderHash: "an-office", userAgent: "Mozilla/5.0 A" };
	expect(await rate(reader)).toMatchObject({ status: 200, title: "Đã ghi nhận đánh giá" });
	const again = await Promise.all([
		rate({ ...reader, level: "1" }),
		rate({ ...reader, now: new Date(+noon + 3_600_000) }),
	]);
	expect(again.map(({ title }) => title)).toEqual(["Đã ghi nhận trước đó", "Đã ghi nhận trước đó"]);
	await rate({ ...reader, userAgent: "Mozilla/5.0 B", level: "2" });
	await rate({ level: "1" });
	expect(await findRow()).toMatchObject({ good: 1, fair: 1, poor: 1, total: 3 });
	const both = await Promise.all([rate({ senderHash: "twice" }), rate({ senderHash: "twice" })]);
	expect(both.map(({ title }) => title).sort()).toEqual(["Đã ghi nhận trước đó", "Đã ghi nhận đánh giá"].sort());
	expect((await findRow())?.total).toBe(4);
});

test("R62: nothing of who rated is kept but a mark that names nobody, differs by day and page, and goes after midnight", async () => {
	const reader = { senderHash: "somebody", userAgent: "Mozilla/5.0 Firefox" };
	const listMarks = async () =>
		(await db.read.select().from(usedFormTokens)).filter(({ id }) => id.startsWith("rating-"));
	await db.tx((tx) => deleteExpiredGuards(tx, new Date(+noon + 10 * DAY_MS)));
	const seq = await getLatestTagSeq();
	await rate(reader);
	await rate({ ...reader, subject: `article:${await publishTestArticle()}` });
	await rate({ ...reader, now: new Date(+noon + DAY_MS) });
	expect((await listTagChangesSince(seq)).filter(({ tag }) => tag.startsWith("rating"))).toEqual([]);
	const marks = await listMarks();
	expect(new Set(marks.map(({ id }) => id)).size).toBe(3);
	expect(JSON.stringify(marks)).not.toMatch(/somebody|Firefox|article/);
	await db.tx((tx) => deleteExpiredGuards(tx, new Date(+noon + 13 * 3_600_000)));
	expect(await listMarks()).toHaveLength(1);
});

test("R62: services are rated like articles; what readers do not see, and a word that is no level, count nothing", async () => {
	const consultation = await publishTest(noon);
	expect(await rate({ subject: `consultation:${consultation}`, level: "2" })).toMatchObject({
		...{ status: 200, path: expect.stringMatching(/^\/lay-y-kien\/.*-\d+$/) },
	});
	expect(await listRows("consultation")).toMatchObject([{ subjectId: consultation, fair: 1, total: 1 }]);
	const draft = await addConsultation(cli, toInput(noon), { isPublished: false });
	for (const subject of [`consultation:${draft}`, "article:999999", "article:0", "user:1", "constructor:1", ""])
		expect([subject, (await rate({ subject })).status]).toEqual([subject, 404]);
	for (const level of ["0", "4", "good", ""]) expect([level, (await rate({ level })).status]).toEqual([level, 422]);
	expect(await findRow()).toBeUndefined();
});

test("R62: where the office has switched it off nothing is counted, and a flood from one address is stopped", async () => {
	let last = await rate();
	for (let times = 0; times < 21; times += 1)
		last = await rate({ senderHash: "flood", userAgent: `Mozilla/5.0 ${times}` });
	expect(last.status).toBe(429);
	expect((await findRow())?.total).toBe(21);
	await changeSetting(cli, "site.asksSatisfaction", "false");
	expect((await rate()).status).toBe(410);
	await changeSetting(cli, "site.asksSatisfaction", "true");
	expect((await rate()).status).toBe(200);
	expect((await findRow())?.total).toBe(22);
});

test("R62: staff see the sums, the most rated first and page by page; a page that is gone keeps its sum without a way to it", async () => {
	await db.tx(async (tx) => {
		for (let id = 1; id <= 51; id += 1) await addRating(tx, { kind: "document", id }, id === 7 ? "poor" : "good");
		await addRating(tx, { kind: "document", id: 7 }, "poor");
	});
	const first = await listDeskRatings(cli, parseRatingQuery({ loai: "document" }));
	expect(first.rows[0]).toMatchObject({ subjectId: 7, good: 0, poor: 2, path: null, title: "Số 7" });
	expect([first.rows.length, first.sums.get("document")]).toEqual([50, { good: 50, fair: 0, poor: 2, total: 52 }]);
	const next = first.next;
	if (!next) throw new Error("no next page");
	expect((await listDeskRatings(cli, next)).rows.map(({ subjectId }) => subjectId)).toEqual([1]);
	const reporter: Actor = { kind: "user", userId: 1, name: "A", roles: [{ role: "phong_vien", categoryId: null }] };
	await expect(listDeskRatings(reporter, next)).rejects.toThrow(NotAllowedError);
});
