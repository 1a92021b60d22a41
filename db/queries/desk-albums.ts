import { and, count, desc, eq, inArray, lt } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { insertRows } from "../insert-rows.ts";
import { albumPhotos, albums } from "../tables.ts";
import type { AlbumPhotoRow, AlbumRow } from "./albums.ts";
import { listShelfConditions, putShelfWords, removeShelfWords } from "./shelf-words.ts";

/** Which albums or videos the desk lists. */
export interface ShelfFilter {
	/** Any when null. */
	state: AlbumRow["state"] | null;
	/** Beginnings of words, folded; every one must be there. */
	words: readonly string[];
}

export interface ShelfPart {
	/** Only what has a lower number; null for the newest. */
	below: number | null;
	limit: number;
}

/** Albums of whatever state, the newest first. */
export async function listDeskAlbumRows(
	reader: Reader,
	{ state, words }: ShelfFilter,
	{ below, limit }: ShelfPart,
): Promise<AlbumRow[]> {
	return reader
		.select()
		.from(albums)
		.where(
			and(
				state === null ? undefined : eq(albums.state, state),
				below === null ? undefined : lt(albums.id, below),
				...listShelfConditions(reader, "album", albums.id, words),
			),
		)
		.orderBy(desc(albums.id))
		.limit(limit);
}

/** How many photos each of the albums has; one without any is absent. */
export async function countAlbumPhotos(reader: Reader, albumIds: readonly number[]): Promise<Map<number, number>> {
	if (albumIds.length === 0) return new Map();
	const rows = await reader
		.select({ albumId: albumPhotos.albumId, photos: count() })
		.from(albumPhotos)
		.where(inArray(albumPhotos.albumId, [...albumIds]))
		.groupBy(albumPhotos.albumId);
	return new Map(rows.map(({ albumId, photos }) => [albumId, photos]));
}

export type AlbumValues = Partial<Omit<AlbumRow, "id" | "version" | "isDemo">>;

/**
 * Writes `values` over the version they were based on.
 * @returns false when somebody else wrote first: nothing was written.
 */
export async function updateAlbum(tx: Tx, id: number, baseVersion: number, values: AlbumValues): Promise<boolean> {
	const rows = await tx
		.update(albums)
		.set({ ...values, version: baseVersion + 1 })
		.where(and(eq(albums.id, id), eq(albums.version, baseVersion)))
		.returning();
	await putShelfWords(tx, "album", rows);
	return rows.length > 0;
}

/** Puts these photos, in this order, in place of those an album has. */
export async function replaceAlbumPhotos(
	tx: Tx,
	albumId: number,
	photos: readonly Omit<AlbumPhotoRow, "albumId" | "position">[],
): Promise<void> {
	await tx.delete(albumPhotos).where(eq(albumPhotos.albumId, albumId));
	await insertRows(
		tx,
		albumPhotos,
		photos.map((photo, position) => ({ ...photo, albumId, position })),
	);
}

/** Deletes an album; its photos stay in the library. */
export async function deleteAlbum(tx: Tx, id: number): Promise<void> {
	await tx.delete(albums).where(eq(albums.id, id));
	await removeShelfWords(tx, "album", [id]);
}
