import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { toMediaFileName } from "../../lib/media-file-name.ts";
import type { Reader, Tx } from "../client.ts";
import { mediaCrops, mediaItems, mediaVariants, videos } from "../tables.ts";
import { requireInsertedId } from "./inserted-id.ts";
import { putMediaWords } from "./media-words.ts";

export type MediaItemRow = typeof mediaItems.$inferSelect;
export type MediaVariantRow = typeof mediaVariants.$inferSelect;
export type MediaItemValues = Omit<typeof mediaItems.$inferInsert, "id" | "version" | "createdAt">;
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
	await insertMediaFiles(tx, mediaId, files);
	const { originalName, caption = "", alt = "", credit = "" } = values;
	await putMediaWords(tx, [{ id: mediaId, originalName, caption, alt, credit }]);
	return mediaId;
}

async function insertMediaFiles(tx: Tx, mediaId: number, files: readonly MediaFile[]): Promise<void> {
	const variants: (typeof mediaVariants.$inferInsert)[] = [];
	const crops: MediaCropRow[] = [];
	for (const { crop = "none", format, ...file } of files) {
		if (crop === "none") variants.push({ ...file, format, mediaId });
		else crops.push({ ...file, shape: crop, mediaId });
	}
	if (variants.length > 0) await tx.insert(mediaVariants).values(variants);
	if (crops.length > 0) await tx.insert(mediaCrops).values(crops);
}

/** Puts other files in place of those an item has: all of them, or its cuts alone. */
export async function replaceMediaFiles(tx: Tx, mediaId: number, files: readonly MediaFile[]): Promise<void> {
	await tx.delete(mediaCrops).where(eq(mediaCrops.mediaId, mediaId));
	if (files.some(({ crop = "none" }) => crop === "none"))
		await tx.delete(mediaVariants).where(eq(mediaVariants.mediaId, mediaId));
	await insertMediaFiles(tx, mediaId, files);
}

/**
 * Writes `values` over the version they were based on, and notes the item's words anew.
 * @returns false when somebody else wrote first: nothing was written.
 */
export async function updateMediaItem(
	tx: Tx,
	id: number,
	baseVersion: number,
	values: Partial<MediaItemValues>,
): Promise<boolean> {
	const rows = await tx
		.update(mediaItems)
		.set({ ...values, version: baseVersion + 1 })
		.where(and(eq(mediaItems.id, id), eq(mediaItems.version, baseVersion)))
		.returning();
	await putMediaWords(tx, rows);
	return rows.length > 0;
}

/** Items of whatever kind. */
export async function listMediaItems(reader: Reader, ids: readonly number[]): Promise<MediaItemRow[]> {
	if (ids.length === 0) return [];
	return reader
		.select()
		.from(mediaItems)
		.where(inArray(mediaItems.id, [...ids]));
}

/** The item made of a file with that SHA-256. */
export async function getMediaItemByHash(reader: Reader, originalHash: string): Promise<MediaItemRow | null> {
	const rows = await reader.select().from(mediaItems).where(eq(mediaItems.originalHash, originalHash));
	return rows[0] ?? null;
}

export async function deleteMediaItem(tx: Tx, id: number): Promise<void> {
	await tx.delete(mediaItems).where(eq(mediaItems.id, id));
}

/** Of these names in the media folder those that an item or the captions of a video have. */
export async function listUsedMediaFiles(reader: Reader, fileNames: readonly string[]): Promise<string[]> {
	if (fileNames.length === 0) return [];
	const names = [...fileNames];
	const hashes = names.map((name) => name.slice(0, name.indexOf(".")));
	const items = await reader
		.select()
		.from(mediaItems)
		.where(inArray(sql`substr(${mediaItems.originalHash}, 1, 32)`, hashes));
	const variants = await reader.select().from(mediaVariants).where(inArray(mediaVariants.fileName, names));
	const crops = await reader.select().from(mediaCrops).where(inArray(mediaCrops.fileName, names));
	const captioned = await reader.select().from(videos).where(inArray(videos.captionsFileName, names));
	const used = new Set([
		...items.map(toMediaFileName),
		...[...variants, ...crops].map(({ fileName }) => fileName),
		...captioned.map(({ captionsFileName }) => captionsFileName),
	]);
	return names.filter((name) => used.has(name));
}
