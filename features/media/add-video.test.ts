import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { getLatestTagSeq, listTagChangesSince } from "../../db/queries/cache-tags.ts";
import { insertMediaItem } from "../../db/queries/media.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { type Actor, systemActor } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { type GivenMedia, toGivenMedia } from "./accept-media-file.ts";
import { addVideo, type VideoInput } from "./add-video.ts";
import { toVideoObject } from "./media-json-ld.ts";
import { getVideo, listVideos } from "./queries.ts";
import { makeMovie, makePoster, makeWave } from "./test-media.ts";

const cli = systemActor("cli");
const stranger: Actor = { kind: "user", userId: 1, name: "Người lạ", roles: [] };
const captions: GivenMedia = {
	name: "phu-de.vtt",
	content: Buffer.from("WEBVTT\n\n00:00.000 --> 00:02.000\nBuổi sáng ở làng.\n"),
};

let opened: TestDatabase;
let folder: string;
let poster: GivenMedia;
beforeAll(async () => {
	opened = await openTestDatabase();
	folder = mkdtempSync(join(tmpdir(), "films-"));
	poster = await makePoster();
});
afterAll(async () => {
	rmSync(folder, { recursive: true, force: true });
	await opened.close();
});

const listFiles = () => {
	const media = join(opened.dataDir, "media");
	return existsSync(media) ? readdirSync(media) : [];
};
const give = (name: string, content: Buffer): GivenMedia => ({ name, content });
const film = (words?: string) => give("Lễ mừng lúa mới.mp4", makeMovie(187, words));
const add = (changes: Partial<VideoInput>) =>
	addVideo(cli, { title: "Lễ mừng lúa mới", poster, source: { film: film() }, ...changes }, opened.dataDir);
const refusalOf = async (changes: Partial<VideoInput>): Promise<string> => {
	const refused = await add(changes).then(
		() => null,
		(error: { personMessage?: string }) => error,
	);
	return refused?.personMessage ?? "accepted";
};

test.each<[string, GivenMedia, RegExp]>([
	["a page named as a film", give("a.mp4", Buffer.from("<script>alert(1)</script>")), /không phải là phim MP4/],
	["a sound named as a film", give("a.mp4", makeWave()), /không phải là phim/],
	["a film named as a picture", give("a.jpg", makeMovie()), /không phải là phim/],
	["an empty file", give("a.mp4", Buffer.alloc(0)), /trống/],
	["no file", toGivenMedia("/khong/co/phim.mp4"), /Không có tệp/],
])("M11: %s is refused, and nothing of it is on disk", async (_, given, message) => {
	expect(await refusalOf({ source: { film: given } })).toMatch(message);
	expect(listFiles()).toEqual([]);
	expect((await listVideos(1))?.total).toBe(0);
});

test("M11: a film of more than 500 MB is refused before it is read", async () => {
	const path = join(folder, "dai.mp4");
	writeFileSync(path, makeMovie());
	truncateSync(path, 500 * 1024 * 1024 + 1);
	expect(await refusalOf({ source: { film: toGivenMedia(path) } })).toMatch(/lớn hơn 500 MB/);
	expect(listFiles()).toEqual([]);
});

test.each([
	["plain text", Buffer.from("1\n00:00:00,000 --> 00:00:02,000\nChào\n")],
	["another encoding", Buffer.from("WEBVTT\n\n00:00.000 --> 00:02.000\nLàng\n", "latin1")],
	["a word that only begins so", Buffer.from("WEBVTTX\n")],
])("M11: captions as %s are refused, and the film is not stored without them", async (_, content) => {
	const source = { film: film(), captions: give("phu-de.vtt", content) };
	expect(await refusalOf({ source })).toMatch(/phải là WebVTT/);
	expect(listFiles()).toEqual([]);
});

test("M11: captions of more than 1 MB are refused", async () => {
	const content = Buffer.from(`WEBVTT\n${"a".repeat(1024 * 1024)}`);
	expect(await refusalOf({ source: { film: film(), captions: give("a.vtt", content) } })).toMatch(/lớn hơn 1 MB/);
});

test("M11: a video wants a title and a picture before it", async () => {
	expect(await refusalOf({ title: " " })).toMatch(/cần tiêu đề/);
	expect(await refusalOf({ poster: give("bia.jpg", Buffer.from("không phải ảnh")) })).toMatch(/không phải là ảnh/);
	await expect(addVideo(stranger, { title: "A", poster, source: { film: film() } }, opened.dataDir)).rejects.toThrow(
		NotAllowedError,
	);
	expect(listFiles()).toEqual([]);
});

test("R15: a film of our own is stored with poster, captions and length, told of to caches and written down", async () => {
	const cursor = await getLatestTagSeq();
	const id = await add({ source: { film: film(), captions } });
	const video = await getVideo(id);
	if (!video?.file) throw new Error("no film");
	expect(video).toMatchObject({ kind: "file", slug: "le-mung-lua-moi", duration: 187, youtubeId: null });
	expect(video.file).toMatchObject({ mimeType: "video/mp4", name: "Lễ mừng lúa mới.mp4", bytes: makeMovie().length });
	expect(video.url).toMatch(/^\/tep\/[0-9a-f]{32}\.mp4$/);
	expect(video.captionsUrl).toMatch(/^\/tep\/[0-9a-f]{32}\.vtt$/);
	expect([video.poster?.width, video.poster?.height]).toEqual([640, 360]);
	const urls = [video.url, video.captionsUrl, ...(video.poster?.variants ?? []).map(({ url }) => url)];
	const stored = listFiles().map((name) => `/tep/${name}`);
	for (const url of urls) expect(stored).toContain(url);
	expect((await listTagChangesSince(cursor)).map(({ tag }) => tag)).toEqual(["videos"]);
	const [written] = await listAuditEntries(db.read, `video:${id}`);
	expect(written).toMatchObject({ action: "video.add", actorName: "cli" });
	expect(toVideoObject(video, "https://bienho.example")).toMatchObject({
		contentUrl: `https://bienho.example${video.url}`,
		duration: "PT187S",
		thumbnailUrl: [expect.stringMatching(/^https:\/\/bienho\.example\/tep\/.+\.jpg$/)],
	});
});

test("the same film may stand in two videos, and is stored once", async () => {
	const before = listFiles().length;
	const id = await add({ title: "Lễ mừng lúa mới, phát lại", duration: 60 });
	expect(listFiles()).toHaveLength(before);
	expect(await getVideo(id)).toMatchObject({ duration: 60, captionsUrl: null });
});

test("when the database refuses a video, files of others stay and its own go", async () => {
	const before = listFiles().sort();
	const content = makeMovie(187, "khác");
	const originalHash = createHash("sha256").update(content).digest("hex");
	const item = { originalName: "a.m4a", originalHash, mimeType: "audio/mp4", bytes: content.length };
	await db.tx((tx) => insertMediaItem(tx, { ...item, kind: "audio" }, []));
	const source = { film: give("a.mp4", content), captions };
	expect(await refusalOf({ source, poster: await makePoster("#8a2f2f") })).toMatch(/đã có trên trang dưới dạng khác/);
	expect(listFiles().sort()).toEqual(before);
});

test("M11: a film at YouTube is known by any of its addresses, and by nothing else", async () => {
	const ids = [];
	for (const youtube of [
		"https://www.youtube.com/watch?v=aB3_-xYz019&t=30s",
		"https://youtu.be/aB3_-xYz019",
		"https://www.youtube.com/shorts/aB3_-xYz019",
		"aB3_-xYz019",
	]) {
		ids.push(await add({ title: "Phim ở nơi khác", source: { youtube } }));
	}
	for (const id of ids) expect(await getVideo(id)).toMatchObject({ kind: "youtube", youtubeId: "aB3_-xYz019" });
	for (const youtube of ["https://youtube.com.example/watch?v=aB3_-xYz019", "javascript:aB3_-xYz019", "", "a/../b"]) {
		expect(await refusalOf({ source: { youtube } })).toMatch(/không phải là địa chỉ video YouTube/);
	}
});
