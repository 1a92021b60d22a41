import { db } from "../../db/client.ts";
import { listMediaCrops, type MediaCropRow } from "../../db/queries/media.ts";
import { rememberInRecord } from "../../lib/page-record.ts";

/** A cut of a picture for search engines and link previews, as JPEG. */
export interface PictureCrop {
	shape: MediaCropRow["shape"];
	/** Pixels. */
	width: number;
	height: number;
	bytes: number;
	/** Address under `/tep/`, named by content hash: another picture has another address. */
	url: string;
}

/** Search engines take the first that suits them. */
const ORDER: readonly PictureCrop["shape"][] = ["16x9", "4x3", "1x1", "share"];

/** The cuts of these pictures, by media id, the widest first; a picture that has none is absent. */
export async function getCrops(mediaIds: Iterable<number | null | undefined>): Promise<Map<number, PictureCrop[]>> {
	const ids = [...new Set([...mediaIds].filter((id) => typeof id === "number"))];
	const rows = await listMediaCrops(db.read, ids);
	const crops = rows.map(({ mediaId, fileName, ...crop }) => ({ mediaId, crop: { ...crop, url: `/tep/${fileName}` } }));
	crops.sort((one, other) => ORDER.indexOf(one.crop.shape) - ORDER.indexOf(other.crop.shape));
	const byMedia = Map.groupBy(crops, ({ mediaId }) => mediaId);
	return new Map([...byMedia].map(([mediaId, own]) => [mediaId, own.map(({ crop }) => crop)]));
}

/** The cut that link previews show. */
export function findShareCrop(crops: readonly PictureCrop[] | undefined): PictureCrop | null {
	return crops?.find(({ shape }) => shape === "share") ?? null;
}

/** The cuts of one picture, read once a page; none without a picture. */
export async function getCropsOf(mediaId: number | undefined): Promise<PictureCrop[]> {
	if (mediaId === undefined) return [];
	return rememberInRecord(`crops:${mediaId}`, async () => (await getCrops([mediaId])).get(mediaId) ?? []);
}
