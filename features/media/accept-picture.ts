import { readFile } from "node:fs/promises";
import { fileTypeFromBuffer } from "file-type";
import type { ImageVariants } from "../../lib/image-variants.ts";
import { decodePicture } from "./decode-picture.ts";
import { MediaInputError } from "./media-input-error.ts";
import { type PictureWords, readPictureWords } from "./read-picture-words.ts";
import type { ReceivedFile } from "./receive-file.ts";

export interface AcceptedPicture extends ImageVariants, PictureWords {
	mimeType: string;
	/** Of the original: ".jpg", ".png" or ".webp". */
	extension: string;
}

/** By what the first bytes say, never by a name or what a browser declares. */
const EXTENSIONS: Readonly<Record<string, string>> = {
	"image/jpeg": ".jpg",
	"image/png": ".png",
	"image/webp": ".webp",
};
/** The end of an original's name: ".jpg"; null for what is no picture that can be sent. */
export function toPictureExtension(mimeType: string): string | null {
	return EXTENSIONS[mimeType] ?? null;
}

const TELEPHONE = new Set(["image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence"]);

/** What makes a picture a page, a program or an archive as well. */
const PAGE_SIGNS = ["<script", "<SCRIPT", "<html", "<HTML", "<!doctype", "<!DOCTYPE", "<?php"];
const PDF_WITHIN = 1024;
// The end record of a ZIP and its longest comment.
const ZIP_WITHIN = 22 + 65_535;

function isSomethingElse(bytes: Buffer): boolean {
	return (
		PAGE_SIGNS.some((sign) => bytes.includes(sign, 0, "latin1")) ||
		bytes.subarray(0, PDF_WITHIN).includes("%PDF-", 0, "latin1") ||
		bytes.subarray(-ZIP_WITHIN).includes("PK\u0005\u0006", 0, "latin1")
	);
}

function refuse(name: string, found: string): never {
	const way = TELEPHONE.has(found)
		? "là ảnh HEIC của điện thoại. Hãy xuất ảnh sang JPEG rồi tải lại."
		: "không phải là ảnh JPEG, PNG hoặc WebP. Hãy chọn ảnh khác.";
	throw new MediaInputError(`${name} holds ${found}`, `Tệp “${name}” ${way}`);
}

async function requireType(name: string, bytes: Buffer): Promise<{ mimeType: string; extension: string }> {
	const mimeType = (await fileTypeFromBuffer(bytes))?.mime ?? "something unknown";
	const extension = EXTENSIONS[mimeType] ?? refuse(name, mimeType);
	if (!isSomethingElse(bytes)) return { mimeType, extension };
	throw new MediaInputError(
		`${name} is a picture and something else`,
		`Ảnh “${name}” có gắn kèm nội dung khác nên không được nhận. Hãy mở ảnh, lưu thành ảnh JPEG mới rồi tải lại.`,
	);
}

/**
 * A picture cut and encoded for readers, upright and without what the camera wrote (the place where it was taken), and
 * the words that were written into it.
 * @throws MediaInputError for what is no JPEG, PNG or WebP, or is something else besides; UnreadableImageError.
 */
export async function acceptPicture({ name, path }: ReceivedFile): Promise<AcceptedPicture> {
	const bytes = await readFile(path);
	const type = await requireType(name, bytes);
	const variants = await decodePicture(bytes);
	return { ...variants, ...type, ...readPictureWords(bytes) };
}
