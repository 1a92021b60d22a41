import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { db } from "../../db/client.ts";
import { insertMediaItem } from "../../db/queries/media.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import type { BlockNode } from "../../lib/rich-text.ts";
import { listAtomFaults } from "../../lib/test-atom-rules.ts";
import { listRssFaults } from "../../lib/test-rss-rules.ts";
import { getText, listChildren, parseXml } from "../../lib/test-xml.ts";
import { systemActor } from "../accounts/actor.ts";
import { createArticle } from "../articles/create-article.ts";
import { publishArticle } from "../articles/publish-article.ts";
import { keepAuthor } from "../authors/keep-author.ts";
import { type Newsroom, openNewsroom } from "../search/test-newsroom.ts";
import { answerFeed } from "./answer-feed.ts";

const ORIGIN = "https://bien-ho.example";
const HUB = "https://hub.example/";
const cli = systemActor("cli");

let opened: TestDatabase;
let newsroom: Newsroom;
let coverMediaId: number;
beforeAll(async () => {
	vi.stubEnv("PUBLIC_ORIGIN", ORIGIN);
	vi.stubEnv("WEBSUB_HUB", HUB);
	opened = await openTestDatabase();
	newsroom = await openNewsroom();
	coverMediaId = await db.tx((tx) => addPicture(tx));
	await fillNewsroom();
});
afterAll(() => opened.close());

const addPicture = (tx: Parameters<typeof insertMediaItem>[0]) =>
	insertMediaItem(
		tx,
		{ kind: "photo", originalName: "a.jpg", originalHash: "a", mimeType: "image/jpeg", bytes: 9, width: 8, height: 6 },
		[
			{ format: "jpeg", width: 8, height: 6, fileName: "whole.jpg", bytes: 7 },
			{ format: "jpeg", crop: "share", width: 1200, height: 630, fileName: "share.jpg", bytes: 5 },
		],
	);

const toText = (text: string, href?: string): BlockNode => ({
	type: "paragraph",
	content: [{ type: "text", text, ...(href ? { marks: [{ type: "link", attrs: { href } }] } : {}) }],
});

async function fillNewsroom(): Promise<void> {
	const authorIds = await db.tx(async (tx) => [await keepAuthor(tx, "Hoài An"), await keepAuthor(tx, "Rơ Châm Thử")]);
	const figure = {
		type: "figure",
		attrs: { mediaId: coverMediaId, alt: "Hồ", caption: "Mặt hồ", credit: "T.L" },
	} as const;
	const empty: BlockNode = {
		type: "table",
		content: [{ type: "tableRow", content: [{ type: "tableCell", content: [{ type: "paragraph" }] }] }],
	};
	const content = [toText("Về làng", "/tin/khac-1"), toText("a ]]> b & <script>"), figure, empty];
	const body = { type: "doc" as const, content };
	await newsroom.publish({
		title: 'Chi bộ "làng" & 5 < 7 \u0085',
		hoursAgo: 1,
		changes: { body, authorIds, coverMediaId },
	});
	for (let hoursAgo = 2; hoursAgo < 26; hoursAgo += 1) await newsroom.publish({ title: `Bài ${hoursAgo}`, hoursAgo });
	const old = await createArticle(cli, newsroom.toInput({ title: "Bài chỉ có ngày" }));
	// Imported today, known by its day alone.
	await publishArticle(cli, old, 1, { at: new Date("2026-11-20T04:59:00Z"), hasClockTime: false });
}

const read = async (format: "rss" | "atom" | "json", slug: string | null = null) => {
	const answer = await answerFeed(format, slug);
	return { answer, text: await answer.text() };
};

test("S07: the feeds of the site and of a section have no error and no warning", async () => {
	for (const [slug, path] of [
		[null, ""],
		["tin-tuc", "/chuyen-muc/tin-tuc"],
	] as const) {
		const { answer, text } = await read("rss", slug);
		expect(listRssFaults(text, `${ORIGIN}${path}/rss.xml`)).toEqual([]);
		expect(answer.headers.get("content-type")).toBe("application/rss+xml; charset=utf-8");
		const atom = await read("atom", slug);
		expect(listAtomFaults(atom.text, `${ORIGIN}${path}/atom.xml`)).toEqual([]);
	}
});

test("S07: an item carries headline, lead, authors, section, whole text and picture", async () => {
	const [channel] = listChildren(parseXml((await read("rss")).text), "channel");
	const items = channel ? listChildren(channel, "item") : [];
	const item = items.find((candidate) => getText(candidate, "title")?.startsWith("Chi bộ"));
	if (!item) throw new Error("the article is not in the feed");
	expect(getText(item, "title")).toBe('Chi bộ "làng" & 5 < 7 ');
	expect(listChildren(item, "dc:creator").map(({ text }) => text)).toEqual(["Hoài An", "Rơ Châm Thử"]);
	expect([getText(item, "category"), getText(item, "description")]).toEqual(["Tin tức", "Sapo."]);
	expect(listChildren(item, "enclosure")[0]?.attributes).toEqual({
		url: `${ORIGIN}/tep/share.jpg`,
		length: "5",
		type: "image/jpeg",
	});
	const html = getText(item, "content:encoded") ?? "";
	expect(html).toContain(`<a href="${ORIGIN}/tin/khac-1">Về làng</a>`);
	expect(html).toContain("a ]]&gt; b &amp; &lt;script&gt;");
	expect(html).toContain(`<img src="${ORIGIN}/tep/whole.jpg" width="8" height="6" alt="Hồ"/>`);
	expect(html).toContain("<table><tbody><tr><td></td></tr></tbody></table>");
});

test("S08: RSS, Atom and JSON Feed hold the same items under the same ids in the same order", async () => {
	const [channel] = listChildren(parseXml((await read("rss")).text), "channel");
	const inRss = (channel ? listChildren(channel, "item") : []).map((item) => [
		getText(item, "guid"),
		getText(item, "title"),
	]);
	const inAtom = listChildren(parseXml((await read("atom")).text), "entry").map((entry) => [
		getText(entry, "id"),
		getText(entry, "title"),
	]);
	const { answer, text } = await read("json");
	const feed = JSON.parse(text) as {
		version: string;
		feed_url: string;
		items: { id: string; title: string; content_html: string }[];
	};
	expect(inRss).toHaveLength(20);
	expect(new Set(inRss.map(([guid]) => guid)).size).toBe(20);
	expect(inAtom).toEqual(inRss);
	expect(feed.items.map(({ id, title }) => [id, title.replace("\u0085", "")])).toEqual(inRss);
	expect([feed.version, feed.feed_url]).toEqual(["https://jsonfeed.org/version/1.1", `${ORIGIN}/feed.json`]);
	for (const item of feed.items) expect(typeof item.content_html).toBe("string");
	expect(answer.headers.get("content-type")).toBe("application/feed+json; charset=utf-8");
});

test("S09: a feed names itself and its hub, in its headers and in itself", async () => {
	for (const [format, file] of [
		["rss", "rss.xml"],
		["atom", "atom.xml"],
		["json", "feed.json"],
	] as const) {
		const { answer, text } = await read(format, "tin-tuc");
		const self = `<${ORIGIN}/chuyen-muc/tin-tuc/${file}>; rel="self"`;
		expect(answer.headers.get("link")).toBe(`${self}, <${HUB}>; rel="hub"`);
		expect(text).toContain(HUB);
	}
});

test("an unknown section has no feed, and one without articles has a sound one", async () => {
	expect((await read("rss", "khong-co")).answer.status).toBe(404);
	await newsroom.takeAllDown();
	for (const format of ["rss", "atom"] as const) {
		const { text } = await read(format, "tin-tuc");
		const list = format === "rss" ? listRssFaults : listAtomFaults;
		expect(list(text, `${ORIGIN}/chuyen-muc/tin-tuc/${format}.xml`)).toEqual([]);
	}
});
