import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { getVideoRow, insertVideo } from "../../db/queries/albums.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { getLatestTagSeq, listTagChangesSince } from "../../db/queries/cache-tags.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { makePerson, type Person } from "../articles/test-newsroom.ts";
import { addFilm } from "../media/add-film.ts";
import { getLatestMedia, getVideo } from "../media/queries.ts";
import { type AtVersion, parseShelfQuery } from "../media/shelf.ts";
import { addRow } from "../media/test-library.ts";
import { makeMovie } from "../media/test-media.ts";
import { getDeskVideo, listDeskVideos } from "./desk-videos.ts";
import { hideVideo, removeVideo } from "./hide-video.ts";
import { keepVideo } from "./keep-video.ts";
import { toVideoInput, type VideoInput, videoForm } from "./video-form.ts";

const YOUTUBE = "https://youtu.be/aB3_-xYz019";
const VTT = "WEBVTT\n\n00:00.000 --> 00:02.000\nBuổi sáng ở làng.\n";

let opened: TestDatabase;
let reporter: Person;
let secretary: Person;
let posterMediaId: number;
beforeAll(async () => {
	opened = await openTestDatabase();
	reporter = await makePerson("Phong Vien", "phong_vien");
	secretary = await makePerson("Thu Ky", "thu_ky_toa_soan");
	posterMediaId = await addRow("bia.jpg");
});
afterAll(() => opened.close());

const toInput = (changes: Partial<VideoInput> = {}): VideoInput => ({
	...{ title: "Lễ mừng lúa mới", slug: "", description: "", date: null, step: "save", source: "file" },
	...{ filmMediaId: null, youtube: "", posterMediaId, duration: null, captions: null, dropsCaptions: false },
	...changes,
});
const keep = (actor: Person, base: AtVersion | null, changes: Partial<VideoInput>) =>
	keepVideo(actor, base, toInput(changes), opened.dataDir);
const atVersion = async (id: number): Promise<AtVersion> => {
	return { id, baseVersion: (await getVideoRow(db.read, id))?.version ?? 0 };
};
const refusalOf = (kept: Promise<unknown>) =>
	kept.then(
		() => ({ message: "kept", errors: {} as Record<string, string> }),
		(error: { personMessage?: string; errors?: Record<string, string> }) => ({
			...{ message: error.personMessage ?? String(error), errors: error.errors ?? {} },
		}),
	);
const listTags = async (since: number) =>
	(await listTagChangesSince(since)).map(({ tag, effect }) => `${tag} ${effect}`);
const toCaptions = (name: string, text: string | Buffer) => ({ name, content: Buffer.from(text) });
const readPublic = (url: string) => readFileSync(join(opened.dataDir, "media", url.replace("/tep/", "")), "utf8");
const isPublic = (url: string) => existsSync(join(opened.dataDir, "media", url.replace("/tep/", "")));

async function addWhole(bytes: Buffer): Promise<number> {
	const hash = createHash("sha256").update(bytes).digest("hex");
	const path = join(opened.dataDir, `${hash}.part`);
	writeFileSync(path, bytes);
	const film = { name: "Lễ hội.mp4", path, size: bytes.length, hash };
	return (await addFilm(reporter, film, opened.dataDir)).mediaId;
}

test("M11: a film at YouTube is published only with a poster, and is told of to readers' pages", async () => {
	const youtube = { source: "youtube" as const, youtube: YOUTUBE };
	const cursor = await getLatestTagSeq();
	const bare = { ...youtube, posterMediaId: null };
	expect((await refusalOf(keep(secretary, null, { ...bare, step: "publish" }))).errors).toEqual({
		posterMediaId: "Chưa có ảnh bìa nên chưa công bố được.",
	});
	const id = await keep(reporter, null, bare);
	expect(await getVideo(id)).toBeNull();
	expect(await listTags(cursor)).toEqual([]);
	await expect(keep(reporter, await atVersion(id), { ...youtube, step: "publish" })).rejects.toThrow(NotAllowedError);
	await keep(secretary, await atVersion(id), { ...youtube, step: "publish", duration: 61 });
	expect(await listTags(cursor)).toEqual(["videos changed"]);
	expect(await getVideo(id)).toMatchObject({
		...{ kind: "youtube", youtubeId: "aB3_-xYz019", duration: 61, poster: { mediaId: posterMediaId } },
		url: "https://www.youtube-nocookie.com/embed/aB3_-xYz019",
	});
	expect((await refusalOf(keep(secretary, await atVersion(id), bare))).errors.posterMediaId).toMatch(/Chưa có ảnh bìa/);
	const twice = await refusalOf(keep(reporter, null, youtube));
	expect(twice.errors.youtube).toBe(`Phim này đã có ở video số ${id}: “Lễ mừng lúa mới”.`);
	const elsewhere = { ...youtube, youtube: "https://youtube.com.example/watch?v=aB3_-xYz019" };
	expect((await refusalOf(keep(reporter, null, elsewhere))).errors.youtube).toMatch(
		/không phải là địa chỉ video YouTube/,
	);
	const empty = await refusalOf(keep(secretary, null, { step: "publish" }));
	expect(empty.errors.film).toMatch(/Chưa có phim/);
	expect((await listAuditEntries(db.read, `video:${id}`)).map(({ action }) => action).sort()).toEqual([
		...["video.add", "video.publish"],
	]);
});

test("M11: captions are checked, turned from SubRip, replaced with the old file gone, and taken away", async () => {
	const filmMediaId = await addWhole(makeMovie(60, "phụ đề"));
	const film = { filmMediaId, step: "publish" as const };
	const refused: [string, string | Buffer, RegExp][] = [
		["loi.vtt", "Chào cả nhà", /phải là WebVTT/],
		["ma-cu.vtt", Buffer.from("WEBVTT\n\n00:00.000 --> 00:02.000\nLàng\n", "latin1"), /mã hóa UTF-8/],
		["nguoc.vtt", "WEBVTT\n\n00:05.000 --> 00:02.000\nNgược\n", /dòng 3: giờ chưa đúng/],
		["trong.vtt", "WEBVTT\n\nkhông có giờ\n", /không có câu nào kèm giờ/],
		["loi.srt", "1\n00:00:aa,000 --> 00:00:02,000\nChào\n", /dòng 4: giờ chưa đúng/],
	];
	const before = readdirSync(join(opened.dataDir, "media"));
	for (const [name, text, message] of refused) {
		const { errors } = await refusalOf(keep(secretary, null, { ...film, captions: toCaptions(name, text) }));
		expect(errors.captions, name).toMatch(message);
	}
	expect(readdirSync(join(opened.dataDir, "media"))).toEqual(before);
	const srt =
		"1\r\n00:00:00,500 --> 00:00:02,000\r\n{\\an8}<font color=red>Buổi sáng</font>\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\n2026\r\n";
	const id = await keep(secretary, null, { ...film, captions: toCaptions("loi.srt", srt) });
	const first = (await getVideo(id))?.captionsUrl ?? "";
	expect(readPublic(first)).toBe(
		"WEBVTT\n\n00:00:00.500 --> 00:00:02.000\nBuổi sáng\n\n00:00:03.000 --> 00:00:04.000\n2026\n",
	);
	await keep(secretary, await atVersion(id), film);
	expect((await getVideo(id))?.captionsUrl, "they stay").toBe(first);
	await keep(secretary, await atVersion(id), { ...film, captions: toCaptions("loi.vtt", VTT) });
	const second = (await getVideo(id))?.captionsUrl ?? "";
	expect([isPublic(first), readPublic(second)]).toEqual([false, VTT]);
	await keep(secretary, await atVersion(id), { ...film, dropsCaptions: true });
	expect([(await getVideo(id))?.captionsUrl, isPublic(second)]).toEqual([null, false]);
	const elsewhere = { source: "youtube" as const, youtube: "https://youtu.be/khongphude1" };
	const strange = await refusalOf(keep(reporter, null, { ...elsewhere, captions: toCaptions("loi.vtt", VTT) }));
	expect(strange.errors.captions).toMatch(/chỉ đi cùng phim của mình/);
});

test("M11: who saved second is told, and a video is hidden, comes back and is deleted with its captions", async () => {
	const filmMediaId = await addWhole(makeMovie(61, "ẩn hiện"));
	const film = { filmMediaId, step: "publish" as const, title: "Ẩn hiện" };
	const id = await keep(secretary, null, { ...film, captions: toCaptions("loi.vtt", VTT) });
	const at = await atVersion(id);
	await keep(secretary, at, { ...film, description: "Của người trước" });
	expect((await refusalOf(keep(secretary, at, film))).message).toMatch(/người khác đã lưu mục này/);
	expect((await getVideo(id))?.description).toBe("Của người trước");
	const { captionsUrl, publishedAt } = (await getVideo(id)) ?? {};
	const cursor = await getLatestTagSeq();
	await expect(hideVideo(reporter, await atVersion(id))).rejects.toThrow(NotAllowedError);
	await hideVideo(secretary, await atVersion(id));
	expect([await getVideo(id), await listTags(cursor)]).toEqual([null, ["videos removed"]]);
	await expect(removeVideo(reporter, await atVersion(id), opened.dataDir)).rejects.toThrow(NotAllowedError);
	await keep(secretary, await atVersion(id), film);
	expect((await getVideo(id))?.publishedAt).toEqual(publishedAt);
	await removeVideo(secretary, await atVersion(id), opened.dataDir);
	expect([await getVideoRow(db.read, id), isPublic(captionsUrl ?? "")]).toEqual([null, false]);
});

test("M11: a title of the old portal is changed without a film, and stands among the newest once it has one", async () => {
	const lost = { slug: "cu", title: "Phim cũ", kind: "lost" as const, state: "published" as const, isImported: true };
	const id = await db.tx((tx) => insertVideo(tx, { ...lost, publishedAt: new Date() }));
	const newest = async () => (await getLatestMedia({ albums: 0, videos: 1 })).videos[0]?.id;
	await keep(secretary, await atVersion(id), { title: "Phim cũ, tên đủ", posterMediaId: null });
	expect(await getVideo(id)).toMatchObject({ kind: "lost", title: "Phim cũ, tên đủ" });
	expect(await newest()).not.toBe(id);
	const found = { source: "youtube" as const, youtube: "https://youtu.be/timlaiduoc0" };
	expect(
		(await refusalOf(keep(secretary, await atVersion(id), { ...found, posterMediaId: null }))).errors,
	).toHaveProperty("posterMediaId");
	await keep(secretary, await atVersion(id), found);
	expect(await newest()).toBe(id);
	const { rows } = await listDeskVideos(reporter, parseShelfQuery({ q: "le mung", "trang-thai": "dang-hien" }));
	expect(rows.every(({ title }) => title.startsWith("Lễ mừng"))).toBe(true);
	expect(await getDeskVideo(reporter, id)).toMatchObject({ mayChange: false, initial: { source: "youtube" } });
});

test("M11: the form says beside the field what is wrong, and gives the captions on as they are", async () => {
	const sent = { title: "", source: "file", step: "save", duration: "ba phút", date: "30.2.2026" };
	const issues = videoForm.safeParse(sent).error?.issues.map(({ path, message }) => [path[0], message]);
	expect(Object.fromEntries(issues ?? [])).toEqual({
		title: "Hãy ghi tên.",
		duration: "Thời lượng chưa đúng. Ví dụ: 3:07, hoặc 1:02:45.",
		date: "Ngày chưa đúng. Ví dụ: 30/11/2026, hoặc 30/11/2026 07:30.",
	});
	const captions = new File([VTT], "loi.vtt");
	const input = await toVideoInput(videoForm.parse({ ...sent, title: "A", duration: "3:07", date: "", captions }));
	expect(input).toMatchObject({ duration: 187, date: null, captions: { name: "loi.vtt", content: Buffer.from(VTT) } });
});
