import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import sharp, { type Metadata, type Sharp } from "sharp";
import type { FocalPoint } from "./crop-part.ts";
import { makeCrops } from "./image-crops.ts";
import { encodeJpeg, type ImageFormat, type ImageVariant, openRaster, type Raster, toVariant } from "./image-raster.ts";
import { PersonError } from "./person-error.ts";

export interface ImageVariants {
	/** Pixels of the original, upright. */
	width: number;
	height: number;
	/** Dominant colour as `#rrggbb`. */
	color: `#${string}`;
	variants: ImageVariant[];
}

/** The bytes are no picture we can use; `personMessage` says so in Vietnamese. */
export class UnreadableImageError extends PersonError {
	override name = "UnreadableImageError";
}

// 328 px is a phone without its margins: the steps lie just above once, twice and three times of it.
const WIDTHS = [360, 720, 1080, 1440] as const;
const PIXEL_LIMIT = 50_000_000;
// WebP ends at 16383 pixels; a strip taller than this is shrunk as a whole.
const HEIGHT_LIMIT = 12_000;
// SVG and PDF are programs more than pictures: they never reach a decoder.
const DECODABLE = new Set<string | undefined>(["jpeg", "png", "webp", "gif", "tiff", "heif", "avif"]);
const MIDDLE: FocalPoint = { x: 50, y: 50 };

sharp.cache(false);
sharp.concurrency(1);

function toUnreadable(cause: unknown): UnreadableImageError {
	if (cause instanceof UnreadableImageError) return cause;
	const detail = cause instanceof Error ? cause.message : String(cause);
	const personMessage = detail.includes("pixel limit")
		? "Ảnh quá lớn (trên 50 triệu điểm ảnh). Hãy thu nhỏ ảnh rồi tải lại."
		: "Tệp này không phải là ảnh hoặc đã hỏng. Hãy chọn ảnh JPEG, PNG hoặc WebP khác.";
	return new UnreadableImageError(`image cannot be decoded: ${detail}`, personMessage, { cause });
}

async function readMetadata(image: Sharp): Promise<Metadata> {
	const metadata = await image.metadata();
	if (DECODABLE.has(metadata.format)) return metadata;
	const personMessage = "Định dạng ảnh này không được nhận. Hãy dùng ảnh JPEG, PNG hoặc WebP.";
	throw new UnreadableImageError(`image format not accepted: ${metadata.format}`, personMessage);
}

async function decode(image: Sharp): Promise<Raster> {
	const { data, info } = await image
		.autoOrient()
		.resize({ width: WIDTHS.at(-1), height: HEIGHT_LIMIT, fit: "inside", withoutEnlargement: true })
		.toColourspace("srgb")
		.raw()
		.toBuffer({ resolveWithObject: true });
	return { pixels: data, width: info.width, height: info.height, channels: info.channels };
}

function listWidths(own: number): number[] {
	return [...WIDTHS.filter((width) => width < own), own];
}

function encode(image: Sharp, format: ImageFormat): Sharp {
	if (format === "webp") return image.webp({ quality: 78 });
	if (format === "avif") return image.avif({ quality: 55 });
	return encodeJpeg(image, 78);
}

function makeVariant(raster: Raster, width: number, format: ImageFormat): Promise<ImageVariant> {
	return toVariant(encode(openRaster(raster).resize({ width }), format), format);
}

async function measureColor(raster: Raster): Promise<`#${string}`> {
	// stats() looks at its input before any step, so the flattened picture becomes an input of its own.
	const { data, info } = await openRaster(raster)
		.resize({ width: Math.min(raster.width, 160) })
		.flatten({ background: "#ffffff" })
		.raw()
		.toBuffer({ resolveWithObject: true });
	const { dominant } = await openRaster({ pixels: data, ...info }).stats();
	const digits = [dominant.r, dominant.g, dominant.b].map((part) => part.toString(16).padStart(2, "0"));
	return `#${digits.join("")}`;
}

/**
 * Decodes a picture once and encodes it for readers: upright, sRGB, without metadata, never larger than it was.
 * Widths are 360, 720, 1080 and 1440 pixels, ending at the picture's own width where that is smaller; each comes
 * as WebP and JPEG, and as AVIF when asked (slow: seconds per picture). After them come the cuts for search engines and
 * link previews, around `focal` (the middle when left out). Of an animation only the first frame is kept.
 * @throws UnreadableImageError for bytes that are no picture, a damaged one, SVG, or more than 50 million pixels.
 */
export async function makeImageVariants(
	original: Buffer,
	options: { avif?: boolean; focal?: FocalPoint } = {},
): Promise<ImageVariants> {
	try {
		const image = sharp(original, { limitInputPixels: PIXEL_LIMIT });
		const { autoOrient } = await readMetadata(image);
		const raster = await decode(image);
		const formats: ImageFormat[] = options.avif ? ["avif", "webp", "jpeg"] : ["webp", "jpeg"];
		const variants: ImageVariant[] = [];
		for (const width of listWidths(raster.width)) {
			for (const format of formats) variants.push(await makeVariant(raster, width, format));
		}
		variants.push(...(await makeCrops(raster, options.focal ?? MIDDLE)));
		return { width: autoOrient.width, height: autoOrient.height, color: await measureColor(raster), variants };
	} catch (cause) {
		throw toUnreadable(cause);
	}
}

/** A file whose name is made of its content; what is too large for memory comes as the path it is copied from. */
export interface ContentFile {
	fileName: string;
	bytes: Buffer | { path: string };
}

async function hasFile(file: string): Promise<boolean> {
	return access(file).then(
		() => true,
		() => false,
	);
}

async function writeAtomically(directory: string, { fileName, bytes }: ContentFile): Promise<void> {
	const temporary = path.join(directory, `.${fileName}.${randomUUID()}.part`);
	try {
		const file = await open(temporary, "wx", 0o644);
		try {
			await file.writeFile(Buffer.isBuffer(bytes) ? bytes : createReadStream(bytes.path));
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(temporary, path.join(directory, fileName));
	} catch (cause) {
		await rm(temporary, { force: true });
		throw cause;
	}
}

/**
 * Writes each file as `<directory>/<hash>.<extension>`, creating the directory. A reader never meets half a file:
 * bytes are synced under another name, then renamed. A file of that name already holds the same bytes and is left alone.
 * @throws the file system's own error (no space, no permission); no partial file stays behind.
 */
export async function writeVariantFiles(directory: string, files: readonly ContentFile[]): Promise<void> {
	await mkdir(directory, { recursive: true });
	for (const file of files) {
		if (!(await hasFile(path.join(directory, file.fileName)))) await writeAtomically(directory, file);
	}
	const folder = await open(directory);
	try {
		await folder.sync();
	} finally {
		await folder.close();
	}
}
