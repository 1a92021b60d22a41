import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { getArticleRow } from "../../db/queries/articles.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { getLatestTagSeq, listTagChangesSince } from "../../db/queries/cache-tags.ts";
import { getLiveEntry } from "../../db/queries/live.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { createPageRecord, runWithPageRecord } from "../../lib/page-record.ts";
import { type Actor, systemActor } from "../accounts/actor.ts";
import { FormError } from "../accounts/form-state.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { ArticleMissingError } from "../articles/article-missing.ts";
import { getArticlePage } from "../articles/queries.ts";
import { takeDownArticle } from "../articles/take-down-article.ts";
import { listTeasers } from "../articles/teasers.ts";
import { createTestDraft, publishTestArticle } from "../comments/test-newsroom.ts";
import { endLive, openLive } from "./cover-live.ts";
import { getDeskLive } from "./desk-live.ts";
import { correctedEntryForm, newEntryForm } from "./entry-form.ts";
import { LiveError } from "./live.ts";
import { toLiveBlogPosting } from "./live-json-ld.ts";
import { listLiveChanges, listNewestEntries, listOlderEntries } from "./queries.ts";
import { correctEntry, pinEntry, postEntry, withdrawEntry } from "./write-entry.ts";

const cli = systemActor("cli");
const at = (minute: number) => new Date(Date.UTC(2026, 10, 28, 1, minute));
const words = { text: "Đoàn Chủ tịch điều hành.", title: "", mediaId: null };

let opened: TestDatabase;
let id: number;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());
beforeEach(async () => {
	id = await publishTestArticle();
});

const post = (text: string, isPinned = false, minute = 0) =>
	postEntry(cli, id, { ...words, text, isPinned }, at(minute));
const listTexts = async () => (await listNewestEntries(id)).entries.map(({ paragraphs }) => paragraphs.join("|"));
const version = async (entryId: number) => ({
	entryId,
	baseVersion: (await getLiveEntry(db.read, entryId))?.version ?? 0,
});
const isMarked = async () => (await listTeasers([id]))[0]?.isLive;
const getLive = async () => {
	const page = await getArticlePage(id);
	return page.state === "published" ? page.article.live : null;
};

test("R55: entries stand on the article newest first, the pinned one before them, at the next request", async () => {
	expect(await getLive()).toBeNull();
	const first = await getLatestTagSeq();
	await openLive(cli, id, at(0));
	expect((await listTagChangesSince(first)).map(({ tag }) => tag)).toEqual([`article:${id}`, `live:${id}`]);
	expect(await getLive()).toEqual({ isOpen: true, change: 1, beganAt: at(0), endedAt: null });
	expect(await isMarked()).toBe(true);
	await post("Khai mạc.", true, 1);
	await post("Chào cờ.\nMặc niệm.", false, 2);
	const seq = await getLatestTagSeq();
	await post("Báo cáo chính trị.", false, 3);
	expect((await listTagChangesSince(seq)).map(({ tag }) => tag)).toEqual([`live:${id}`]);
	const record = createPageRecord();
	const { pinned, olderThan } = await runWithPageRecord(record, () => listNewestEntries(id));
	expect([pinned?.paragraphs, olderThan, record.tags.has(`live:${id}`)]).toEqual([["Khai mạc."], null, true]);
	expect(await listTexts()).toEqual(["Báo cáo chính trị.", "Chào cờ.|Mặc niệm."]);
	await post("Bế mạc.", true, 4);
	expect((await listNewestEntries(id)).pinned?.paragraphs).toEqual(["Bế mạc."]);
	expect(await listTexts()).toEqual(["Báo cáo chính trị.", "Chào cờ.|Mặc niệm.", "Khai mạc."]);
});

test("R55: a correction is told to readers with its moment, its earlier words are kept, and a withdrawn entry says nothing", async () => {
	await openLive(cli, id);
	const entryId = await post("Có 530 đại biểu.", true);
	const seen = await version(entryId);
	await correctEntry(cli, seen, { ...words, text: "Có 350 đại biểu.", note: "Số đúng là 350." }, at(9));
	expect((await listNewestEntries(id)).pinned).toMatchObject({
		...{ paragraphs: ["Có 350 đại biểu."], correctedAt: at(9), correctionNote: "Số đúng là 350." },
	});
	await expect(correctEntry(cli, seen, { ...words, note: "" })).rejects.toThrow(LiveError);
	await expect(
		correctEntry(cli, await version(entryId), { ...words, text: "Có 350 đại biểu.", note: "" }),
	).rejects.toThrow(FormError);
	const desk = await getDeskLive(cli, id, null);
	expect(desk?.entries[0]?.edits).toMatchObject([{ textBefore: "Có 530 đại biểu.", editorName: "cli" }]);
	await expect(withdrawEntry(cli, await version(entryId), "")).rejects.toThrow(FormError);
	await withdrawEntry(cli, await version(entryId), "Nhầm bài");
	const { pinned, entries } = await listNewestEntries(id);
	expect([pinned, entries]).toMatchObject([null, [{ id: entryId, isWithdrawn: true, title: "", paragraphs: [] }]]);
	await expect(pinEntry(cli, await version(entryId), true)).rejects.toThrow(LiveError);
	const entriesOfLog = await listAuditEntries(db.read, `live:${id}`);
	expect(entriesOfLog.map(({ action }) => action)).toEqual([
		...["live.withdraw", "live.correct", "live.post", "live.open"],
	]);
	expect(entriesOfLog[0]?.details).toMatchObject({ reason: "Nhầm bài", entry: entryId });
});

test("R55: whoever waits is told by number what came, changed and went after what they have read, and no more", async () => {
	await openLive(cli, id);
	const [one, two] = [await post("Một."), await post("Hai.")];
	const since = (await getLive())?.change ?? 0;
	expect(await listLiveChanges(id, since)).toEqual({ change: since, isOpen: true, shown: [], withdrawn: [] });
	const three = await post("Ba.");
	await correctEntry(cli, await version(one), { ...words, text: "Mốt.", note: "" });
	await withdrawEntry(cli, await version(two), "kiểm tra");
	expect(await listLiveChanges(id, since)).toEqual({
		...{ change: since + 3, isOpen: true, shown: [one, three], withdrawn: [two] },
	});
	await endLive(cli, id, at(30));
	expect(await isMarked()).toBe(false);
	expect(await listLiveChanges(id, since + 3)).toEqual({
		...{ change: since + 4, isOpen: false, shown: [], withdrawn: [] },
	});
	await expect(post("Sau giờ kết thúc.")).rejects.toThrow(LiveError);
	await expect(endLive(cli, id)).rejects.toThrow(LiveError);
	expect(await getLive()).toMatchObject({ isOpen: false, endedAt: at(30) });
	await openLive(cli, id);
	await expect(openLive(cli, id)).rejects.toThrow(LiveError);
	await post("Tiếp tục.");
	expect((await listTexts())[0]).toBe("Tiếp tục.");
});

test("R55: of a long coverage the newest fifty are shown, the pinned one from further back, and the rest behind a link", async () => {
	await openLive(cli, id);
	for (let count = 1; count <= 103; count += 1) await post(`Tin ${count}.`, count === 2);
	const { pinned, entries, olderThan } = await listNewestEntries(id);
	expect([pinned?.paragraphs, entries.length, entries[0]?.paragraphs]).toEqual([["Tin 2."], 50, ["Tin 103."]]);
	const second = await listOlderEntries(id, olderThan ?? 0);
	expect([second?.entries.length, second?.entries[0]?.paragraphs]).toEqual([50, ["Tin 53."]]);
	const last = await listOlderEntries(id, second?.olderThan ?? 0);
	expect(last?.entries.map(({ paragraphs }) => paragraphs[0])).toEqual(["Tin 3.", "Tin 2.", "Tin 1."]);
	expect(last?.olderThan).toBeNull();
	const [oldest] = last?.entries.slice(-1) ?? [];
	expect(await listOlderEntries(id, oldest?.id ?? 0)).toBeNull();
	const other = await publishTestArticle();
	expect(await listOlderEntries(other, olderThan ?? 0)).toBeNull();
});

test("R55: search engines read a LiveBlogPosting with its beginning, its end and its updates, without what was withdrawn", async () => {
	await openLive(cli, id, at(0));
	const first = await postEntry(cli, id, { ...words, title: "Khai mạc", isPinned: true }, at(1));
	const second = await post("Bầu Ban Chấp hành khóa mới với 52 đồng chí.", false, 2);
	const gone = await post("Nhầm.", false, 3);
	await withdrawEntry(cli, await version(gone), "nhầm bài");
	const place = { origin: "https://bien-ho.example", path: "/tin/a-1" };
	const news = { "@type": "NewsArticle", headline: "A", dateModified: "2026-11-20T08:30:00+07:00" };
	const open = await getLive();
	if (!open) throw new Error("no coverage");
	const data = toLiveBlogPosting(news, open, await listNewestEntries(id), place);
	expect(data).toMatchObject({
		...{ "@type": "LiveBlogPosting", headline: "A", coverageStartTime: "2026-11-28T08:00:00+07:00" },
		dateModified: news.dateModified,
		liveBlogUpdate: [
			{ url: `https://bien-ho.example/tin/a-1#muc-${second}`, datePublished: "2026-11-28T08:02:00+07:00" },
			{
				"@type": "BlogPosting",
				headline: "Khai mạc",
				articleBody: words.text,
				"@id": expect.stringMatching(`#muc-${first}$`),
			},
		],
	});
	expect(data).not.toHaveProperty("coverageEndTime");
	await endLive(cli, id, at(40));
	const ended = await getLive();
	if (!ended) throw new Error("no coverage");
	expect(toLiveBlogPosting(news, ended, await listNewestEntries(id), place)).toMatchObject({
		coverageEndTime: "2026-11-28T08:40:00+07:00",
	});
});

test("R55: of an article that readers do not see nothing is told, before it is published and after it is taken down", async () => {
	const draft = await createTestDraft();
	await expect(openLive(cli, draft)).rejects.toThrow(LiveError);
	await openLive(cli, id);
	const entryId = await post("Khai mạc.");
	await takeDownArticle(cli, id, (await getArticleRow(db.read, id))?.version ?? 0, "kiểm tra việc gỡ");
	expect(await listLiveChanges(id, 0)).toBeNull();
	expect((await getArticlePage(id)).state).toBe("taken_down");
	await expect(post("Sau khi gỡ.")).rejects.toThrow(LiveError);
	await withdrawEntry(cli, await version(entryId), "nhầm bài");
	expect(await listLiveChanges(draft, 0)).toBeNull();
	expect(await listLiveChanges(99_999, 0)).toBeNull();
});

test("R55: only whoever may publish in the section tells of it", async () => {
	const { categoryId = 0 } = (await getArticleRow(db.read, id)) ?? {};
	const makeActor = (role: "thu_ky_toa_soan" | "bien_tap_vien", section: number | null): Actor => {
		return { kind: "user", userId: 1, name: "A", roles: [{ role, categoryId: section }] };
	};
	const [editor, stranger] = [makeActor("bien_tap_vien", null), makeActor("thu_ky_toa_soan", categoryId + 1)];
	for (const actor of [editor, stranger]) {
		await expect(openLive(actor, id)).rejects.toThrow(NotAllowedError);
		expect(await getDeskLive(actor, id, null)).toBeNull();
	}
	await openLive(cli, id);
	const entryId = await post("Khai mạc.");
	const entry = await version(entryId);
	for (const actor of [editor, stranger]) {
		await expect(postEntry(actor, id, { ...words, isPinned: false })).rejects.toThrow(NotAllowedError);
		await expect(correctEntry(actor, entry, { ...words, note: "" })).rejects.toThrow(NotAllowedError);
		await expect(withdrawEntry(actor, entry, "thử quyền")).rejects.toThrow(NotAllowedError);
		await expect(pinEntry(actor, entry, true)).rejects.toThrow(NotAllowedError);
		await expect(endLive(actor, id)).rejects.toThrow(NotAllowedError);
	}
	const secretary = makeActor("thu_ky_toa_soan", categoryId);
	expect(await getDeskLive(secretary, id, null)).toMatchObject({ coverage: { state: "open" } });
	await expect(openLive(cli, 99_999)).rejects.toThrow(ArticleMissingError);
});

test("R55: the same entry twice in a row, a picture that is not there and an entry of nothing are told to whoever writes", async () => {
	await openLive(cli, id);
	await post("Khai mạc.");
	await expect(post("Khai mạc.")).rejects.toThrow(LiveError);
	await expect(postEntry(cli, id, { ...words, mediaId: 4711, isPinned: false })).rejects.toThrow(FormError);
	expect(await listTexts()).toEqual(["Khai mạc."]);
	const read = (text: string) => newEntryForm.safeParse({ articleId: "1", text, title: " " });
	expect(read(" \u200b").error?.issues[0]).toMatchObject({ path: ["text"] });
	expect(read("Một.\r\n\r\n\r\n\r\nHai.").data).toMatchObject({ text: "Một.\n\nHai.", title: "", mediaId: null });
	expect(read("ă".repeat(5001)).success).toBe(false);
	expect(
		correctedEntryForm.safeParse({ entryId: "1", baseVersion: "1", text: "a", note: "b".repeat(301) }).success,
	).toBe(false);
});
