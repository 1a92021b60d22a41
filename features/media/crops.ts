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

/** The cuts of these pictures, by media id; one that has none is absent. */
export async function getCrops(mediaIds: Iterable<number | null | undefined>): Promise<Map<number, PictureCrop[]>> {
	const ids = [...new Set([...mediaIds].filter((id) => typeof id === "number"))];
	const rows = await listMediaCrops(db.read, ids);
	return new Map(
		[...Map.groupBy(rows, ({ mediaId }) => mediaId)].map(([mediaId, own]) => [
			mediaId,
			own.map(({ shape, width, height, bytes, fileName }) => ({
				shape,
				width,
				height,
				bytes,
				url: `/tep/${fileName}`,
			})),
		]),
	);
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
