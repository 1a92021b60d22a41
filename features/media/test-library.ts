import { ReadableStream } from "node:stream/web";
import sharp from "sharp";
import { db } from "../../db/client.ts";
import { insertMediaItem, listMediaItems, type MediaItemValues } from "../../db/queries/media.ts";
import type { Actor } from "../accounts/actor.ts";
import { getArticleInput } from "../articles/article-to-input.ts";
import { editArticle } from "../articles/edit-article.ts";
import { makeNewsroom } from "../articles/test-newsroom.ts";
import { addPicture } from "./add-picture.ts";
import { editMedia } from "./edit-media.ts";
import type { MediaWords } from "./media-form.ts";
import { withReceivedFile } from "./receive-file.ts";

export const NO_WORDS: MediaWords = { caption: "", alt: "", credit: "", rightsEndOn: null, hidesAfterRights: false };
const VARIANT = { format: "jpeg" as const, width: 360, height: 270, fileName: `${"a".repeat(32)}.jpg`, bytes: 900 };

let count = 0;

/** A grey picture with a red square around that place; no two are the same. */
export async function makeMarked(x: number, y: number): Promise<Buffer> {
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

export async function getItem(id: number) {
	return (await listMediaItems(db.read, [id]))[0];
}

/** The item with the version it is at. */
export async function subjectOf(id: number): Promise<{ id: number; baseVersion: number }> {
	return { id, baseVersion: (await getItem(id))?.version ?? 0 };
}

/** An item of the library without any file on disk. */
export async function addRow(originalName: string, values: Partial<MediaItemValues> = {}): Promise<number> {
	count += 1;
	const file = { originalName, originalHash: String(count).padStart(64, "0"), mimeType: "image/jpeg", bytes: 1000 };
	return db.tx((tx) => insertMediaItem(tx, { kind: "photo", ...file, width: 640, height: 480, ...values }, [VARIANT]));
}

export type Library = Awaited<ReturnType<typeof makeLibrary>>;

/** A newsroom in the open test database that sends files to its library. */
export async function makeLibrary(dataDir: string) {
	const newsroom = await makeNewsroom();
	const { reporter, editor, chief } = newsroom.people;
	const receive = <T>(
		kind: "anh" | "tep",
		name: string,
		bytes: Buffer,
		use: Parameters<typeof withReceivedFile<T>>[2],
	) => {
		const body = ReadableStream.from([new Uint8Array(bytes)]);
		return withReceivedFile(dataDir, { kind, name, body, declaredBytes: bytes.length }, use);
	};
	const send = async (name: string, bytes: Buffer, actor: Actor = reporter) =>
		(await receive("anh", name, bytes, (file) => addPicture(actor, file, dataDir))).mediaId;
	const edit = async (id: number, words: Partial<MediaWords>) =>
		editMedia(editor, id, (await subjectOf(id)).baseVersion, { ...NO_WORDS, ...words });
	/** A published article that shows the picture. */
	const publishWith = async (mediaId: number): Promise<number> => {
		const id = await newsroom.walkTo("published");
		const { row, input } = await getArticleInput(db.read, id);
		const figure = { type: "figure" as const, attrs: { mediaId, alt: "Ảnh", caption: "", credit: "" } };
		const body = { type: "doc" as const, content: [figure] };
		await editArticle(chief, id, row.version, { ...input, body, coverMediaId: mediaId }, "Thêm ảnh");
		return id;
	};
	return { newsroom, receive, send, edit, publishWith };
}
