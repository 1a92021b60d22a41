import { and, asc, count, desc, eq, inArray } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { albumPhotos, albums, videos } from "../tables.ts";
import { requireInsertedId } from "./inserted-id.ts";
import { putShelfWords } from "./shelf-words.ts";

export type AlbumRow = typeof albums.$inferSelect;
export type AlbumPhotoRow = typeof albumPhotos.$inferSelect;
export type VideoRow = typeof videos.$inferSelect;

export async function listPublishedAlbums(reader: Reader, { limit, offset = 0 }: { limit: number; offset?: number }) {
	return reader
		.select()
		.from(albums)
		.where(eq(albums.state, "published"))
		.orderBy(desc(albums.publishedAt), desc(albums.id))
		.limit(limit)
		.offset(offset);
}

export async function countPublishedAlbums(reader: Reader): Promise<number> {
	const rows = await reader.select({ albums: count() }).from(albums).where(eq(albums.state, "published"));
	return rows[0]?.albums ?? 0;
}

export async function getAlbumRow(reader: Reader, id: number): Promise<AlbumRow | null> {
	const rows = await reader.select().from(albums).where(eq(albums.id, id));
	return rows[0] ?? null;
}

/** The photos of the albums, each album's in its order. */
export async function listAlbumPhotoRows(reader: Reader, albumIds: readonly number[]): Promise<AlbumPhotoRow[]> {
	if (albumIds.length === 0) return [];
	return reader
		.select()
		.from(albumPhotos)
		.where(inArray(albumPhotos.albumId, [...albumIds]))
		.orderBy(asc(albumPhotos.albumId), asc(albumPhotos.position));
}

/** @returns the new album's id. */
export async function insertAlbum(
	tx: Tx,
	values: Omit<typeof albums.$inferInsert, "id">,
	photos: readonly Omit<AlbumPhotoRow, "albumId" | "position">[],
): Promise<number> {
	const albumId = requireInsertedId(await tx.insert(albums).values(values).returning({ id: albums.id }));
	if (photos.length > 0) {
		await tx.insert(albumPhotos).values(photos.map((photo, position) => ({ ...photo, albumId, position })));
	}
	await putShelfWords(tx, "album", [{ id: albumId, title: values.title, description: values.description ?? "" }]);
	return albumId;
}

export async function listPublishedVideos(reader: Reader, { limit, offset = 0 }: { limit: number; offset?: number }) {
	return reader
		.select()
		.from(videos)
		.where(eq(videos.state, "published"))
		.orderBy(desc(videos.publishedAt), desc(videos.id))
		.limit(limit)
		.offset(offset);
}

export async function countPublishedVideos(reader: Reader): Promise<number> {
	const rows = await reader.select({ videos: count() }).from(videos).where(eq(videos.state, "published"));
	return rows[0]?.videos ?? 0;
}

export async function getVideoRow(reader: Reader, id: number): Promise<VideoRow | null> {
	const rows = await reader.select().from(videos).where(eq(videos.id, id));
	return rows[0] ?? null;
}

/** The published videos among `ids`. */
export async function listPublishedVideosByIds(reader: Reader, ids: readonly number[]): Promise<VideoRow[]> {
	if (ids.length === 0) return [];
	return reader
		.select()
		.from(videos)
		.where(and(inArray(videos.id, [...ids]), eq(videos.state, "published")));
}

/** Id of the imported video of that title. */
export async function getImportedVideoId(reader: Reader, title: string): Promise<number | null> {
	const rows = await reader.select({ id: videos.id }).from(videos).where(eq(videos.title, title));
	return rows[0]?.id ?? null;
}

/** @returns the new video's id. */
export async function insertVideo(tx: Tx, values: Omit<typeof videos.$inferInsert, "id">): Promise<number> {
	const id = requireInsertedId(await tx.insert(videos).values(values).returning({ id: videos.id }));
	await putShelfWords(tx, "video", [{ id, title: values.title, description: values.description ?? "" }]);
	return id;
}

/** Id of the published video of that film at YouTube. */
export async function getVideoIdByYoutube(reader: Reader, youtubeId: string): Promise<number | null> {
	const rows = await reader
		.select({ id: videos.id })
		.from(videos)
		.where(and(eq(videos.youtubeId, youtubeId), eq(videos.state, "published")));
	return rows[0]?.id ?? null;
}
