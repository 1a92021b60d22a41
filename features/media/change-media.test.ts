import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { db } from "../../db/client.ts";
import { insertAlbum } from "../../db/queries/albums.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { getLatestTagSeq, listTagChangesSince } from "../../db/queries/cache-tags.ts";
import { insertInformationPage } from "../../db/queries/information-pages.ts";
import { listMediaCrops, listMediaWithVariants } from "../../db/queries/media.ts";
import { listMediaUses } from "../../db/queries/media-uses.ts";
import { insertOfficeHolder, insertOrgUnit } from "../../db/queries/organisation.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { makeCameraPicture } from "../../lib/test-camera.ts";
import type { Actor } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { getArticlePage } from "../articles/queries.ts";
import { makePerson } from "../articles/test-newsroom.ts";
import { placeHold } from "../holds/place-hold.ts";
import { addAttachment } from "./add-attachment.ts";
import { addPicture } from "./add-picture.ts";
import { deleteMedia } from "./delete-media.ts";
import { editMedia } from "./edit-media.ts";
import { getLibraryDetails } from "./library-item.ts";
import { replaceFile } from "./replace-file.ts";
import { restoreOriginal } from "./restore-original.ts";
import { setFocalPoint } from "./set-focal-point.ts";
import { addRow, getItem, type Library, makeLibrary, makeMarked, NO_WORDS, subjectOf } from "./test-library.ts";

let opened: TestDatabase;
let library: Library;
let clerk: Actor;

beforeAll(async () => {
	opened = await openTestDatabase();
	vi.stubEnv("DATA_DIR", opened.dataDir);
	library = await makeLibrary(opened.dataDir);
	clerk = await makePerson("Van Thu", "van_thu");
});
afterAll(() => opened.close());

const hashOf = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
const readPhotoNames = async (id: number) =>
	(await listMediaWithVariants(db.read, [id])).map(({ variant }) => variant.fileName);
const readCropNames = async (id: number) => (await listMediaCrops(db.read, [id])).map(({ fileName }) => fileName);
const isPublic = (name: string) => existsSync(join(opened.dataDir, "media", name));

test("M09: the very same bytes are the item that is there, with its words, and no second copy", async () => {
	const bytes = await makeMarked(20, 20);
	const id = await library.send("goc.jpg", bytes);
	await library.edit(id, { caption: "Suối Ia Nhin" });
	const files = readdirSync(join(opened.dataDir, "media")).length;
	const again = await library.receive("anh", "ten-khac.jpg", bytes, (file) =>
		addPicture(library.newsroom.people.editor, file, opened.dataDir),
	);
	expect(again).toMatchObject({ mediaId: id, isKnown: true, caption: "Suối Ia Nhin" });
	expect(readdirSync(join(opened.dataDir, "media")).length).toBe(files);
});

test("M07: an item that is used is not deleted, and says where; unused it goes with every file", async () => {
	const id = await library.send("dung.jpg", await makeMarked(30, 30));
	const articleId = await library.publishWith(id);
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
	await expect(deleteMedia(library.newsroom.people.editor, id, opened.dataDir)).rejects.toMatchObject({
		personMessage: expect.stringMatching(/Bài viết “Chi bộ làng Pơ Tâu.*”; Bộ ảnh “Mùa rẫy”/),
	});
	expect(await getItem(id)).toBeDefined();
	const used = await addRow("trang.jpg");
	const figure = { type: "figure" as const, attrs: { mediaId: used, alt: "", caption: "", credit: "" } };
	await db.tx((tx) =>
		insertInformationPage(
			tx,
			"gioi-thieu",
			{ title: "Giới thiệu", schemaVersion: 1, body: { type: "doc", content: [figure] } },
			{ userId: null, actorName: "seed" },
		),
	);
	expect(await listMediaUses(db.read, used)).toMatchObject([{ kind: "page", slug: "gioi-thieu" }]);
	const free = await library.send("khong-dung.jpg", await makeMarked(31, 31));
	const names = [...(await readPhotoNames(free)), ...(await readCropNames(free))];
	const original = `${(await getItem(free))?.originalHash.slice(0, 32)}.jpg`;
	expect(existsSync(join(opened.dataDir, "originals", original))).toBe(true);
	await deleteMedia(library.newsroom.people.editor, free, opened.dataDir);
	expect(await getItem(free)).toBeUndefined();
	expect(names.filter(isPublic)).toEqual([]);
	expect(existsSync(join(opened.dataDir, "originals", original))).toBe(false);
	expect((await listAuditEntries(db.read, `media:${free}`))[0]).toMatchObject({ action: "media.delete" });
});

test("M07 M14: a portrait of the organisation's page is not deleted, and that page is new when the portrait changes", async () => {
	const id = await addRow("chan-dung.jpg");
	const office = { duties: "", contact: "", validFrom: null, validUntil: null };
	const person = { post: "Trưởng ban", name: "Rơ Châm H’Lan", position: 1, duties: "", biography: "" };
	await db.tx(async (tx) => {
		const unit = { ...office, name: "Ban Tuyên giáo", slug: "ban-tuyen-giao", position: 1 };
		const unitId = await insertOrgUnit(tx, unit);
		await insertOfficeHolder(tx, { ...person, unitId, mediaId: id, validFrom: null, validUntil: null });
	});
	await expect(deleteMedia(library.newsroom.people.editor, id, opened.dataDir)).rejects.toMatchObject({
		personMessage: expect.stringContaining("Người giữ chức vụ “Rơ Châm H’Lan”"),
	});
	const cursor = await getLatestTagSeq();
	await library.edit(id, { caption: "Chân dung" });
	expect((await listTagChangesSince(cursor)).map(({ tag }) => tag)).toEqual(["organisation"]);
});

test("M07 E44: what is held is not deleted", async () => {
	const id = await addRow("giu.jpg");
	await placeHold(library.newsroom.people.chief, { kind: "media", id }, "Công văn số 12/CV-PA05 ngày 20/11/2026.");
	await expect(deleteMedia(library.newsroom.people.editor, id, opened.dataDir)).rejects.toMatchObject({
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
		const id = await library.send(`mat-${x}-${y}.jpg`, bytes);
		const [whole, before] = [await readPhotoNames(id), await readCropNames(id)];
		await setFocalPoint(library.newsroom.people.editor, await subjectOf(id), { x, y }, opened.dataDir);
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
	const id = await library.send("dau.jpg", first);
	const articleId = await library.publishWith(id);
	const old = [...(await readPhotoNames(id)), ...(await readCropNames(id))];
	const seq = await getLatestTagSeq();
	const { editor } = library.newsroom.people;
	const replace = async (name: string, bytes: Buffer) => {
		const subject = await subjectOf(id);
		return library.receive("anh", name, bytes, (file) => replaceFile(editor, subject, file, opened.dataDir));
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
	const { reporter, editor } = library.newsroom.people;
	const addPaper = (words: string) =>
		library.receive("tep", `${words}.pdf`, pdf(words), (file) => addAttachment(reporter, file, opened.dataDir));
	const [{ mediaId: id }, { mediaId: other }] = [await addPaper("cu"), await addPaper("khac")];
	const replace = async (words: string) => {
		const subject = await subjectOf(id);
		return library.receive("tep", `${words}.pdf`, pdf(words), (file) =>
			replaceFile(editor, subject, file, opened.dataDir),
		);
	};
	await expect(replace("khac")).rejects.toMatchObject({ personMessage: expect.stringContaining(`mục số ${other}`) });
	await replace("moi");
	expect(isPublic(`${hashOf(pdf("moi")).slice(0, 32)}.pdf`)).toBe(true);
	expect(isPublic(`${hashOf(pdf("cu")).slice(0, 32)}.pdf`)).toBe(false);
	expect(existsSync(join(opened.dataDir, "originals", `${hashOf(pdf("cu")).slice(0, 32)}.pdf`))).toBe(true);
});

test("M02 M04 M06 M07: who may not is refused, and so is what is not there or was changed meanwhile", async () => {
	const id = await library.send("quyen.jpg", await makeMarked(70, 70));
	const subject = await subjectOf(id);
	const gone = { id: 99_999, baseVersion: 1 };
	const { editor, reporter } = library.newsroom.people;
	const other = await makeMarked(71, 71);
	const replace = (actor: Actor, at: typeof subject) =>
		library.receive("anh", "b.jpg", other, (file) => replaceFile(actor, at, file, opened.dataDir));
	const verbs: ((actor: Actor, at: typeof subject) => Promise<unknown>)[] = [
		(actor, at) => editMedia(actor, at.id, at.baseVersion, NO_WORDS),
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
	await library.edit(id, { caption: "Người khác sửa" });
	const files = readdirSync(join(opened.dataDir, "media")).length;
	for (const verb of [verbs[0], verbs[1], replace])
		await expect(verb?.(editor, subject)).rejects.toMatchObject({ personMessage: expect.stringContaining("vừa sửa") });
	expect(await getItem(id)).toMatchObject({ caption: "Người khác sửa", originalName: "quyen.jpg", focalX: 50 });
	expect(readdirSync(join(opened.dataDir, "media")).length, "nothing stays behind").toBe(files);
});
