import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { getArticleRow, updateArticle } from "../../db/queries/articles.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { getOldestUntried } from "../../db/queries/timed-articles.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { searchArticles } from "../search/queries.ts";
import { beginPendingDraft } from "./begin-pending-draft.ts";
import { publishDue, takeDownExpired } from "./publish-due.ts";
import { getArticlePage } from "./queries.ts";
import { rescheduleArticle } from "./reschedule-article.ts";
import { setEmbargo } from "./set-embargo.ts";
import { setExpiry } from "./set-expiry.ts";
import { getVersion, makeNewsroom, move, type Newsroom } from "./test-newsroom.ts";
import { writeArticle } from "./write-article.ts";

const MINUTE = 60_000;
let opened: TestDatabase;
let newsroom: Newsroom;
beforeAll(async () => {
	opened = await openTestDatabase();
	newsroom = await makeNewsroom();
});
afterAll(() => opened.close());

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * MINUTE);
const getState = async (id: number) => (await getArticleRow(db.read, id))?.state;
const listActions = async (id: number) =>
	(await listAuditEntries(db.read, `article:${id}`)).map(({ action }) => action);

async function schedule(id: number, at: Date): Promise<void> {
	await move(newsroom.people.secretary, id, "schedule", { at });
}
/** The clock cannot be turned: the article's time is. */
const letTimePass = async (id: number, scheduledAt: Date) =>
	db.tx(async (tx) => updateArticle(tx, id, await getVersion(id), { scheduledAt }));

test("E10: a scheduled article is published at its time, once whatever number of workers sees it, and not before", async () => {
	const id = await newsroom.walkTo("approved");
	await schedule(id, inMinutes(5));
	await publishDue(new Date());
	expect([await getState(id), (await getArticlePage(id)).state]).toEqual(["scheduled", "missing"]);
	const dueAt = inMinutes(-0.05);
	await letTimePass(id, dueAt);
	await Promise.all([publishDue(new Date()), publishDue(new Date()), publishDue(new Date())]);
	expect(await getArticlePage(id)).toMatchObject({ state: "published", article: { date: { at: dueAt } } });
	const actions = await listActions(id);
	expect(actions.filter((action) => action === "article.publish")).toHaveLength(1);
	expect(actions).not.toContain("article.publish-late");
	expect(await getArticleRow(db.read, id)).toMatchObject({ scheduledAt: null, scheduleError: "" });
});

test("E10: what was due while the portal was down is published at the next start, with the true time, and reported as late", async () => {
	const id = await newsroom.walkTo("approved");
	await schedule(id, inMinutes(5));
	await letTimePass(id, inMinutes(-42.5));
	await publishDue(new Date());
	const [late] = (await listAuditEntries(db.read, `article:${id}`)).filter(
		({ action }) => action === "article.publish-late",
	);
	expect(late).toMatchObject({ actorName: "worker", details: { minutes: 42 } });
	const publishedAt = (await getArticleRow(db.read, id))?.publishedAt?.getTime() ?? 0;
	expect(Math.abs(publishedAt - Date.now())).toBeLessThan(MINUTE);
});

test("E14: an article that may not be published stays, says why, and is not tried again before somebody acts", async () => {
	const id = await newsroom.walkTo("approved");
	await schedule(id, inMinutes(5));
	await db.tx(async (tx) => updateArticle(tx, id, await getVersion(id), { lead: "" }));
	await letTimePass(id, inMinutes(-10));
	expect(await getOldestUntried(db.read)).toBeInstanceOf(Date);
	await publishDue(new Date());
	await publishDue(new Date());
	expect(await getArticleRow(db.read, id)).toMatchObject({
		state: "scheduled",
		scheduleError: expect.stringContaining("chưa có sapo"),
	});
	expect((await listActions(id)).filter((action) => action === "article.publish-failed")).toHaveLength(1);
	expect(await getOldestUntried(db.read)).toBeNull();
	await move(newsroom.people.chief, id, "unschedule");
	expect(await getArticleRow(db.read, id)).toMatchObject({ state: "approved", scheduleError: "", scheduledAt: null });
});

test("E11: a scheduled draft leaves the article as it is until its time, then takes its place with what was chosen", async () => {
	const { people, toManuscript, walkTo } = newsroom;
	const id = await walkTo("published");
	const draftId = await beginPendingDraft(people.editor, id);
	await writeArticle(people.editor, draftId, 2, toManuscript({ title: "Chi bộ họp sang ngày thứ hai" }));
	await move(people.editor, draftId, "forward");
	await move(people.chief, draftId, "approve");
	const change = { kind: "addition" as const, note: "Bài được bổ sung diễn biến ngày thứ hai." };
	await move(people.secretary, draftId, "schedule", { at: inMinutes(5), change });
	await publishDue(new Date());
	expect(await getArticlePage(id)).toMatchObject({ article: { title: toManuscript().title } });
	await letTimePass(draftId, inMinutes(-0.05));
	await publishDue(new Date());
	expect(await getArticlePage(id)).toMatchObject({ article: { id, title: "Chi bộ họp sang ngày thứ hai" } });
	expect((await getArticleRow(db.read, id))?.modifiedAt).toBeInstanceOf(Date);
	expect(await getState(draftId)).toBe("merged");
});

test("E12: an article leaves readers at its time, by itself and once, and the time is cleared", async () => {
	const { people, walkTo } = newsroom;
	const id = await walkTo("published");
	await expect(setExpiry(people.secretary, id, await getVersion(id), inMinutes(5))).rejects.toThrow(NotAllowedError);
	await expect(setExpiry(people.chief, id, await getVersion(id), inMinutes(-5))).rejects.toMatchObject({
		personMessage: /tương lai/,
	});
	await setExpiry(people.chief, id, await getVersion(id), inMinutes(5));
	await takeDownExpired(new Date());
	expect(await getState(id)).toBe("published");
	await Promise.all([takeDownExpired(inMinutes(6)), takeDownExpired(inMinutes(6))]);
	expect((await getArticlePage(id)).state).toBe("taken_down");
	expect(await getArticleRow(db.read, id)).toMatchObject({ expiresAt: null });
	expect((await listActions(id)).filter((action) => action === "article.take-down")).toHaveLength(1);
});

test("E13: nobody publishes or schedules an embargoed text for sooner, and no reader's surface knows it", async () => {
	const { people, toManuscript, walkTo } = newsroom;
	const id = await walkTo("editing");
	const title = "Nghị quyết sắp công bố về chè Bàu Cạn";
	await writeArticle(people.editor, id, await getVersion(id), toManuscript({ title }));
	const until = inMinutes(60);
	await expect(setEmbargo(people.reporter, id, await getVersion(id), until)).rejects.toThrow(NotAllowedError);
	await setEmbargo(people.editor, id, await getVersion(id), until);
	await move(people.editor, id, "forward");
	await move(people.chief, id, "approve");
	await expect(move(people.secretary, id, "publish")).rejects.toMatchObject({ personMessage: /bị cấm đăng trước/ });
	await expect(schedule(id, inMinutes(30))).rejects.toMatchObject({ personMessage: /bị cấm đăng trước/ });
	await schedule(id, inMinutes(90));
	await expect(rescheduleArticle(people.secretary, id, await getVersion(id), inMinutes(10))).rejects.toMatchObject({
		personMessage: /bị cấm đăng trước/,
	});
	await rescheduleArticle(people.secretary, id, await getVersion(id), inMinutes(80));
	expect((await getArticlePage(id)).state).toBe("missing");
	expect((await searchArticles("Bàu Cạn", 1))?.total).toBe(0);
	await move(people.secretary, id, "unschedule");
	await setEmbargo(people.editor, id, await getVersion(id), null);
	await move(people.secretary, id, "publish");
	expect((await getArticlePage(id)).state).toBe("published");
	expect((await searchArticles("Bàu Cạn", 1))?.total).toBe(1);
});

test("E10: a time that is over, missing or years away is refused in words, and changes nothing", async () => {
	const id = await newsroom.walkTo("approved");
	const version = await getVersion(id);
	for (const [at, words] of [
		[null, /Hãy ghi ngày và giờ/],
		[inMinutes(-1), /đã qua/],
		[inMinutes(60 * 24 * 800), /quá xa/],
	] as const) {
		await expect(move(newsroom.people.secretary, id, "schedule", { at })).rejects.toMatchObject({
			personMessage: words,
		});
	}
	expect(await getVersion(id)).toBe(version);
});
