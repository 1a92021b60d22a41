import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { db } from "../../db/client.ts";
import { insertVideo } from "../../db/queries/albums.ts";
import { getLatestTagSeq, listTagChangesSince } from "../../db/queries/cache-tags.ts";
import { insertMediaItem } from "../../db/queries/media.ts";
import { seedReference } from "../../db/seed/seed-reference.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { createPageRecord, runWithPageRecord } from "../../lib/page-record.ts";
import { getText, listChildren, parseXml, type XmlElement } from "../../lib/test-xml.ts";
import { systemActor } from "../accounts/actor.ts";
import { addArticles } from "../articles/add-articles.ts";
import { createArticle } from "../articles/create-article.ts";
import { editArticle } from "../articles/edit-article.ts";
import { publishArticle } from "../articles/publish-article.ts";
import { takeDownArticle } from "../articles/take-down-article.ts";
import { keepAuthor } from "../authors/keep-author.ts";
import { addDocument } from "../documents/add-document.ts";
import { makeInput } from "../documents/test-library.ts";
import { withdrawDocument } from "../documents/withdraw-document.ts";
import { type Newsroom, openNewsroom } from "../search/test-newsroom.ts";
import { keepTag } from "../tags/keep-tag.ts";
import { answerNewsPart, answerNewsSitemap, answerSitemapIndex, answerSitemapPart } from "./answer-sitemap.ts";

const ORIGIN = "https://bien-ho.example";
const HOUR_MS = 3_600_000;
const cli = systemActor("cli");

let opened: TestDatabase;
let newsroom: Newsroom;
beforeAll(() => vi.stubEnv("PUBLIC_ORIGIN", ORIGIN));
afterAll(() => vi.unstubAllEnvs());
beforeEach(async () => {
	opened = await openTestDatabase();
	newsroom = await openNewsroom();
});
afterEach(async () => {
	vi.useRealTimers();
	await opened.close();
});

interface Seen {
	root: XmlElement;
	/** The addresses it names, without origin. */
	paths: string[];
	tags: ReadonlySet<string>;
	expiresAt: number | null;
}

async function look(answering: () => Promise<Response>): Promise<Seen> {
	const record = createPageRecord();
	const answer = await runWithPageRecord(record, answering);
	expect(record.status).toBe(200);
	const root = parseXml(await answer.text());
	const paths = root.children.map((child) => (getText(child, "loc") ?? "").replace(ORIGIN, ""));
	return { root, paths, tags: record.tags, expiresAt: record.expiresAt };
}

const publishAt = async (title: string, at: Date, hasClockTime = true) => {
	const id = await createArticle(cli, newsroom.toInput({ title }));
	await publishArticle(cli, id, 1, { at, hasClockTime });
	return id;
};

test("S06: an article is news for two days to the minute, and the file ends by itself when one is no more", async () => {
	const now = Date.now();
	const at = new Date(now - HOUR_MS);
	const id = await publishAt("Bài mới", at);
	vi.useFakeTimers({ toFake: ["Date"] });
	vi.setSystemTime(at.getTime() + 48 * HOUR_MS - 60_000);
	const seen = await look(answerNewsSitemap);
	expect([seen.paths, seen.expiresAt]).toEqual([[`/tin/bai-moi-${id}`], at.getTime() + 48 * HOUR_MS]);
	expect(seen.tags).toContain("latest");
	vi.setSystemTime(at.getTime() + 48 * HOUR_MS + 60_000);
	expect((await look(answerNewsSitemap)).paths).toEqual([]);
});

test("S06: a news entry says who publishes, in which language, when and what, and nothing else", async () => {
	const at = new Date(Date.now() - HOUR_MS);
	await publishAt('Làng "Kép" & suối', at);
	const { root } = await look(answerNewsSitemap);
	const [url] = listChildren(root, "url");
	expect([root.attributes.xmlns, root.attributes["xmlns:news"]]).toEqual([
		"http://www.sitemaps.org/schemas/sitemap/0.9",
		"http://www.google.com/schemas/sitemap-news/0.9",
	]);
	const entries = url ? listChildren(url, "news:news") : [];
	expect(entries).toHaveLength(1);
	const [publication, date, title] = entries[0]?.children ?? [];
	expect(publication?.children.map(({ name, text }) => [name, text])).toEqual([
		["news:name", "Trang thông tin điện tử Đảng bộ tỉnh Gia Lai"],
		["news:language", "vi"],
	]);
	expect([date?.name, new Date(date?.text ?? "").getTime()]).toEqual([
		"news:publication_date",
		Math.floor(at.getTime() / 1000) * 1000,
	]);
	expect([title?.name, title?.text, entries[0]?.children.length]).toEqual(["news:title", 'Làng "Kép" & suối', 3]);
});

test("S06: a thousand and one articles are two files and an index of them", async () => {
	const at = new Date(Date.now() - HOUR_MS);
	const article = { input: newsroom.toInput({ title: "Tin" }), publication: { at, hasClockTime: true } };
	await db.tx((tx) => addArticles(tx, cli, Array(1001).fill(article)));
	const index = await look(answerNewsSitemap);
	expect([index.root.name, index.paths]).toEqual(["sitemapindex", ["/sitemap-news/1.xml", "/sitemap-news/2.xml"]]);
	const parts = [await look(() => answerNewsPart("1.xml")), await look(() => answerNewsPart("2.xml"))];
	expect(parts.map(({ paths }) => paths.length)).toEqual([1000, 1]);
	expect(new Set(parts.flatMap(({ paths }) => paths)).size).toBe(1001);
	expect((await answerNewsPart("3.xml")).status).toBe(404);
});

test("S05: the index names a part only while it holds a published article, and everything published stands in one part", async () => {
	expect((await look(answerSitemapIndex)).paths).not.toContain("/sitemap/bai-1.xml");
	const [first, second] = [await newsroom.publish({ title: "Một" }), await newsroom.publish({ title: "Hai" })];
	await createArticle(cli, newsroom.toInput({ title: "Bản nháp" }));
	expect((await look(answerSitemapIndex)).paths).toContain("/sitemap/bai-1.xml");
	expect((await look(() => answerSitemapPart("bai-1.xml"))).paths).toEqual([`/tin/mot-${first}`, `/tin/hai-${second}`]);
	await takeDownArticle(cli, first, 2, "Kiểm tra");
	expect((await look(() => answerSitemapPart("bai-1.xml"))).paths).toEqual([`/tin/hai-${second}`]);
	expect((await answerSitemapPart("bai-2.xml")).status).toBe(404);
});

test("S05: lastmod is the day or instant readers know, moved by a change of the text alone", async () => {
	const id = await publishAt("Bài cũ", new Date("2020-11-07T17:00:00Z"), false);
	const readChange = async () => {
		const { root } = await look(() => answerSitemapPart("bai-1.xml"));
		return getText(root.children[0] as XmlElement, "lastmod");
	};
	expect(await readChange()).toBe("2020-11-08");
	const same = newsroom.toInput({ title: "Bài cũ" });
	await editArticle(cli, id, 2, { ...same, genre: "report" }, "Đổi thể loại");
	expect(await readChange()).toBe("2020-11-08");
	await editArticle(cli, id, 3, { ...same, lead: "Sapo khác." }, "Sửa sapo");
	expect(await readChange()).toMatch(/^20\d\d-\d\d-\d\dT.*\+07:00$/);
});

test("S05: whoever writes an article says so to every sitemap that shows it", async () => {
	const tagIds = [await db.tx((tx) => keepTag(tx, "cồng chiêng"))];
	const authorIds = [await db.tx((tx) => keepAuthor(tx, "Ksor Thử"))];
	const listChanged = async (write: () => Promise<unknown>) => {
		const seq = await getLatestTagSeq();
		await write();
		return (await listTagChangesSince(seq)).map(({ tag }) => tag);
	};
	const parts = ["bai-1.xml", "tu-khoa.xml", "tac-gia.xml"];
	let id = 0;
	const writes = [
		async () => {
			id = await newsroom.publish({ title: "Một", changes: { tagIds, authorIds } });
		},
		() => takeDownArticle(cli, id, 2, "Kiểm tra"),
	];
	for (const write of writes) {
		const changed = await listChanged(write);
		for (const part of parts) {
			const record = createPageRecord();
			await runWithPageRecord(record, () => answerSitemapPart(part));
			expect(
				[...record.tags].filter((tag) => changed.includes(tag)),
				part,
			).not.toEqual([]);
		}
	}
});

test("S05: tags and authors are named while an article has them", async () => {
	const tagIds = [await db.tx((tx) => keepTag(tx, "cồng chiêng"))];
	const authorIds = [await db.tx((tx) => keepAuthor(tx, "Ksor Thử"))];
	const listPaths = async () => [
		...(await look(() => answerSitemapPart("tu-khoa.xml"))).paths,
		...(await look(() => answerSitemapPart("tac-gia.xml"))).paths,
	];
	expect(await listPaths()).toEqual([]);
	const id = await newsroom.publish({ title: "Một", changes: { tagIds, authorIds } });
	expect(await listPaths()).toEqual(["/tu-khoa/cong-chieng", "/tac-gia/ksor-thu"]);
	await takeDownArticle(cli, id, 2, "Kiểm tra");
	expect(await listPaths()).toEqual([]);
	expect((await look(() => answerSitemapPart("trang.xml"))).paths).toContain("/chuyen-muc/tin-tuc");
});

test("S05: a document of the library is named until it is withdrawn, and so are the pages of the office", async () => {
	await seedReference();
	const id = await addDocument(cli, makeInput(), [], opened.dataDir);
	const listPaths = async () => (await look(() => answerSitemapPart("van-ban.xml"))).paths;
	expect(await listPaths()).toEqual([expect.stringMatching(new RegExp(`^/van-ban/.*-${id}$`))]);
	await withdrawDocument(cli, id, "ban hành lại", opened.dataDir);
	expect(await listPaths()).toEqual([]);
	const seen = await look(() => answerSitemapPart("trang.xml"));
	expect(seen.paths).toEqual(expect.arrayContaining(["/van-ban", "/doc-nhieu", "/so-do-trang"]));
});

test("S15: a film that can be watched has thumbnail, length and player; a lost one is a page alone", async () => {
	await db.tx(async (tx) => {
		const picture = { kind: "photo" as const, originalName: "a", originalHash: "a", mimeType: "image/jpeg", bytes: 1 };
		const file = { format: "jpeg" as const, width: 8, height: 6, fileName: "a.jpg", bytes: 1 };
		const posterMediaId = await insertMediaItem(tx, { ...picture, width: 8, height: 6 }, [file]);
		const shown = { state: "published" as const, publishedAt: new Date("2026-11-20T05:00:00Z"), posterMediaId };
		const film = { ...shown, slug: "le-hoi", title: "Lễ hội", duration: 95 };
		await insertVideo(tx, { ...film, kind: "youtube", youtubeId: "abc" });
		await insertVideo(tx, { ...film, slug: "da-mat", kind: "lost" });
	});
	const { root } = await look(() => answerSitemapPart("video.xml"));
	const films = root.children.map((entry) =>
		(listChildren(entry, "video:video")[0]?.children ?? []).map(({ name, text }) => `${name} ${text}`),
	);
	expect(films).toEqual([
		[],
		[
			`video:thumbnail_loc ${ORIGIN}/tep/a.jpg`,
			"video:title Lễ hội",
			"video:description Lễ hội",
			"video:player_loc https://www.youtube-nocookie.com/embed/abc",
			"video:duration 95",
			"video:publication_date 2026-11-20T12:00:00+07:00",
		],
	]);
});
