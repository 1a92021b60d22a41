import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { getAlbumRow, listAlbumPhotoRows } from "../../db/queries/albums.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { getLatestTagSeq, listTagChangesSince } from "../../db/queries/cache-tags.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { makePerson, type Person } from "../articles/test-newsroom.ts";
import { getAlbum, getLatestMedia, listAlbums } from "../media/queries.ts";
import { type AtVersion, parseShelfQuery, SHELF_PAGE } from "../media/shelf.ts";
import { addRow } from "../media/test-library.ts";
import { type AlbumInput, albumForm } from "./album-form.ts";
import { MOST_PHOTOS } from "./album-limits.ts";
import { getDeskAlbum, listDeskAlbums } from "./desk-albums.ts";
import { hideAlbum, removeAlbum } from "./hide-album.ts";
import { keepAlbum } from "./keep-album.ts";

let opened: TestDatabase;
let reporter: Person;
let secretary: Person;
let photos: number[];
beforeAll(async () => {
	opened = await openTestDatabase();
	reporter = await makePerson("Phong Vien", "phong_vien");
	secretary = await makePerson("Thu Ky", "thu_ky_toa_soan");
	photos = [];
	for (let count = 0; count < 75; count += 1) photos.push(await addRow(`anh-${count}.jpg`));
});
afterAll(() => opened.close());

const toPhoto = (mediaId: number, words = {}) => ({
	mediaId,
	caption: `Ảnh ${mediaId}`,
	alt: "",
	credit: "",
	...words,
});
const toInput = (changes: Partial<AlbumInput> = {}): AlbumInput => ({
	...{ title: "Hội xuân ở làng trên", slug: "", description: "", date: null, coverMediaId: null, step: "save" },
	photos: photos.slice(0, 3).map((id) => toPhoto(id)),
	...changes,
});
const atVersion = async (id: number): Promise<AtVersion> => {
	const row = await getAlbumRow(db.read, id);
	return { id, baseVersion: row?.version ?? 0 };
};
const refusalOf = (kept: Promise<unknown>) =>
	kept.then(
		() => ({ message: "kept", errors: {} as Record<string, string> }),
		(error: { personMessage?: string; errors?: Record<string, string> }) => ({
			...{ message: error.personMessage ?? String(error), errors: error.errors ?? {} },
		}),
	);
const listOrder = async (id: number) => (await listAlbumPhotoRows(db.read, [id])).map(({ mediaId }) => mediaId);
const listTags = async (since: number) =>
	(await listTagChangesSince(since)).map(({ tag, effect }) => `${tag} ${effect}`);

test("M10: seventy-five photos stand in the order they were put in, and in another one after the next save", async () => {
	const all = photos.map((id) => toPhoto(id));
	const id = await keepAlbum(secretary, null, toInput({ step: "publish", photos: all }));
	expect(await listOrder(id)).toEqual(photos);
	const turned = all.toReversed();
	await keepAlbum(secretary, await atVersion(id), toInput({ photos: turned, coverMediaId: photos[40] ?? 0 }));
	expect(await listOrder(id)).toEqual(photos.toReversed());
	const album = await getAlbum(id);
	expect(album?.photos.map(({ mediaId }) => mediaId)).toEqual(photos.toReversed());
	expect(album?.photos[0]?.caption).toBe(`Ảnh ${photos.at(-1)}`);
	expect(album?.cover?.mediaId).toBe(photos[40]);
	const [listed] = (await listAlbums(1))?.items ?? [];
	expect(listed).toMatchObject({ id, photoCount: 75, cover: { mediaId: photos[40] } });
	const sent = (count: number) => ({
		...{ title: "A", step: "save", "photos[]": Array(count).fill(JSON.stringify(toPhoto(1))) },
	});
	expect(albumForm.safeParse(sent(MOST_PHOTOS)).success).toBe(true);
	expect(albumForm.safeParse(sent(MOST_PHOTOS + 1)).error?.issues[0]?.message).toMatch(/nhiều nhất 200 ảnh/);
});

test("M10: a reporter's album is a draft that no reader sees, until a secretary publishes it", async () => {
	const cursor = await getLatestTagSeq();
	const id = await keepAlbum(reporter, null, toInput({ title: "Nương rẫy" }));
	expect(await getAlbum(id)).toBeNull();
	expect(await listTags(cursor), "nothing of readers changed").toEqual([]);
	await expect(keepAlbum(reporter, await atVersion(id), toInput({ step: "publish" }))).rejects.toThrow(NotAllowedError);
	await expect(hideAlbum(reporter, await atVersion(id))).rejects.toThrow(NotAllowedError);
	const before = Date.now();
	await keepAlbum(secretary, await atVersion(id), toInput({ title: "Nương rẫy", step: "publish" }));
	expect(await listTags(cursor)).toEqual(["albums changed"]);
	const album = await getAlbum(id);
	expect(album).toMatchObject({ title: "Nương rẫy", slug: "nuong-ray" });
	expect(album?.publishedAt.getTime()).toBeGreaterThanOrEqual(before);
	expect((await getLatestMedia({ albums: 1, videos: 0 })).albums).toMatchObject([{ id }]);
	await expect(keepAlbum(reporter, await atVersion(id), toInput()), "it is out now").rejects.toThrow(NotAllowedError);
	await expect(removeAlbum(reporter, await atVersion(id))).rejects.toThrow(NotAllowedError);
	expect((await listAuditEntries(db.read, `album:${id}`)).map(({ action }) => action).sort()).toEqual([
		...["album.add", "album.publish"],
	]);
});

test("M10: who saved second loses nothing of the first and is told", async () => {
	const id = await keepAlbum(reporter, null, toInput());
	const at = await atVersion(id);
	await keepAlbum(secretary, at, toInput({ title: "Của thư ký" }));
	for (const late of [keepAlbum(reporter, at, toInput({ title: "Của phóng viên" })), removeAlbum(reporter, at)]) {
		expect((await refusalOf(late)).message).toMatch(/người khác đã lưu mục này/);
	}
	expect(await getAlbumRow(db.read, id)).toMatchObject({ title: "Của thư ký" });
	expect((await refusalOf(keepAlbum(reporter, { id: 9999, baseVersion: 1 }, toInput()))).message).toMatch(/Không còn/);
});

test("M10: an album without photos, or with one that says nothing, is kept but not published", async () => {
	const silent = await addRow("im-lang.jpg");
	const told = await addRow("co-chu.jpg", { caption: "Chữ của thư viện" });
	const publish = (mediaIds: readonly number[]) =>
		refusalOf(
			keepAlbum(
				secretary,
				null,
				toInput({ step: "publish", photos: mediaIds.map((id) => toPhoto(id, { caption: "" })) }),
			),
		);
	expect((await publish([])).errors.photos).toMatch(/chưa có ảnh nào nên chưa công bố được/);
	expect((await publish([told, silent])).errors.photos).toMatch(/^Ảnh 2 chưa có chú thích hay mô tả/);
	expect((await publish([told])).message, "the library's words are enough").toBe("kept");
	expect((await publish([told, told])).errors.photos).toMatch(/hai lần/);
	expect((await publish([told, 99_999])).errors.photos).toMatch(/^Ảnh 2 không còn trong thư viện/);
	expect((await refusalOf(keepAlbum(reporter, null, toInput({ photos: [] })))).message).toBe("kept");
});

test("M10: an album is hidden from readers, comes back with its own date, and is deleted without its photos", async () => {
	const date = new Date("2025-05-01T02:00:00Z");
	const id = await keepAlbum(secretary, null, toInput({ step: "publish", date, slug: "hoi-lang" }));
	expect(await getAlbum(id)).toMatchObject({ slug: "hoi-lang", publishedAt: date });
	const cursor = await getLatestTagSeq();
	await hideAlbum(secretary, await atVersion(id));
	expect(await getAlbum(id)).toBeNull();
	expect(await listTags(cursor), "the old page is never shown again").toEqual(["albums removed"]);
	expect((await refusalOf(hideAlbum(secretary, await atVersion(id)))).message).toMatch(/đang không thấy/);
	await keepAlbum(secretary, await atVersion(id), toInput({ step: "publish" }));
	expect((await getAlbum(id))?.publishedAt).toEqual(date);
	const ahead = { step: "publish" as const, date: new Date(Date.now() + 60_000) };
	expect((await refusalOf(keepAlbum(secretary, await atVersion(id), toInput(ahead)))).errors.date).toMatch(/chưa tới/);
	await removeAlbum(secretary, await atVersion(id));
	expect(await getAlbumRow(db.read, id)).toBeNull();
	expect(await listOrder(id)).toEqual([]);
});

test("M10: the desk finds albums without marks, by state, a page at a time", async () => {
	const found = await keepAlbum(reporter, null, toInput({ title: "Cồng chiêng Đak Đoa", description: "Đêm hội" }));
	for (let count = 0; count <= SHELF_PAGE; count += 1)
		await keepAlbum(reporter, null, toInput({ title: `Nháp ${count}` }));
	const ask = (given: Record<string, string>) => listDeskAlbums(reporter, parseShelfQuery(given));
	expect((await ask({ q: "dak chieng" })).rows).toMatchObject([{ id: found, photoCount: 3, state: "draft" }]);
	expect((await ask({ q: "dak chieng", "trang-thai": "dang-hien" })).rows).toEqual([]);
	const first = await ask({ "trang-thai": "nhap" });
	expect(first.rows).toHaveLength(SHELF_PAGE);
	const second = await ask({ "trang-thai": "nhap", sau: String(first.next) });
	expect(second.rows.map(({ id }) => id)).toContain(found);
	expect(second.rows.some(({ id }) => first.rows.some((row) => row.id === id))).toBe(false);
	await keepAlbum(reporter, await atVersion(found), toInput({ title: "Tên khác" }));
	expect((await ask({ q: "dak chieng" })).rows, "by its words of now").toEqual([]);
	const shown = await getDeskAlbum(reporter, found);
	expect(shown).toMatchObject({ mayChange: true, mayPublish: false, initial: { title: "Tên khác", date: "" } });
	expect(shown?.initial.photos[0]).toMatchObject({ mediaId: photos[0], library: { name: "anh-0.jpg" } });
});
