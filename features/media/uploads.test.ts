import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { ReadableStream } from "node:stream/web";
import ExifReader from "exifreader";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { listMediaItems, listMediaWithVariants } from "../../db/queries/media.ts";
import { insertUser, type Role, replaceUserRoles } from "../../db/queries/users.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { toSlug } from "../../lib/slug.ts";
import { makeCameraPicture } from "../../lib/test-camera.ts";
import type { Actor } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { addAttachment } from "./add-attachment.ts";
import { addPicture } from "./add-picture.ts";
import { addYoutubeVideo } from "./add-youtube-video.ts";
import { findYoutube } from "./find-youtube.ts";
import { getMediaFiles } from "./media-files.ts";
import { type ReceivedFile, withReceivedFile } from "./receive-file.ts";
import { findSheetPicture, findSheetVideos } from "./sheet-media.ts";
import { makePoster } from "./test-media.ts";
import { countUpload } from "./upload-rate.ts";

const MEGABYTE = 1024 * 1024;
const PDF = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");

let opened: TestDatabase;
let reporter: Actor;
let accountant: Actor;
async function makePerson(name: string, role: Role): Promise<Actor> {
	return db.tx(async (tx) => {
		const userId = await insertUser(tx, { email: `${role}@toasoan.example`, name });
		await replaceUserRoles(tx, userId, [{ role, categoryId: null }]);
		return { kind: "user" as const, userId, name, roles: [{ role, categoryId: null }] };
	});
}
beforeAll(async () => {
	opened = await openTestDatabase();
	reporter = await makePerson("Phóng Viên", "phong_vien");
	accountant = await makePerson("Kế Toán", "ke_toan");
});
afterAll(() => opened.close());

function toStream(bytes: Buffer): ReadableStream<Uint8Array> {
	return ReadableStream.from(
		(function* () {
			for (let at = 0; at < bytes.length; at += 65_536) yield new Uint8Array(bytes.subarray(at, at + 65_536));
		})(),
	);
}

type Add = (actor: Actor, file: ReceivedFile, dataDir: string) => ReturnType<typeof addPicture>;
function send(
	add: Add,
	name: string,
	bytes: Buffer,
	{ actor = reporter, declared = bytes.length as number | null } = {},
) {
	const kind = add === addPicture ? ("anh" as const) : ("tep" as const);
	const sending = { kind, name, body: toStream(bytes), declaredBytes: declared };
	return withReceivedFile(opened.dataDir, sending, (file) => add(actor, file, opened.dataDir));
}
const listFiles = () =>
	["media", "originals", "uploads"].flatMap((folder) => {
		const path = join(opened.dataDir, folder);
		return existsSync(path) ? readdirSync(path).map((name) => `${folder}/${name}`) : [];
	});
const refusalOf = (sent: Promise<unknown>) =>
	sent.then(
		() => "accepted",
		(error: { personMessage?: string }) => error.personMessage ?? String(error),
	);
const readPublic = (name: string) => readFileSync(join(opened.dataDir, "media", name));

async function makeBomb(): Promise<Buffer> {
	return sharp({ create: { width: 10_000, height: 5_001, channels: 3, background: "#fff" } })
		.png()
		.toBuffer();
}

test("M01 M13: what is no picture, or more than a picture, is refused whole, whatever its name, and nothing is on disk", async () => {
	const jpeg = await makeCameraPicture({});
	const cases: [string, Buffer, RegExp][] = [
		["a.jpg", Buffer.from("<!doctype html><script>alert(1)</script>"), /không phải là ảnh JPEG/],
		["a.svg", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), /không phải là ảnh JPEG/],
		["a.png", PDF, /không phải là ảnh JPEG/],
		["a.gif", Buffer.from("GIF89a\u0001\0\u0001\0\0\0\0;", "latin1"), /không phải là ảnh JPEG/],
		["a.heic", Buffer.from("\0\0\0\u0018ftypheic\0\0\0\0mif1heic", "latin1"), /HEIC của điện thoại/],
		["hai-mat.jpg", Buffer.concat([jpeg, Buffer.from("<script>alert(1)</script>")]), /gắn kèm nội dung khác/],
		["nen.jpg", Buffer.concat([jpeg, Buffer.from("PK\u0005\u0006"), Buffer.alloc(18)]), /gắn kèm nội dung khác/],
		["giay.jpg", Buffer.concat([jpeg.subarray(0, 20), PDF, jpeg.subarray(20)]), /gắn kèm nội dung khác/],
		["cut.jpg", jpeg.subarray(0, 500), /hỏng/],
		["bom.png", await makeBomb(), /quá lớn/],
		["trong.jpg", Buffer.alloc(0), /trống/],
	];
	for (const [name, bytes, message] of cases) {
		expect(await refusalOf(send(addPicture, name, bytes)), name).toMatch(message);
	}
	expect(listFiles()).toEqual([]);
});

test("M01: a picture over 15 MB is refused while it comes in, and so is one that came by half", async () => {
	let sent = 0;
	const body = new ReadableStream<Uint8Array>({
		pull(controller) {
			sent += 1;
			controller.enqueue(new Uint8Array(MEGABYTE));
			if (sent === 100) controller.close();
		},
	});
	const take = (declaredBytes: number | null) =>
		withReceivedFile(opened.dataDir, { kind: "anh", name: "to.jpg", body, declaredBytes }, async () => "taken");
	expect(await refusalOf(take(16 * MEGABYTE))).toMatch(/lớn hơn 15 MB/);
	expect(sent, "refused by its own word, unread").toBeLessThan(3);
	expect(await refusalOf(take(null))).toMatch(/lớn hơn 15 MB/);
	expect(sent).toBeLessThan(25);
	const half = await makeCameraPicture({});
	expect(await refusalOf(send(addPicture, "nua.jpg", half, { declared: half.length + 9 }))).toMatch(/chưa tới đủ/);
	expect(listFiles()).toEqual([]);
});

test("M01: who puts pictures nowhere sends nothing, and sixty photographs go in at once but nobody sends more than a hundred and twenty files a minute", async () => {
	const picture = await makeCameraPicture({});
	await expect(send(addPicture, "a.jpg", picture, { actor: accountant })).rejects.toThrow(NotAllowedError);
	await expect(send(addAttachment, "a.pdf", PDF, { actor: accountant })).rejects.toThrow(NotAllowedError);
	expect(listFiles()).toEqual([]);
	const now = new Date("2026-03-02T08:00:30Z");
	for (let count = 0; count < 120; count += 1) await countUpload(7, now);
	expect(await refusalOf(countUpload(7, now))).toMatch(/Hãy đợi \d+ giây/);
	await countUpload(8, now);
});

test("M01 M08: a telephone's picture is upright for readers and says nowhere where it was taken", async () => {
	const bytes = await makeCameraPicture({ isTurned: true });
	expect(ExifReader.load(bytes, { expanded: true }).gps, "the picture names its place").toMatchObject({
		Latitude: expect.closeTo(13.98, 1),
	});
	const added = await send(addPicture, "IMG_0001.JPG", bytes);
	const rows = await listMediaWithVariants(db.read, [added.mediaId]);
	expect(rows[0]?.item).toMatchObject({
		width: 360,
		height: 640,
		mimeType: "image/jpeg",
		originalName: "IMG_0001.JPG",
	});
	const shown = listFiles().filter((name) => name.startsWith("media/"));
	expect(shown.length).toBeGreaterThanOrEqual(rows.length);
	for (const name of shown) {
		const file = readPublic(name.slice(6));
		expect((await sharp(file).metadata()).exif, name).toBeUndefined();
		expect(file.includes("GPS") || file.includes("Exif"), name).toBe(false);
	}
	expect(await findSheetPicture(added.mediaId)).toMatch(/^\/tep\/[0-9a-f]{32}\.jpg$/);
	const hash = createHash("sha256").update(bytes).digest("hex");
	const original = join(opened.dataDir, "originals", `${hash.slice(0, 32)}.jpg`);
	expect(readFileSync(original).equals(bytes), "the office keeps it byte for byte").toBe(true);
	expect(statSync(original).mode & 0o077, "nobody else reads it").toBe(0);
	expect(listFiles().some((name) => name.startsWith("uploads/"))).toBe(false);
	const [entry] = await listAuditEntries(db.read, `media:${added.mediaId}`);
	expect(entry).toMatchObject({ action: "media.add", actorName: "Phóng Viên", details: { title: "IMG_0001.JPG" } });
});

test("M08: caption and maker are taken from XMP, else from IPTC, and never from what a camera writes by itself", async () => {
	const xmp = { caption: "Già làng đánh chiêng ở Đê Ktu", credit: "Hồ Lan" };
	const iptc = { 120: "Lễ mừng lúa mới", 80: "Rơ Châm Hrim" };
	expect(await send(addPicture, "xmp.jpg", await makeCameraPicture({ background: "#111", xmp, iptc }))).toMatchObject(
		xmp,
	);
	expect(await send(addPicture, "iptc.jpg", await makeCameraPicture({ background: "#222", iptc }))).toMatchObject({
		...{ caption: "Lễ mừng lúa mới", credit: "Rơ Châm Hrim", isKnown: false },
	});
	const camera = { caption: "OLYMPUS DIGITAL CAMERA", credit: "" };
	const plain = await send(addPicture, "may.jpg", await makeCameraPicture({ background: "#333", xmp: camera }));
	expect(plain).toMatchObject({ caption: "", credit: "" });
});

test("M12: a name typed apart is the name typed whole; the same file is one item, another file of that name its own", async () => {
	const name = "Hội nghị Đảng bộ.jpg";
	const first = await send(addPicture, name.normalize("NFD"), await makeCameraPicture({ background: "#a03" }));
	const again = await send(addPicture, name, await makeCameraPicture({ background: "#a03" }));
	expect(again).toEqual({ ...first, isKnown: true });
	const before = listFiles();
	const other = await send(addPicture, name, await makeCameraPicture({ background: "#30a" }));
	expect(other.mediaId).not.toBe(first.mediaId);
	expect(listFiles()).toEqual(expect.arrayContaining(before));
	const items = await listMediaItems(db.read, [first.mediaId, other.mediaId]);
	expect(items.map(({ originalName }) => originalName)).toEqual([name, name]);
	expect(toSlug(name.normalize("NFD"))).toBe(toSlug(name));
	expect(await listAuditEntries(db.read, `media:${first.mediaId}`)).toHaveLength(1);
});

test("M01 M12: two who send the same picture at once get one item", async () => {
	const bytes = await makeCameraPicture({ background: "#0a3" });
	const [one, other] = await Promise.all([send(addPicture, "a.jpg", bytes), send(addPicture, "b.jpg", bytes)]);
	expect(one?.mediaId).toBe(other?.mediaId);
});

test("M13: a paper is saved under its own name, and one that is not what it says, secret or over 30 MB is refused", async () => {
	const before = listFiles();
	const { content } = await makePoster();
	expect(await refusalOf(send(addAttachment, "anh.pdf", content as Buffer))).toMatch(/không phải là PDF/);
	expect(await refusalOf(send(addAttachment, "trang.html", Buffer.from("<html>")))).toMatch(/không phải là PDF/);
	expect(await refusalOf(send(addAttachment, "Tài liệu MẬT.pdf", PDF))).toMatch(/không mật/);
	const large = Buffer.concat([PDF, Buffer.alloc(30 * MEGABYTE)]);
	expect(await refusalOf(send(addAttachment, "to.pdf", large, { declared: null }))).toMatch(/lớn hơn 30 MB/);
	expect(listFiles()).toEqual(before);
	const { mediaId } = await send(addAttachment, "Mẫu đơn đăng ký.pdf".normalize("NFD"), PDF);
	const file = (await getMediaFiles([mediaId])).get(mediaId);
	expect(file).toMatchObject({ name: "Mẫu đơn đăng ký.pdf", mimeType: "application/pdf", bytes: PDF.length });
	expect(file?.url).toMatch(/^\/tep\/[0-9a-f]{32}\/M/);
	expect(await send(addAttachment, "ten-khac.pdf", PDF)).toMatchObject({ mediaId, isKnown: true });
});

test("E32 I06: a film at YouTube is added once, by editors alone, with a picture of the portal", async () => {
	const editor = await makePerson("Biên Tập", "bien_tap_vien");
	const { mediaId: posterMediaId } = await send(addPicture, "bia.jpg", await makeCameraPicture({ background: "#777" }));
	const input = { title: "Giọt nước làng Kép", address: "https://youtu.be/abcdefghijk", posterMediaId };
	await expect(addYoutubeVideo(reporter, input)).rejects.toThrow(NotAllowedError);
	expect(await refusalOf(addYoutubeVideo(editor, { ...input, address: "https://ke-xau.example/x" }))).toMatch(
		/YouTube/,
	);
	expect(await refusalOf(addYoutubeVideo(editor, { ...input, posterMediaId: 99_999 }))).toMatch(/Ảnh bìa không còn/);
	expect(await findSheetVideos("giot nuoc")).toEqual([]);
	const id = await addYoutubeVideo(editor, input);
	expect(await addYoutubeVideo(editor, { ...input, address: "https://www.youtube.com/watch?v=abcdefghijk" })).toBe(id);
	const offered = [{ id, title: input.title, duration: "", posterMediaId }];
	for (const words of ["giot nuoc", `#${id}`, "https://www.youtube.com/watch?v=abcdefghijk"]) {
		expect(await findSheetVideos(words), words).toEqual(offered);
	}
	expect(await findSheetVideos("https://youtu.be/khongcokhong")).toEqual([]);
	const pasted = "https://www.youtube.com/shorts/abcdefghijk?si=x";
	expect(await findYoutube(reporter, pasted)).toMatchObject({ video: { id }, mayAdd: false });
	expect(await findYoutube(reporter, "https://youtu.be/khongcokhon")).toEqual({ video: null, mayAdd: false });
	expect(await findYoutube(editor, "https://youtu.be/khongcokhon")).toEqual({ video: null, mayAdd: true });
	expect(await findYoutube(editor, "https://vimeo.com/76979871")).toEqual({ video: null, mayAdd: false });
});
