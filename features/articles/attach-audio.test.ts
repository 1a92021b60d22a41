import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { insertVideo } from "../../db/queries/albums.ts";
import { listArticleAudio } from "../../db/queries/article-audio.ts";
import { insertArticle } from "../../db/queries/articles.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { getLatestTagSeq, listTagChangesSince } from "../../db/queries/cache-tags.ts";
import { insertCategory } from "../../db/queries/categories.ts";
import { insertMediaItem } from "../../db/queries/media.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import type { BlockNode } from "../../lib/rich-text.ts";
import { type Actor, systemActor } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { HeldError } from "../holds/hold.ts";
import { placeHold } from "../holds/place-hold.ts";
import { listHolds } from "../holds/queries.ts";
import { releaseHold } from "../holds/release-hold.ts";
import { makeMovie, makeWave } from "../media/test-media.ts";
import { ArticleMissingError } from "./article-missing.ts";
import { attachAudio, detachAudio } from "./attach-audio.ts";
import { getArticlePage } from "./queries.ts";

const cli = systemActor("cli");
const stranger: Actor = { kind: "user", userId: 1, name: "Người lạ", roles: [] };
const day = new Date("2026-11-20T01:30:00Z");

let opened: TestDatabase;
let categoryId: number;
let articleId: number;
beforeAll(async () => {
	opened = await openTestDatabase();
	categoryId = await db.tx((tx) => insertCategory(tx, { slug: "tin", name: "Tin", parentId: null, position: 0 }));
	articleId = await write([]);
});
afterAll(() => opened.close());

function write(content: BlockNode[], language: "vi" | "jra" = "vi"): Promise<number> {
	const dates = { publishedAt: day, firstPublishedAt: day, lastPublishedAt: day };
	const values = { slug: "bai", title: "Bài", lead: "Sapo.", categoryId, language, ...dates };
	return db.tx((tx) => insertArticle(tx, { ...values, state: "published" as const }, { type: "doc", content }, 1));
}
const listFiles = () => {
	const media = join(opened.dataDir, "media");
	return existsSync(media) ? readdirSync(media) : [];
};
const attach = (voice: string, content = makeWave(3), name = "doc.wav", id = articleId) =>
	attachAudio(cli, id, { voice, language: null, duration: null, file: { name, content } }, opened.dataDir);
const readPublished = async (id: number) => {
	const page = await getArticlePage(id);
	if (page.state !== "published") throw new Error(`article ${id} is ${page.state}`);
	return page.article;
};

test("R47: a sound is refused that is none, that nobody reads or that belongs to no article; nothing is on disk", async () => {
	const refuse = (words: RegExp) => ({ personMessage: expect.stringMatching(words) });
	await expect(attach("Giọng nữ", makeMovie(), "doc.mp3")).rejects.toMatchObject(refuse(/không phải là âm thanh/));
	await expect(attach("Giọng nữ", Buffer.from("ID3?"), "doc.mp3")).rejects.toMatchObject(refuse(/âm thanh MP3/));
	const large = Buffer.concat([makeWave(), Buffer.alloc(100 * 1024 * 1024)]);
	await expect(attach("Giọng nữ", large)).rejects.toMatchObject(refuse(/lớn hơn 100 MB/));
	await expect(attach("  ")).rejects.toMatchObject(refuse(/ai đọc/));
	await expect(attach("Giọng nữ", makeWave(), "doc.wav", 99_999)).rejects.toThrow(ArticleMissingError);
	const file = { name: "doc.wav", content: makeWave() };
	const input = { voice: "Giọng nữ", language: null, duration: null, file };
	await expect(attachAudio(stranger, articleId, input, opened.dataDir)).rejects.toThrow(NotAllowedError);
	expect(listFiles()).toEqual([]);
	expect((await readPublished(articleId)).recordings).toEqual([]);
});

test("R47: readers hear an article in several voices and languages, from the next request on", async () => {
	const cursor = await getLatestTagSeq();
	const id = await attach("Giọng nữ, Bích Ngọc");
	expect((await listTagChangesSince(cursor)).map(({ tag }) => tag)).toEqual([`article:${articleId}`]);
	const file = { name: "jrai.wav", content: makeWave(2) };
	await attachAudio(cli, articleId, { voice: "Giọng nam", language: "jra", duration: 61, file }, opened.dataDir);
	const { recordings } = await readPublished(articleId);
	expect(recordings.map(({ voice, language, duration }) => [voice, language, duration])).toEqual([
		["Giọng nữ, Bích Ngọc", "vi", 3],
		["Giọng nam", "jra", 61],
	]);
	expect(listFiles().map((name) => `/tep/${name}`)).toEqual(
		expect.arrayContaining(recordings.map((recording) => recording.file.url)),
	);
	const [, written] = await listAuditEntries(db.read, `article:${articleId}`);
	expect(written).toMatchObject({
		action: "article.attach-audio",
		details: { audio: id, voice: "Giọng nữ, Bích Ngọc" },
	});
	await expect(attach("Giọng nam", makeWave(5))).resolves.toBeGreaterThan(id);
	await expect(attach("Giọng nam", makeWave(6))).rejects.toMatchObject({
		personMessage: expect.stringContaining("đã có bản đọc “Giọng nam”"),
	});
	expect(listFiles()).toHaveLength(3);
});

test("R47: without a language given the article's own is meant", async () => {
	const jrai = await write([], "jra");
	await attach("Giọng nam", makeWave(4), "doc.wav", jrai);
	expect((await readPublished(jrai)).recordings[0]?.language).toBe("jra");
});

test("a recording that is taken away is gone with its file, unless another article has the same", async () => {
	const [one, other] = [await write([]), await write([])];
	const first = await attach("Giọng nữ", makeWave(9), "doc.wav", one);
	const second = await attach("Giọng nữ", makeWave(9), "doc.wav", other);
	const name = (await readPublished(one)).recordings[0]?.file.url.slice("/tep/".length);
	await expect(detachAudio(stranger, first, opened.dataDir)).rejects.toThrow(NotAllowedError);
	await detachAudio(cli, first, opened.dataDir);
	expect((await readPublished(one)).recordings).toEqual([]);
	expect(listFiles()).toContain(name);
	await detachAudio(cli, second, opened.dataDir);
	expect(listFiles()).not.toContain(name);
	await expect(detachAudio(cli, second, opened.dataDir)).rejects.toMatchObject({
		personMessage: `Không có bản đọc số ${second}.`,
	});
});

test("E44: a recording on hold is taken away by nobody, neither its row nor its file, until it is released", async () => {
	const one = await write([]);
	const audioId = await attach("Giọng nam", makeWave(7), "giu.wav", one);
	const [{ item } = { item: null }] = await listArticleAudio(db.read, one);
	const files = listFiles();
	await placeHold(cli, { kind: "media", id: item?.id ?? 0 }, "Công văn số 12/CV-PA05.");
	await expect(detachAudio(cli, audioId, opened.dataDir)).rejects.toThrow(HeldError);
	expect((await readPublished(one)).recordings).toHaveLength(1);
	expect(listFiles()).toEqual(files);
	const [hold] = await listHolds();
	await releaseHold(cli, hold?.id ?? 0, "Cơ quan đã có kết luận.");
	await detachAudio(cli, audioId, opened.dataDir);
	expect(listFiles()).not.toEqual(files);
});

test("R15: films and documents of a text are read with it, wherever they stand; what was taken down is not", async () => {
	const [film, hidden, paper] = await db.tx(async (tx) => {
		const item = { originalName: "Kế hoạch năm.pdf", originalHash: "ab".repeat(32), bytes: 2048 };
		const video = { slug: "phim", title: "Phim", kind: "youtube" as const, youtubeId: "aB3_-xYz019", publishedAt: day };
		return [
			await insertVideo(tx, { ...video, state: "published" }),
			await insertVideo(tx, { ...video, state: "taken_down" }),
			await insertMediaItem(tx, { ...item, kind: "document", mimeType: "application/pdf" }, []),
		];
	});
	const toVideo = (videoId: number): BlockNode => ({ type: "video", attrs: { videoId } });
	const attachment: BlockNode = { type: "attachment", attrs: { mediaId: paper as number, label: "Toàn văn" } };
	const inList: BlockNode = { type: "bulletList", content: [{ type: "listItem", content: [attachment] }] };
	const inBox: BlockNode = { type: "box", attrs: { title: "" }, content: [toVideo(film as number), inList] };
	const article = await readPublished(await write([inBox, toVideo(hidden as number)]));
	expect([...article.videos.keys()]).toEqual([film]);
	expect(article.attachments.get(paper as number)).toMatchObject({
		url: `/tep/${"ab".repeat(16)}/K%E1%BA%BF%20ho%E1%BA%A1ch%20n%C4%83m.pdf`,
		name: "Kế hoạch năm.pdf",
		bytes: 2048,
	});
});
