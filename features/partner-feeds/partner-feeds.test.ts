import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { insertCategory } from "../../db/queries/categories.ts";
import { getPartnerFeed } from "../../db/queries/partner-feeds.ts";
import { insertUser } from "../../db/queries/users.ts";
import { feedEntries } from "../../db/tables.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { toRss } from "../../lib/test-rss.ts";
import { type FakeUpstream, startFakeUpstream, type WireFault } from "../../lib/test-upstream.ts";
import { type Actor, systemActor } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import type { Role } from "../accounts/roles.ts";
import { listArticleFaults } from "../articles/article-faults.ts";
import { ArticleInputError } from "../articles/article-input.ts";
import { getArticleInput } from "../articles/article-to-input.ts";
import { getArticlePage } from "../articles/queries.ts";
import { keepSource } from "../sources/keep-source.ts";
import { askFeedNow } from "./ask-feed-now.ts";
import { FeedEntryError } from "./partner-feed.ts";
import { type EntryFilter, listEntryPage, parseEntryFilter, toEntriesPath } from "./queries.ts";
import { forgetOldEntries, refreshDueFeeds } from "./refresh-feeds.ts";
import { dismissEntry, takeEntry } from "./settle-entry.ts";

const cli = systemActor("cli");
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const { signal } = new AbortController();
const NEW: EntryFilter = { state: "new", sourceId: null, below: null };
const start = Date.now();

let opened: TestDatabase;
let fake: FakeUpstream;
let categoryId: number;
let otherCategoryId: number;
let userId: number;
let editor: Actor;
let sources = 0;

beforeAll(async () => {
	opened = await openTestDatabase();
	fake = await startFakeUpstream(() => toRss([{ title: "Tin thường", guid: "thuong" }]));
	const category = { name: "Tin", parentId: null, position: 0 };
	categoryId = await db.tx((tx) => insertCategory(tx, { ...category, slug: "tin" }));
	otherCategoryId = await db.tx((tx) => insertCategory(tx, { ...category, slug: "khac" }));
	userId = await db.tx((tx) => insertUser(tx, { email: "bien-tap@toasoan.example", name: "Biên tập" }));
	editor = person("bien_tap_vien");
});
afterAll(async () => {
	fake.close();
	await opened.close();
});

const person = (role: Role, section: number | null = null): Actor => ({
	...{ kind: "user", userId, name: "A", roles: [{ role, categoryId: section }] },
});

async function addSource(holdMinutes: number | null = null, feedUrl: string | null = `${fake.origin}/rss`) {
	sources += 1;
	const name = `Báo Bạn số ${sources}`;
	const source = { name, url: null, logoMediaId: null, isNofollow: false, holdMinutes, feedUrl };
	const id = await keepSource(cli, null, source);
	const change = (changed: Partial<typeof source>) => keepSource(cli, id, { ...source, ...changed });
	return { id, name, change };
}

const refreshAt = (at: number, timeoutMs?: number) =>
	refreshDueFeeds(new Date(at), signal, { mayBeLoopback: true, ...(timeoutMs && { timeoutMs }) });
const listNew = async (sourceId: number) => (await listEntryPage({ ...NEW, sourceId })).entries;
const toDate = (at: number) => new Date(at).toUTCString();
async function requireEntryId(sourceId: number) {
	const [entry] = await listNew(sourceId);
	if (!entry) throw new Error("no entry");
	return entry.id;
}

test("I05: an entry is kept once by its guid, is asked for again after a quarter of an hour, and readers never see it", async () => {
	const { id, change } = await addSource();
	fake.play({ body: toRss([{ title: "Một", guid: "1", pubDate: toDate(start - DAY) }]) });
	const now = Date.now();
	expect(await refreshAt(now)).toEqual([{ sourceId: id, added: 1, error: "", failures: 0 }]);
	expect(await refreshAt(now + 14 * MINUTE), "not due").toEqual([]);
	const second = { title: "Hai", guid: "2", pubDate: toDate(start - 2 * DAY) };
	fake.play({ body: toRss([{ title: "Một, sửa lại", guid: "1" }, second]) });
	expect(await refreshAt(now + 17 * MINUTE)).toMatchObject([{ added: 1 }]);
	expect((await listNew(id)).map(({ title }) => title)).toEqual(["Một", "Hai"]);
	const feed = await getPartnerFeed(db.read, id);
	expect(feed).toMatchObject({ failures: 0, lastError: "", lastSuccessAt: new Date(now + 17 * MINUTE), lease: null });
	await change({ feedUrl: null });
	expect(await refreshAt(now + DAY), "a source without a feed is not asked").toEqual([]);
	const logged = (await listAuditEntries(db.read, `source:${id}`)).map(({ details }) => details.feed);
	expect(logged).toEqual([null, `${fake.origin}/rss`]);
});

test("I05: a feed says what it has not changed since, by its own marks", async () => {
	const { id, change } = await addSource();
	const seen: (string | undefined)[] = [];
	fake.play((request, response) => {
		seen.push(request.headers["if-none-match"], request.headers["if-modified-since"]);
		const headers = { etag: '"v1"', "last-modified": "Mon, 30 Nov 2026 01:00:00 GMT" };
		if (request.headers["if-none-match"] === '"v1"') return void response.writeHead(304, headers).end();
		response.writeHead(200, headers).end(toRss([{ title: "Một", guid: "1" }]));
	});
	const now = Date.now();
	await refreshAt(now);
	expect(await refreshAt(now + 20 * MINUTE)).toEqual([{ sourceId: id, added: 0, error: "", failures: 0 }]);
	expect(seen).toEqual([undefined, undefined, '"v1"', "Mon, 30 Nov 2026 01:00:00 GMT"]);
	await change({ feedUrl: `${fake.origin}/other` });
	await refreshAt(now + 21 * MINUTE);
	expect(seen.slice(4), "another address is another document").toEqual([undefined, undefined]);
	await change({ feedUrl: null });
});

test("I05 R01: whatever a feed does wrong is told to staff, keeps nothing, and makes it wait longer each time", async () => {
	const { id, change } = await addSource();
	let at = Date.now();
	const faults: WireFault[] = [
		...(["server error", "web page", "not found", "empty", "no content", "50 MB", "gzip bomb", "no gzip"] as const),
		...(["half a gzip", "bytes", "cut short", "half a document", "reset", "silence", "slow drip"] as const),
	];
	for (const fault of faults) {
		fake.play(fault);
		at += DAY;
		const [result] = await refreshAt(at, 300);
		expect(result, fault).toMatchObject({ sourceId: id, added: 0, error: expect.stringMatching(/./) });
	}
	fake.play({ redirect: "https://noi-khac.example/rss" });
	const [moved] = await refreshAt(at + DAY);
	expect(moved?.error).toContain("https://noi-khac.example/rss");
	const feed = await getPartnerFeed(db.read, id);
	expect(feed).toMatchObject({ failures: faults.length + 1, lastSuccessAt: null });
	expect(Number(feed?.nextTryAt) - (at + DAY), "half a day at most, and a little").toBeGreaterThanOrEqual(720 * MINUTE);
	expect(await listNew(id)).toEqual([]);
	fake.play(null);
	expect(await refreshAt(at + 3 * DAY)).toMatchObject([{ added: 1, failures: 0 }]);
	expect(await getPartnerFeed(db.read, id)).toMatchObject({ failures: 0, lastError: "" });
	await change({ feedUrl: null });
});

test("I05: a feed in a private network is not asked, and of two workers one asks", async () => {
	const { id, change } = await addSource();
	fake.play(null);
	const now = new Date();
	const [refused] = await refreshDueFeeds(now, signal, { mayBeLoopback: false });
	expect(refused?.error).toMatch(/not a public address/);
	const later = now.getTime() + 20 * MINUTE;
	const results = await Promise.all([refreshAt(later), refreshAt(later)]);
	expect(results.flat()).toMatchObject([{ sourceId: id, added: 1 }]);
	await change({ feedUrl: null });
});

test("I05 C10: a draft made of an entry keeps its source, address and time, and does not go out before the source allows it", async () => {
	const { id, name, change } = await addSource(60);
	const publishedAt = new Date(Math.floor(Date.now() / 1000) * 1000 - 58 * MINUTE);
	const description = "<![CDATA[<p>Tóm tắt <b>đậm</b>.</p><img src='https://bao.example/a.jpg'>]]>";
	fake.play({
		body: toRss([
			{
				title: "Tin đối tác",
				guid: "1",
				link: "https://bao.example/1",
				description,
				pubDate: publishedAt.toUTCString(),
			},
		]),
	});
	await refreshAt(Date.now());
	const entryId = await requireEntryId(id);
	const articleId = await takeEntry(editor, entryId, categoryId);
	const { row, input } = await getArticleInput(db.read, articleId);
	expect(row).toMatchObject({ state: "draft", ownerId: userId });
	expect(input).toMatchObject({ title: "Tin đối tác", lead: "Tóm tắt đậm.", body: { type: "doc", content: [] } });
	expect(input.source).toEqual({ name, url: "https://bao.example/1", id, publishedAt });
	expect((await getArticlePage(articleId)).state, "readers see nothing of it").not.toBe("published");
	const faults = async (at?: Date) => (await listArticleFaults(db.read, input, at)).map(({ text }) => text);
	expect(await faults()).toContainEqual(expect.stringContaining(`${name} cho đăng lại sau 60 phút: sớm nhất lúc`));
	expect((await faults(new Date(publishedAt.getTime() + 61 * MINUTE))).join()).not.toContain("cho đăng lại");
	expect((await listEntryPage({ ...NEW, state: "taken", sourceId: id })).entries).toMatchObject([{ articleId }]);
	expect((await listAuditEntries(db.read, `source:${id}`)).map(({ action }) => action)[0]).toBe("feed.take");
	await change({ feedUrl: null });
});

test("I05: of two editors who take the same entry one gets it, the other is told of the draft", async () => {
	const { id, change } = await addSource();
	fake.play({
		body: toRss([
			{ title: "Chung", guid: "1" },
			{ title: "Riêng", guid: "2" },
		]),
	});
	await refreshAt(Date.now());
	const entryId = await requireEntryId(id);
	const ended = await Promise.allSettled([
		takeEntry(editor, entryId, categoryId),
		takeEntry(person("truong_bbt"), entryId, categoryId),
	]);
	expect(ended.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
	const articleId = ended.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []))[0];
	const again = takeEntry(editor, entryId, categoryId);
	await expect(again).rejects.toMatchObject({
		personMessage: expect.stringContaining(`bản nháp: bài số ${articleId}`),
	});
	await expect(dismissEntry(editor, entryId)).rejects.toThrow(FeedEntryError);
	const other = await requireEntryId(id);
	await dismissEntry(editor, other);
	await expect(dismissEntry(editor, other)).rejects.toMatchObject({ personMessage: "Tin này đã có người bỏ qua." });
	await refreshAt(Date.now() + 20 * MINUTE);
	expect(await listNew(id), "what was put aside does not come back").toEqual([]);
	expect(await takeEntry(editor, other, categoryId), "but may be taken after all").toBeGreaterThan(0);
	await change({ feedUrl: null });
});

test("I05: who may not take entries, or not write in the section, is refused, and so is an entry that is gone", async () => {
	const { id, change } = await addSource();
	fake.play(null);
	await refreshAt(Date.now());
	const entryId = await requireEntryId(id);
	await expect(takeEntry(person("phong_vien"), entryId, categoryId)).rejects.toThrow(NotAllowedError);
	await expect(dismissEntry(person("quan_tri"), entryId)).rejects.toThrow(NotAllowedError);
	await expect(askFeedNow(person("phong_vien"), id, { mayBeLoopback: true })).rejects.toThrow(NotAllowedError);
	const inOne = person("bien_tap_vien", categoryId);
	await expect(takeEntry(inOne, entryId, otherCategoryId)).rejects.toThrow(NotAllowedError);
	await expect(takeEntry(editor, entryId, 999_999)).rejects.toThrow(ArticleInputError);
	await expect(takeEntry(editor, 999_999, categoryId)).rejects.toThrow(FeedEntryError);
	expect(await listNew(id), "nothing of that took it").toHaveLength(1);
	expect(await takeEntry(inOne, entryId, categoryId)).toBeGreaterThan(0);
	await change({ feedUrl: null });
});

test("I05: an editor has a feed asked at once, but not twice within a minute", async () => {
	const { id, change } = await addSource();
	fake.play(null);
	const now = new Date();
	expect(await askFeedNow(editor, id, { mayBeLoopback: true, now })).toMatchObject({ added: 1, error: "" });
	const soon = askFeedNow(editor, id, { mayBeLoopback: true, now: new Date(now.getTime() + 30_000) });
	await expect(soon).rejects.toThrow(FeedEntryError);
	fake.play("not found");
	const later = new Date(now.getTime() + MINUTE);
	expect(await askFeedNow(editor, id, { mayBeLoopback: true, now: later })).toMatchObject({ failures: 1 });
	await change({ feedUrl: null });
	await expect(askFeedNow(editor, id, { mayBeLoopback: true })).rejects.toThrow(FeedEntryError);
});

test("I05: what nobody took is forgotten sixty days after it was published, and does not come back", async () => {
	const { id, change } = await addSource();
	const now = Date.now();
	const dated = toRss([
		{ title: "Sắp cũ", guid: "old", pubDate: toDate(now - 59 * DAY) },
		{ title: "Đã lấy", guid: "taken", pubDate: toDate(now - 58.9 * DAY) },
		{ title: "Còn mới", guid: "new", pubDate: toDate(now - DAY) },
		{ title: "Không ngày", guid: "undated" },
	]);
	fake.play({ body: dated });
	await refreshAt(now);
	const taken = (await listNew(id)).find(({ title }) => title === "Đã lấy");
	await takeEntry(editor, taken?.id ?? 0, categoryId);
	const later = now + 2 * DAY;
	await refreshAt(later);
	await forgetOldEntries(new Date(later));
	await refreshAt(later + DAY);
	const titles = async () => (await listNew(id)).map(({ title }) => title);
	expect((await titles()).toSorted()).toEqual(["Còn mới", "Không ngày"]);
	await change({ feedUrl: null });
	await forgetOldEntries(new Date(now + 70 * DAY));
	expect(await titles()).toEqual([]);
	const left = (await db.read.select().from(feedEntries)).filter(({ sourceId }) => sourceId === id);
	expect(
		left.map(({ title }) => title),
		"a draft's origin is kept",
	).toEqual(["Đã lấy"]);
});

test("I05: the list goes page by page, the newest first, as its address says", async () => {
	const { id, change } = await addSource();
	const now = Date.now();
	for (const page of [0, 1]) {
		const items = [...Array(30).keys()].map((at) => ({
			...{ title: `Tin ${page * 30 + at}`, guid: `${page}-${at}` },
			pubDate: toDate(start - Math.floor(at / 3) * MINUTE),
		}));
		fake.play({ body: toRss(items) });
		await refreshAt(now + page * 20 * MINUTE);
	}
	const first = await listEntryPage({ ...NEW, sourceId: id });
	if (!first.next) throw new Error("there is a second page");
	const query = Object.fromEntries(new URLSearchParams(toEntriesPath(first.next).split("?")[1]));
	const second = await listEntryPage(parseEntryFilter(query));
	expect([first.entries.length, second.entries.length, second.next]).toEqual([50, 10, null]);
	const ids = [...first.entries, ...second.entries].map((entry) => entry.id);
	expect(new Set(ids).size).toBe(60);
	expect(parseEntryFilter({ muc: "x", nguon: "-1", truoc: "1-1" })).toEqual(NEW);
	expect(toEntriesPath(parseEntryFilter({ muc: "bo-qua", nguon: "3" }))).toBe("/admin/tin-doi-tac?muc=bo-qua&nguon=3");
	await change({ feedUrl: null });
});
