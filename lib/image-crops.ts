import { type FocalPoint, toCropPart } from "./crop-part.ts";
import { encodeJpeg, type ImageCrop, type ImageVariant, openRaster, type Raster, toVariant } from "./image-raster.ts";

interface CropShape {
	crop: ImageCrop;
	/** Pixels of the finished file where the picture is large enough. */
	width: number;
	height: number;
}

/** The ratios search engines ask for; Discover shows large pictures from 1200 pixels on. */
const RATIOS: readonly CropShape[] = [
	{ crop: "16x9", width: 1200, height: 675 },
	{ crop: "4x3", width: 1200, height: 900 },
	{ crop: "1x1", width: 1200, height: 1200 },
];
/** Below 50 000 pixels search engines ignore a picture: a smaller one is enlarged to this width. */
const LEAST_WIDTH = 320;
/** What link previews show; it is always exactly this large. */
const SHARE: CropShape = { crop: "share", width: 1200, height: 630 };
const SHARE_BYTES = 300_000;
const QUALITIES = [78, 68, 58, 45, 30] as const;

async function cut(raster: Raster, shape: CropShape, focal: FocalPoint, width: number): Promise<ImageVariant> {
	const size = { width, height: Math.round((width * shape.height) / shape.width), fit: "fill" as const };
	const open = () =>
		openRaster(raster)
			.extract(toCropPart(raster, shape, focal))
			.resize(size);
	for (const quality of QUALITIES) {
		const file = await toVariant(encodeJpeg(open(), quality), "jpeg", shape.crop);
		if (shape !== SHARE || file.bytes.length < SHARE_BYTES || quality === QUALITIES.at(-1)) return file;
	}
	throw new Error("no quality to encode with");
}

/**
 * The cuts of a picture that search engines and link previews show, as JPEG: 16:9, 4:3 and 1:1 up to 1200 pixels wide
 * (spec D1), and 1200×630 below 300 KB (spec D5).
 */
export async function makeCrops(raster: Raster, focal: FocalPoint): Promise<ImageVariant[]> {
	const crops: ImageVariant[] = [];
	for (const shape of RATIOS) {
		const own = toCropPart(raster, shape, focal).width;
		crops.push(await cut(raster, shape, focal, Math.min(shape.width, Math.max(own, LEAST_WIDTH))));
	}
	crops.push(await cut(raster, SHARE, focal, SHARE.width));
	return crops;
}
