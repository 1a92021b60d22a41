import { asc, eq, inArray } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { mediaCrops, mediaItems, mediaVariants } from "../tables.ts";
import { requireInsertedId } from "./inserted-id.ts";

export type MediaVariantRow = typeof mediaVariants.$inferSelect;
export type MediaItemValues = Omit<typeof mediaItems.$inferInsert, "id" | "createdAt">;
export type MediaVariantValues = Omit<MediaVariantRow, "mediaId">;
export type MediaCropRow = typeof mediaCrops.$inferSelect;
/** A file of the whole picture, or of a cut of it. */
export type MediaFile = MediaVariantValues & { crop?: "none" | MediaCropRow["shape"] };

/** The items with their files, narrowest first; one row per file. */
export async function listMediaWithVariants(reader: Reader, ids: readonly number[]) {
	if (ids.length === 0) return [];
	return reader
		.select({ item: mediaItems, variant: mediaVariants })
		.from(mediaItems)
		.innerJoin(mediaVariants, eq(mediaVariants.mediaId, mediaItems.id))
		.where(inArray(mediaItems.id, [...ids]))
		.orderBy(asc(mediaItems.id), asc(mediaVariants.width));
}

/** The cuts of the items for search engines and link previews. */
export async function listMediaCrops(reader: Reader, mediaIds: readonly number[]): Promise<MediaCropRow[]> {
	if (mediaIds.length === 0) return [];
	return reader
		.select()
		.from(mediaCrops)
		.where(inArray(mediaCrops.mediaId, [...mediaIds]));
}

/** @returns the new item's id. */
export async function insertMediaItem(tx: Tx, values: MediaItemValues, files: readonly MediaFile[]): Promise<number> {
	const rows = await tx
		.insert(mediaItems)
		.values({ ...values, createdAt: new Date() })
		.returning({ id: mediaItems.id });
	const mediaId = requireInsertedId(rows);
	const variants: (typeof mediaVariants.$inferInsert)[] = [];
	const crops: MediaCropRow[] = [];
	for (const { crop = "none", format, ...file } of files) {
		if (crop === "none") variants.push({ ...file, format, mediaId });
		else crops.push({ ...file, shape: crop, mediaId });
	}
	if (variants.length > 0) await tx.insert(mediaVariants).values(variants);
	if (crops.length > 0) await tx.insert(mediaCrops).values(crops);
	return mediaId;
}
