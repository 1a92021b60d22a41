import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ReadableStream } from "node:stream/web";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { db } from "../../db/client.ts";
import { insertAlbum } from "../../db/queries/albums.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { getLatestTagSeq, listTagChangesSince } from "../../db/queries/cache-tags.ts";
import {
	insertMediaItem,
	listMediaCrops,
	listMediaItems,
	listMediaWithVariants,
	type MediaItemValues,
} from "../../db/queries/media.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { createPageRecord, runWithPageRecord } from "../../lib/page-record.ts";
import type { RichText } from "../../lib/rich-text.ts";
import { makeCameraPicture } from "../../lib/test-camera.ts";
import type { Actor } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { getArticleInput } from "../articles/article-to-input.ts";
import { editArticle } from "../articles/edit-article.ts";
import { getArticlePage } from "../articles/queries.ts";
import { makeNewsroom, makePerson, type Newsroom } from "../articles/test-newsroom.ts";
import { placeHold } from "../holds/place-hold.ts";
import { addAttachment } from "./add-attachment.ts";
import { addPicture } from "./add-picture.ts";
import { deleteMedia } from "./delete-media.ts";
import { editMedia } from "./edit-media.ts";
import { findLibraryPictures, listLibrary, listUploaderChoices } from "./library.ts";
import { getLibraryDetails } from "./library-item.ts";
import { parseLibraryWords, toLibraryFilter } from "./library-query.ts";
import { type MediaWords, mediaWords } from "./media-form.ts";
import { getPhotos } from "./photos.ts";
import { withReceivedFile } from "./receive-file.ts";
import { replaceFile } from "./replace-file.ts";
import { restoreOriginal } from "./restore-original.ts";
import { setFocalPoint } from "./set-focal-point.ts";

const VARIANT = { format: "jpeg" as const, width: 360, height: 270, fileName: `${"a".repeat(32)}.jpg`, bytes: 900 };
const PLAIN: MediaWords = { caption: "", alt: "", credit: "", rightsEndOn: null, hidesAfterRights: false };

let opened: TestDatabase;
let newsroom: Newsroom;
let clerk: Actor;
let count = 0;

beforeAll(async () => {
	opened = await openTestDatabase();
	vi.stubEnv("DATA_DIR", opened.dataDir);
	newsroom = await makeNewsroom();
	clerk = await makePerson("Van Thu", "van_thu");
});
afterAll(() => opened.close());

const hashOf = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

function receive<T>(kind: "anh" | "tep", name: string, bytes: Buffer, use: Parameters<typeof withReceivedFile<T>>[2]) {
	const body = ReadableStream.from([new Uint8Array(bytes)]);
	return withReceivedFile(opened.dataDir, { kind, name, body, declaredBytes: bytes.length }, use);
}

/** A grey picture with a red square around that place; no two are the same. */
async function makeMarked(x: number, y: number): Promise<Buffer> {
	count += 1;
	const [width, height, side] = [480, 300, 40];
	const red = { create: { width: side, height: side, channels: 3 as const, background: "#e00000" } };
	const at = (whole: number, share: number) =>
		Math.round(Math.min(whole - side, Math.max(0, (whole * share) / 100 - side / 2)));
	return sharp({ create: { width, height, channels: 3, background: { r: 100, g: 100, b: 100 + count } } })
		.composite([{ input: red, left: at(width, x), top: at(height, y) }])
		.jpeg()
		.toBuffer();
}

async function send(name: string, bytes: Buffer, actor: Actor = newsroom.people.reporter): Promise<number> {
	return (await receive("anh", name, bytes, (file) => addPicture(actor, file, opened.dataDir))).mediaId;
}

/** An item of the library without any file on disk. */
async function add(originalName: string, values: Partial<MediaItemValues> = {}): Promise<number> {
	count += 1;
	const file = { originalName, originalHash: String(count).padStart(64, "0"), mimeType: "image/jpeg", bytes: 1000 };
	return db.tx((tx) => insertMediaItem(tx, { kind: "photo", ...file, width: 640, height: 480, ...values }, [VARIANT]));
}

const getItem = async (id: number) => (await listMediaItems(db.read, [id]))[0];
async function subjectOf(id: number) {
	return { id, baseVersion: (await getItem(id))?.version ?? 0 };
}
const edit = async (id: number, words: Partial<MediaWords>, actor: Actor = newsroom.people.editor) =>
	editMedia(actor, id, (await subjectOf(id)).baseVersion, { ...PLAIN, ...words });

const toFigure = (mediaId: number): RichText => ({
	type: "doc",
	content: [{ type: "figure", attrs: { mediaId, alt: "Ảnh", caption: "", credit: "" } }],
});

/** A published article that shows the picture. */
async function publishWith(mediaId: number): Promise<number> {
	const id = await newsroom.walkTo("published");
	const { row, input } = await getArticleInput(db.read, id);
	const { chief } = newsroom.people;
	await editArticle(chief, id, row.version, { ...input, body: toFigure(mediaId), coverMediaId: mediaId }, "Thêm ảnh");
	return id;
}

const listIds = async (query: Record<string, string>) => {
	const { items } = await listLibrary(toLibraryFilter(parseLibraryWords(query), new Date()), null);
	return items.map(({ id }) => id);
};

const readPhotoNames = async (id: number) =>
	(await listMediaWithVariants(db.read, [id])).map(({ variant }) => variant.fileName);
const readCropNames = async (id: number) => (await listMediaCrops(db.read, [id])).map(({ fileName }) => fileName);
const isPublic = (name: string) => existsSync(join(opened.dataDir, "media", name));

test("M02: the library is searched without marks over caption, alt, credit and file name, and narrowed by kind, day and sender", async () => {
	const { reporter, editor } = newsroom.people;
	const first = await add("Đường lên Kon Ka Kinh.jpg", { createdBy: reporter.userId });
	const second = await add("IMG_0042.jpg", { createdBy: editor.userId });
	await edit(second, { caption: "Chợ phiên Đak Đoa", alt: "Người bán măng", credit: "Hồ Lan" });
	expect(await listIds({ q: "dak doa" })).toEqual([second]);
	expect(await listIds({ q: "ĐAK đoa mang" }), "every word must be there").toEqual([second]);
	expect(await listIds({ q: "ho lan" })).toEqual([second]);
	expect(await listIds({ q: "kon ka" })).toEqual([first]);
	expect(await listIds({ q: "img 0042" })).toEqual([second]);
	expect(await listIds({ q: "phi" }), "a word may be half typed").toEqual([second]);
	expect(await listIds({ q: `${first}` })).toContain(first);
	expect(await listIds({ q: "kon doa" })).toEqual([]);
	expect(await listIds({ loai: "tai-lieu" })).toEqual([]);
	expect(await listIds({ loai: "anh" })).toEqual([second, first]);
	expect(await listIds({ nguoi: String(editor.userId) })).toEqual([second]);
	expect((await listUploaderChoices()).map(({ label }) => label)).toEqual(["Bien Tap", "Phong Vien"]);
	expect(await listIds({ "tu-ngay": "2020-01-01", "den-ngay": "2020-01-02" })).toEqual([]);
	expect(await listIds({ "tu-ngay": "2020-01-01", "den-ngay": "2099-01-01" })).toEqual([second, first]);
	expect(await listIds({ q: "???", loai: "gì đó", nguoi: "x", "tu-ngay": "hôm qua" })).toEqual([second, first]);
	expect((await findLibraryPictures("cho phien", null)).pictures).toMatchObject([
		{ mediaId: second, caption: "Chợ phiên Đak Đoa", alt: "Người bán măng", credit: "Hồ Lan" },
	]);
});

test("M02: pages follow each other without a gap, and take few statements", async () => {
	const ids: number[] = [];
	for (let n = 0; n < 3; n += 1) ids.unshift(await add(`trang-${n}.jpg`));
	const filter = toLibraryFilter(parseLibraryWords({ q: "trang" }), new Date());
	const record = createPageRecord();
	const page = await runWithPageRecord(record, () => listLibrary(filter, null));
	expect(page.items.map(({ id }) => id)).toEqual(ids);
	expect(record.statements.length).toBe(2);
	expect((await listLibrary(filter, ids[0] ?? 0)).items.map(({ id }) => id)).toEqual(ids.slice(1));
});

test("M09: the very same bytes are the item that is there, with its words, and no second copy", async () => {
	const bytes = await makeMarked(20, 20);
	const id = await send("goc.jpg", bytes);
	await edit(id, { caption: "Suối Ia Nhin" });
	const files = readdirSync(join(opened.dataDir, "media")).length;
	const again = await receive("anh", "ten-khac.jpg", bytes, (file) =>
		addPicture(newsroom.people.editor, file, opened.dataDir),
	);
	expect(again).toMatchObject({ mediaId: id, isKnown: true, caption: "Suối Ia Nhin" });
	expect(readdirSync(join(opened.dataDir, "media")).length).toBe(files);
});

test("M07: an item that is used is not deleted, and says where; unused it goes with every file", async () => {
	const id = await send("dung.jpg", await makeMarked(30, 30));
	const articleId = await publishWith(id);
	await db.tx((tx) =>
		insertAlbum(tx, { slug: "a", title: "Mùa rẫy", state: "published", publishedAt: new Date() }, [
			{ mediaId: id, alt: "", caption: "", credit: "" },
		]),
	);
	const details = await getLibraryDetails(id, opened.dataDir);
	expect(details?.uses.map(({ kind, id: used }) => [kind, used])).toEqual([
		["article", articleId],
		["album", expect.any(Number)],
	]);
	await expect(deleteMedia(newsroom.people.editor, id, opened.dataDir)).rejects.toMatchObject({
		personMessage: expect.stringMatching(/Bài viết “Chi bộ làng Pơ Tâu.*”; Bộ ảnh “Mùa rẫy”/),
	});
	expect(await getItem(id)).toBeDefined();
	const free = await send("khong-dung.jpg", await makeMarked(31, 31));
	const names = [...(await readPhotoNames(free)), ...(await readCropNames(free))];
	const original = `${(await getItem(free))?.originalHash.slice(0, 32)}.jpg`;
	expect(existsSync(join(opened.dataDir, "originals", original))).toBe(true);
	await deleteMedia(newsroom.people.editor, free, opened.dataDir);
	expect(await getItem(free)).toBeUndefined();
	expect(names.filter(isPublic)).toEqual([]);
	expect(existsSync(join(opened.dataDir, "originals", original))).toBe(false);
	expect((await listAuditEntries(db.read, `media:${free}`))[0]).toMatchObject({ action: "media.delete" });
});

test("M07 E44: what is held is not deleted", async () => {
	const id = await add("giu.jpg");
	await placeHold(newsroom.people.chief, { kind: "media", id }, "Công văn số 12/CV-PA05 ngày 20/11/2026.");
	await expect(deleteMedia(newsroom.people.editor, id, opened.dataDir)).rejects.toMatchObject({
		personMessage: expect.stringContaining("lưu giữ"),
	});
	expect(await getItem(id)).toBeDefined();
});

test("M04: the focal point keeps what it marks in every cut, under new names, and leaves the original alone", async () => {
	const places = [
		[8, 10],
		[88, 70],
	] as const;
	for (const [x, y] of places) {
		const bytes = await makeMarked(x, y);
		const id = await send(`mat-${x}-${y}.jpg`, bytes);
		const [whole, before] = [await readPhotoNames(id), await readCropNames(id)];
		await setFocalPoint(newsroom.people.editor, await subjectOf(id), { x, y }, opened.dataDir);
		expect(await getItem(id)).toMatchObject({ focalX: x, focalY: y, originalHash: hashOf(bytes) });
		expect(await readPhotoNames(id)).toEqual(whole);
		const crops = await listMediaCrops(db.read, [id]);
		expect(crops.length).toBe(4);
		for (const { shape, fileName } of crops) {
			const { data } = await sharp(join(opened.dataDir, "media", fileName))
				.raw()
				.toBuffer({ resolveWithObject: true });
			let red = 0;
			for (let at = 0; at < data.length; at += 3) if ((data[at] ?? 0) > 180 && (data[at + 1] ?? 0) < 60) red += 1;
			expect(red, `${x} ${y} in ${shape}`).toBeGreaterThan(500);
		}
		const after = crops.map(({ fileName }) => fileName);
		expect(before.filter((name) => after.includes(name))).toEqual([]);
		expect(before.filter(isPublic), "the old ones are gone").toEqual([]);
		const kept = readFileSync(join(opened.dataDir, "originals", `${hashOf(bytes).slice(0, 32)}.jpg`));
		expect(hashOf(kept)).toBe(hashOf(bytes));
	}
});

test("M06 M05: another file takes an item's place under new names, and the first one comes back byte for byte", async () => {
	const [first, second] = [await makeMarked(40, 40), await makeCameraPicture({ background: "#123456" })];
	const id = await send("dau.jpg", first);
	const articleId = await publishWith(id);
	const old = [...(await readPhotoNames(id)), ...(await readCropNames(id))];
	const seq = await getLatestTagSeq();
	const { editor } = newsroom.people;
	const replace = async (name: string, bytes: Buffer) => {
		const subject = await subjectOf(id);
		return receive("anh", name, bytes, (file) => replaceFile(editor, subject, file, opened.dataDir));
	};
	await expect(replace("dau.jpg", first)).rejects.toMatchObject({
		personMessage: expect.stringContaining("đang dùng"),
	});
	await replace("sau.jpg", second);
	expect(await getItem(id)).toMatchObject({ originalName: "sau.jpg", originalHash: hashOf(second), width: 640 });
	expect([...(await readPhotoNames(id)), ...(await readCropNames(id))].filter((name) => old.includes(name))).toEqual(
		[],
	);
	expect(old.filter(isPublic), "nobody can fetch the old one").toEqual([]);
	const changes = await listTagChangesSince(seq);
	expect(changes).toContainEqual(expect.objectContaining({ tag: `article:${articleId}`, effect: "removed" }));
	const page = await getArticlePage(articleId);
	expect(page.state === "published" && page.article.photo?.width).toBe(640);
	await setFocalPoint(editor, await subjectOf(id), { x: 5, y: 5 }, opened.dataDir);
	expect((await getLibraryDetails(id, opened.dataDir))?.canBeRestored).toBe(true);
	await restoreOriginal(editor, await subjectOf(id), opened.dataDir);
	expect(await getItem(id)).toMatchObject({
		originalHash: hashOf(first),
		originalName: "dau.jpg",
		focalX: 50,
		focalY: 50,
	});
	const kept = readFileSync(join(opened.dataDir, "originals", `${hashOf(first).slice(0, 32)}.jpg`));
	expect(kept.equals(first)).toBe(true);
	expect([...(await readPhotoNames(id)), ...(await readCropNames(id))].sort()).toEqual(old.toSorted());
	expect(old.filter((name) => !isPublic(name))).toEqual([]);
	await expect(restoreOriginal(editor, await subjectOf(id), opened.dataDir)).rejects.toMatchObject({
		personMessage: expect.stringContaining("vẫn là ảnh gốc"),
	});
	const actions = (await listAuditEntries(db.read, `media:${id}`)).map(({ action }) => action);
	expect(actions).toEqual(["media.restore", "media.setFocus", "media.replace", "media.add"]);
});

test("M06: a document is replaced as well, and a file that another item has is refused with its number", async () => {
	const pdf = (words: string) => Buffer.from(`%PDF-1.7\n1 0 obj\n<<>>\nendobj\n% ${words}\ntrailer\n<<>>\n%%EOF\n`);
	const { reporter, editor } = newsroom.people;
	const addPaper = (words: string) =>
		receive("tep", `${words}.pdf`, pdf(words), (file) => addAttachment(reporter, file, opened.dataDir));
	const [{ mediaId: id }, { mediaId: other }] = [await addPaper("cu"), await addPaper("khac")];
	const replace = async (words: string) => {
		const subject = await subjectOf(id);
		return receive("tep", `${words}.pdf`, pdf(words), (file) => replaceFile(editor, subject, file, opened.dataDir));
	};
	await expect(replace("khac")).rejects.toMatchObject({ personMessage: expect.stringContaining(`mục số ${other}`) });
	await replace("moi");
	expect(isPublic(`${hashOf(pdf("moi")).slice(0, 32)}.pdf`)).toBe(true);
	expect(isPublic(`${hashOf(pdf("cu")).slice(0, 32)}.pdf`)).toBe(false);
	expect(existsSync(join(opened.dataDir, "originals", `${hashOf(pdf("cu")).slice(0, 32)}.pdf`))).toBe(true);
});

test("M14: a picture whose rights end is listed beforehand, and hides itself afterwards where somebody chose so", async () => {
	const id = await add("thue.jpg");
	const articleId = await publishWith(id);
	await edit(id, { rightsEndOn: "2026-06-30", hidesAfterRights: true });
	const warned = async (day: string, quyen: string) => {
		const filter = toLibraryFilter(parseLibraryWords({ quyen }), new Date(`${day}T05:00:00Z`));
		return (await listLibrary(filter, null)).items.map((item) => item.id);
	};
	expect(await warned("2026-05-01", "sap-het")).toEqual([]);
	expect(await warned("2026-06-10", "sap-het")).toEqual([id]);
	expect(await warned("2026-06-30", "da-het")).toEqual([]);
	expect(await warned("2026-07-01", "da-het")).toEqual([id]);
	vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-06-30T16:59:00Z") });
	const record = createPageRecord();
	const page = await runWithPageRecord(record, () => getArticlePage(articleId));
	expect(page.state === "published" && page.article.photos.has(id), "the last day, in Vietnam").toBe(true);
	expect(record.expiresAt).toBe(Date.parse("2026-06-30T17:00:00Z"));
	vi.setSystemTime(new Date("2026-06-30T17:00:00Z"));
	const after = await getArticlePage(articleId);
	expect(after.state === "published" && [after.article.photo, after.article.photos.has(id)]).toEqual([null, false]);
	vi.useRealTimers();
	await edit(id, { rightsEndOn: "2026-06-30", hidesAfterRights: false });
	expect((await getPhotos([id])).has(id), "without the choice it is warned of alone").toBe(true);
});

test("M14: the form takes a day as people write it, and no hiding without a day", () => {
	expect(mediaWords.parse({ rightsEndOn: "31/12/2026", hidesAfterRights: "1" })).toMatchObject({
		rightsEndOn: "2026-12-31",
		hidesAfterRights: true,
	});
	for (const typed of [{ rightsEndOn: "31/02/2026" }, { rightsEndOn: "mai" }, { hidesAfterRights: "1" }])
		expect(mediaWords.safeParse(typed).error?.issues[0]?.path).toEqual(["rightsEndOn"]);
});

test("M02 M04 M06 M07: who may not is refused, and so is what is not there or was changed meanwhile", async () => {
	const id = await send("quyen.jpg", await makeMarked(70, 70));
	const subject = await subjectOf(id);
	const gone = { id: 99_999, baseVersion: 1 };
	const { editor, reporter } = newsroom.people;
	const other = await makeMarked(71, 71);
	const replace = (actor: Actor, at: typeof subject) =>
		receive("anh", "b.jpg", other, (file) => replaceFile(actor, at, file, opened.dataDir));
	const verbs: ((actor: Actor, at: typeof subject) => Promise<unknown>)[] = [
		(actor, at) => editMedia(actor, at.id, at.baseVersion, PLAIN),
		(actor, at) => setFocalPoint(actor, at, { x: 1, y: 1 }, opened.dataDir),
		(actor, at) => restoreOriginal(actor, at, opened.dataDir),
		(actor, at) => deleteMedia(actor, at.id, opened.dataDir),
		replace,
	];
	for (const verb of verbs) {
		await expect(verb(reporter, subject)).rejects.toThrow(NotAllowedError);
		await expect(verb(clerk, subject)).rejects.toThrow(NotAllowedError);
		await expect(verb(editor, gone)).rejects.toMatchObject({ personMessage: expect.stringContaining("không còn") });
	}
	await edit(id, { caption: "Người khác sửa" });
	const files = readdirSync(join(opened.dataDir, "media")).length;
	for (const verb of [verbs[0], verbs[1], replace])
		await expect(verb?.(editor, subject)).rejects.toMatchObject({ personMessage: expect.stringContaining("vừa sửa") });
	expect(await getItem(id)).toMatchObject({ caption: "Người khác sửa", originalName: "quyen.jpg", focalX: 50 });
	expect(readdirSync(join(opened.dataDir, "media")).length, "nothing stays behind").toBe(files);
});
