import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { fileTypeFromBuffer, fileTypeFromFile } from "file-type";
import { toHashName, toMimeType } from "../../lib/media-file-name.ts";
import { toWebVtt } from "./captions.ts";
import { MediaInputError } from "./media-input-error.ts";
import { readDuration } from "./read-duration.ts";

const MEGABYTE = 1024 * 1024;

/** A file from elsewhere: where it lies, or what it holds. */
export interface GivenMedia {
	name: string;
	content: { path: string } | Buffer;
}

export interface AcceptedMedia {
	kind: "video" | "audio";
	fileName: string;
	originalName: string;
	/** SHA-256, hexadecimal. */
	originalHash: string;
	mimeType: string;
	size: number;
	/** Seconds; null where the file does not say it at once. */
	duration: number | null;
	bytes: GivenMedia["content"];
}

interface MediaRule {
	kind: AcceptedMedia["kind"];
	most: number;
	/** What the first bytes may say for a name to end so. */
	types: Readonly<Record<string, readonly string[]>>;
	words: string;
}

const FILM: MediaRule = {
	kind: "video",
	most: 500 * MEGABYTE,
	types: { ".mp4": ["mp4", "m4v"], ".webm": ["webm"] },
	words: "phim MP4 hoặc WebM",
};
const SOUND: MediaRule = {
	kind: "audio",
	most: 100 * MEGABYTE,
	types: { ".mp3": ["mp3"], ".m4a": ["m4a", "mp4"], ".wav": ["wav"] },
	words: "âm thanh MP3, M4A hoặc WAV",
};
const MOST_POSTER = 30 * MEGABYTE;
const MOST_CAPTIONS = MEGABYTE;

/** A file of this machine, not read yet. */
export function toGivenMedia(path: string): GivenMedia {
	return { name: basename(path).normalize("NFC"), content: { path } };
}

async function measure({ name, content }: GivenMedia, most: number): Promise<number> {
	const size = Buffer.isBuffer(content) ? content.length : await measureFile(content.path);
	if (size === 0) throw new MediaInputError(`${name} is empty`, `Tệp “${name}” trống. Hãy chọn tệp khác.`);
	if (size <= most) return size;
	throw new MediaInputError(
		`${name}: ${size} bytes`,
		`Tệp “${name}” lớn hơn ${most / MEGABYTE} MB. Hãy nén lại cho nhỏ hơn rồi thử lại.`,
	);
}

async function measureFile(path: string): Promise<number> {
	const found = await stat(path).catch(() => null);
	if (found?.isFile()) return found.size;
	throw new MediaInputError(`no file ${path}`, `Không có tệp “${path}”. Hãy kiểm tra lại đường dẫn.`);
}

async function readContent({ content }: GivenMedia): Promise<Buffer> {
	return Buffer.isBuffer(content) ? content : readFile(content.path);
}

async function hashContent({ content }: GivenMedia): Promise<string> {
	const hash = createHash("sha256");
	if (Buffer.isBuffer(content)) hash.update(content);
	else for await (const part of createReadStream(content.path)) hash.update(part);
	return hash.digest("hex");
}

async function acceptMedia(given: GivenMedia, { kind, most, types, words }: MediaRule): Promise<AcceptedMedia> {
	const { name, content } = given;
	const size = await measure(given, most);
	const extension = extname(name).toLowerCase();
	const found = Buffer.isBuffer(content) ? await fileTypeFromBuffer(content) : await fileTypeFromFile(content.path);
	const mimeType = toMimeType(extension);
	if (mimeType === null || !types[extension]?.includes(found?.ext ?? "")) {
		throw new MediaInputError(
			`${name} holds ${found?.ext ?? "something unknown"}`,
			`Tệp “${name}” không phải là ${words} đúng như tên của nó. Hãy xuất lại tệp rồi thử lại.`,
		);
	}
	const originalHash = await hashContent(given);
	const fileName = toHashName(originalHash, extension);
	const duration = await readDuration(content, extension);
	return { kind, fileName, originalName: name, originalHash, mimeType, size, duration, bytes: content };
}

/** A film of at most 500 MB that browsers can play. @throws MediaInputError. */
export function acceptFilm(given: GivenMedia): Promise<AcceptedMedia> {
	return acceptMedia(given, FILM);
}

/** A sound of at most 100 MB that browsers can play. @throws MediaInputError. */
export function acceptSound(given: GivenMedia): Promise<AcceptedMedia> {
	return acceptMedia(given, SOUND);
}

/** The bytes of a picture to be shown before a film plays. @throws MediaInputError when there is none or it is over 30 MB. */
export async function readPoster(given: GivenMedia): Promise<Buffer> {
	await measure(given, MOST_POSTER);
	return readContent(given);
}

/** Captions as browsers read them (WebVTT, at most 1 MB), by content. @throws MediaInputError. */
export async function acceptCaptions(given: GivenMedia): Promise<{ fileName: string; bytes: Buffer }> {
	await measure(given, MOST_CAPTIONS);
	const bytes = toWebVtt(given.name, await readContent(given));
	return { fileName: toHashName(createHash("sha256").update(bytes).digest("hex"), ".vtt"), bytes };
}
