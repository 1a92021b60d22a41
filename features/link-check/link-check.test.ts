import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { getArticleRow, insertArticle, updateArticle } from "../../db/queries/articles.ts";
import { insertLink, listLinkRows } from "../../db/queries/boxes.ts";
import { getLatestTagSeq, listTagChangesSince } from "../../db/queries/cache-tags.ts";
import { insertCategory } from "../../db/queries/categories.ts";
import { getCheckedLink, listLinkUses, updateCheckedLink } from "../../db/queries/checked-links.ts";
import { upsertRedirect } from "../../db/queries/redirects.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import type { RichText } from "../../lib/rich-text.ts";
import { systemActor } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { followDueLinks } from "./follow-due-links.ts";
import { gatherLinks } from "./gather-links.ts";
import { LinkError } from "./link.ts";
import { listFailingLinkPage } from "./queries.ts";
import { ASKED_FOR, recheckLink, settleLink } from "./recheck-link.ts";

const SITE = "https://gialai.example";
const DAY = 86_400_000;
const PAUSE_MS = 60;
const cli = systemActor("cli");
const { signal } = new AbortController();

interface Asked {
	host: string;
	method: string;
	url: string;
	at: number;
}

let opened: TestDatabase;
let house: Server;
let port: number;
let categoryId: number;
/** What the other house answers, by path. */
const answers = new Map<string, number>();
const asked: Asked[] = [];
beforeAll(async () => {
	opened = await openTestDatabase();
	house = createServer(({ method = "", url = "", headers }, response) => {
		asked.push({ host: headers.host ?? "", method, url, at: performance.now() });
		response.writeHead(method === "HEAD" && url === "/khong-dau" ? 405 : (answers.get(url) ?? 200)).end();
	}).listen(0, "127.0.0.1");
	await once(house, "listening");
	({ port } = house.address() as AddressInfo);
	categoryId = await db.tx((tx) => insertCategory(tx, { slug: "tin", name: "Tin", parentId: null, position: 0 }));
});
afterAll(async () => {
	house.close();
	await opened.close();
});
beforeEach(() => {
	asked.length = 0;
	answers.clear();
});

const toHref = (path: string, host = "127.0.0.1") => `http://${host}:${port}${path}`;
const toBody = (...hrefs: string[]): RichText => ({
	type: "doc",
	content: hrefs.map((href) => ({
		type: "paragraph",
		content: [{ type: "text", text: "xem", marks: [{ type: "link", attrs: { href } }] }],
	})),
});

async function write(state: "published" | "draft", ...hrefs: string[]): Promise<number> {
	const at = new Date("2026-11-20T01:30:00Z");
	const dates = { publishedAt: at, firstPublishedAt: at, lastPublishedAt: at };
	const values = { slug: "bai", title: "Bài", lead: "Sapo.", categoryId, state, ...dates };
	return db.tx((tx) => insertArticle(tx, values, toBody(...hrefs), 1));
}

const request = {
	...{ siteOrigin: SITE, mayBeLoopback: true, pauseMs: PAUSE_MS, signal },
	isPage: (address: string) => !address.startsWith("/la/"),
};
/** One night: links are gathered, then followed until none is due. */
async function spendNight(now: Date): Promise<void> {
	await gatherLinks(SITE, now, signal);
	while ((await followDueLinks(now, request, () => now)) > 0);
}
const listFailing = async () => (await listFailingLinkPage("")).links.map(({ address }) => address);

test("A08: a host is asked one link after the other with a pause, by its head first, and a well link again after a week", async () => {
	const paths = ["/1", "/2", "/khong-dau"];
	await write("published", ...paths.map((path) => toHref(path)), ...paths.map((path) => toHref(path, "localhost")));
	const night = new Date("2026-12-01T20:00:00Z");
	await spendNight(night);
	expect(asked.map(({ method }) => method).toSorted()).toEqual([...Array(2).fill("GET"), ...Array(6).fill("HEAD")]);
	for (const times of Map.groupBy(
		asked.filter(({ method }) => method === "HEAD"),
		({ host }) => host,
	).values()) {
		expect(times).toHaveLength(3);
		for (const [at, { at: time }] of times.entries())
			if (at > 0) expect(time - (times[at - 1]?.at ?? 0)).toBeGreaterThanOrEqual(PAUSE_MS - 2);
	}
	expect(await listFailing()).toEqual([]);
	asked.length = 0;
	await spendNight(new Date(night.getTime() + 6 * DAY));
	expect(asked).toEqual([]);
	await spendNight(new Date(night.getTime() + 7 * DAY));
	expect(asked).toHaveLength(8);
});

test("A08: links to pages of the portal are looked up, and no page of it is asked", async () => {
	const there = await write("published");
	const draft = await write("draft", toHref("/chi-trong-ban-nhap"));
	await db.tx((tx) => upsertRedirect(tx, "/la/cu", `/tin/bai-${there}`));
	const holder = await write(
		"published",
		`/tin/bai-${there}#dau`,
		`${SITE}/tin/ten-cu-${there}`,
		"/chuyen-muc/tin",
		"/la/cu",
		"/lien-he",
		`/tin/bai-${draft}`,
		"/chuyen-muc/khong-co",
		"/la/khong-co",
		"mailto:toasoan@gialai.example",
	);
	await spendNight(new Date("2026-12-20T20:00:00Z"));
	expect((await listFailing()).toSorted()).toEqual(
		["/chuyen-muc/khong-co", "/la/khong-co", `/tin/bai-${draft}`].toSorted(),
	);
	expect(await getCheckedLink(db.read, toHref("/chi-trong-ban-nhap"))).toBeNull();
	expect(await listLinkUses(db.read, [`/tin/bai-${draft}`])).toEqual([
		{ address: `/tin/bai-${draft}`, subject: `article:${holder}` },
	]);
	const { version = 0 } = (await getArticleRow(db.read, holder)) ?? {};
	await db.tx((tx) => updateArticle(tx, holder, version, { state: "taken_down" }));
	await spendNight(new Date("2026-12-21T20:00:00Z"));
	expect(await listFailing()).toEqual([]);
});

test("A08: a dead link is doubted at first, counted by night, hidden from its box after three, and forgiven when it is well", async () => {
	const href = toHref("/mat");
	const box = { title: "Trang bạn", href, position: 1, hidesWhenDead: true };
	await db.tx((tx) => insertLink(tx, box));
	answers.set("/mat", 404);
	const seq = await getLatestTagSeq();
	const first = new Date("2027-01-01T20:00:00Z");
	for (const night of [0, 1, 2]) {
		await spendNight(new Date(first.getTime() + night * DAY));
		expect((await listFailingLinkPage("")).links).toMatchObject([
			{
				address: href,
				failures: night + 1,
				firstFailedAt: first,
				reason: "Trang không còn (máy chủ trả lời 404).",
				uses: 1,
			},
		]);
		expect((await listTagChangesSince(seq)).some(({ tag }) => tag === "links")).toBe(night === 2);
	}
	expect((await listLinkRows(db.read)).at(-1)).toMatchObject({ failedChecks: 3 });
	answers.set("/mat", 403);
	await spendNight(new Date(first.getTime() + 3 * DAY));
	expect(await listFailing()).toEqual([]);
	expect((await listLinkRows(db.read)).at(-1)).toMatchObject({ failedChecks: 0 });
});

test("A08: a link is asked for by day, and taken off the list until it is well again; strangers do neither", async () => {
	const href = toHref("/lai");
	await write("published", href);
	answers.set("/lai", 500);
	const night = new Date("2027-02-01T20:00:00Z");
	await spendNight(night);
	expect(await listFailing()).toEqual([href]);
	asked.length = 0;
	expect(await followDueLinks(ASKED_FOR, request)).toBe(0);
	await recheckLink(cli, href);
	expect(await followDueLinks(ASKED_FOR, request, () => night)).toBe(1);
	expect([asked.length, await getCheckedLink(db.read, href)]).toMatchObject([2, { failures: 2 }]);
	await settleLink(cli, href);
	expect(await listFailing()).toEqual([]);
	answers.delete("/lai");
	await spendNight(new Date(night.getTime() + DAY));
	expect(await getCheckedLink(db.read, href)).toMatchObject({ failures: 0, isSettled: false });
	const stranger = { kind: "user" as const, userId: 1, name: "Người lạ", roles: [] };
	await expect(settleLink(stranger, href)).rejects.toThrow(NotAllowedError);
	await expect(recheckLink(cli, "/khong-co")).rejects.toThrow(LinkError);
});

test("A08: a house that is gone, or lies in the office's own network, is told from one that answers; two workers share the hosts", async () => {
	await write("published", toHref("/", "khong-co.invalid"), "http://10.0.0.7/noi-bo", toHref("/mot"));
	const night = new Date("2027-03-01T20:00:00Z");
	await gatherLinks(SITE, night, signal);
	const both = await Promise.all([
		followDueLinks(night, request, () => night),
		followDueLinks(night, request, () => night),
	]);
	expect(both[0] + both[1]).toBeGreaterThanOrEqual(3);
	const heads = asked.filter(({ method }) => method === "HEAD").map(({ host, url }) => host + url);
	expect(new Set(heads).size).toBe(heads.length);
	const failing = new Map((await listFailingLinkPage("")).links.map(({ address, reason }) => [address, reason]));
	expect(failing.get("http://10.0.0.7/noi-bo")).toBe("Địa chỉ không ở trên mạng công cộng.");
	expect(failing.has(toHref("/", "khong-co.invalid"))).toBe(true);
	expect(failing.has(toHref("/mot"))).toBe(false);
});

test("A08: while no house answers, links are doubted and none is dead: the network may be the portal's own", async () => {
	const gone = "http://khong-con.invalid/";
	const first = new Date("2027-05-01T20:00:00Z");
	await write("published", gone);
	await gatherLinks(SITE, first, signal);
	for (const night of [0, 1, 2, 3]) {
		const now = new Date(first.getTime() + night * DAY);
		await db.tx((tx) => updateCheckedLink(tx, gone, { nextCheckAt: ASKED_FOR }));
		await followDueLinks(ASKED_FOR, request, () => now);
	}
	expect(await getCheckedLink(db.read, gone)).toMatchObject({ failures: 2 });
	await db.tx((tx) =>
		updateCheckedLink(tx, toHref("/1"), { failures: 0, nextCheckAt: new Date(first.getTime() + 11 * DAY) }),
	);
	await db.tx((tx) => updateCheckedLink(tx, gone, { nextCheckAt: ASKED_FOR }));
	await followDueLinks(ASKED_FOR, request, () => new Date(first.getTime() + 4 * DAY));
	expect(await getCheckedLink(db.read, gone)).toMatchObject({ failures: 3 });
});
