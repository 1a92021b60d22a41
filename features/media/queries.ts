import { db } from "../../db/client.ts";
import {
	type AlbumPhotoRow,
	type AlbumRow,
	countPublishedAlbums,
	countPublishedVideos,
	getAlbumRow,
	getVideoRow,
	listAlbumPhotoRows,
	listPublishedAlbums,
	listPublishedVideos,
	listPublishedVideosByIds,
	type VideoRow,
} from "../../db/queries/albums.ts";
import { keepRead } from "../../lib/kept-reads.ts";
import { recordTags, rememberInRecord } from "../../lib/page-record.ts";
import type { AlbumTeaser } from "./album.ts";
import { getMediaFiles } from "./media-files.ts";
import type { Photo } from "./photo.ts";
import { chooseShown, getPhotos, readPhotos } from "./photos.ts";
import type { VideoPage, VideoTeaser } from "./video.ts";

const PER_PAGE = 12;
/** Pictures of a thousand albums fill a sitemap. */
const MOST_LISTED = 1000;

export interface MediaListPage<T> {
	items: T[];
	page: number;
	pageCount: number;
	total: number;
}

const listPhotoRowsOf = (rows: readonly AlbumRow[]): Promise<AlbumPhotoRow[]> =>
	listAlbumPhotoRows(
		db.read,
		rows.map(({ id }) => id),
	);

/** The photo that stands for an album: the one somebody chose, or else its first. */
function findCoverId({ coverMediaId }: AlbumRow, own: readonly AlbumPhotoRow[]): number | null {
	const chosen = own.find(({ mediaId }) => mediaId === coverMediaId) ?? own[0];
	return chosen?.mediaId ?? null;
}

function listCoverIds(rows: readonly AlbumRow[], photoRows: readonly AlbumPhotoRow[]): (number | null)[] {
	const byAlbum = Map.groupBy(photoRows, ({ albumId }) => albumId);
	return rows.map((row) => findCoverId(row, byAlbum.get(row.id) ?? []));
}

const listPosterIds = (rows: readonly VideoRow[]): (number | null)[] => rows.map(({ posterMediaId }) => posterMediaId);

function toAlbumTeasers(
	rows: readonly AlbumRow[],
	photoRows: readonly AlbumPhotoRow[],
	covers: ReadonlyMap<number, Photo>,
): AlbumTeaser[] {
	const byAlbum = Map.groupBy(photoRows, ({ albumId }) => albumId);
	return rows.map((row) => {
		const { id, slug, title } = row;
		const own = byAlbum.get(id) ?? [];
		const coverId = findCoverId(row, own);
		return { id, slug, title, photoCount: own.length, cover: (coverId !== null && covers.get(coverId)) || null };
	});
}

function toVideoTeasers(rows: readonly VideoRow[], posters: ReadonlyMap<number, Photo>): VideoTeaser[] {
	return rows.map(({ id, slug, title, duration, posterMediaId }) => ({
		id,
		slug,
		title,
		duration,
		poster: (posterMediaId !== null && posters.get(posterMediaId)) || null,
	}));
}

/**
 * The newest published albums, and the newest videos that can be watched; titles whose recording is lost stay on the
 * list page.
 */
export async function getLatestMedia(limits: { albums: number; videos: number }): Promise<{
	albums: AlbumTeaser[];
	videos: VideoTeaser[];
}> {
	const read = async () => {
		const albums = await listPublishedAlbums(db.read, { limit: limits.albums });
		const photoRows = await listPhotoRowsOf(albums);
		const newest = await listPublishedVideos(db.read, { limit: limits.videos * 3 });
		const videos = newest.filter(({ isImported, kind }) => !isImported || kind !== "lost").slice(0, limits.videos);
		const photos = await readPhotos([...listCoverIds(albums, photoRows), ...listPosterIds(videos)]);
		return { albums, photoRows, videos, photos };
	};
	const kept = await keepRead(`latest-media:${limits.albums}:${limits.videos}`, ["albums", "videos"], read);
	const photos = chooseShown(kept.photos);
	return {
		albums: toAlbumTeasers(kept.albums, kept.photoRows, photos),
		videos: toVideoTeasers(kept.videos, photos),
	};
}

/** One page of albums, newest first; null beyond the end. */
export async function listAlbums(page: number): Promise<MediaListPage<AlbumTeaser> | null> {
	recordTags("albums");
	const bounds = toPageBounds(page, await countPublishedAlbums(db.read));
	if (!bounds) return null;
	const rows = await listPublishedAlbums(db.read, bounds.window);
	const photoRows = await listPhotoRowsOf(rows);
	return { ...bounds.list, items: toAlbumTeasers(rows, photoRows, await getPhotos(listCoverIds(rows, photoRows))) };
}

/** One page of videos, newest first; null beyond the end. */
export async function listVideos(page: number): Promise<MediaListPage<VideoTeaser> | null> {
	recordTags("videos");
	const bounds = toPageBounds(page, await countPublishedVideos(db.read));
	if (!bounds) return null;
	const rows = await listPublishedVideos(db.read, bounds.window);
	return { ...bounds.list, items: toVideoTeasers(rows, await getPhotos(listPosterIds(rows))) };
}

function toPageBounds(page: number, total: number) {
	const pageCount = Math.max(1, Math.ceil(total / PER_PAGE));
	if (page < 1 || page > pageCount) return null;
	return { list: { page, pageCount, total }, window: { limit: PER_PAGE, offset: (page - 1) * PER_PAGE } };
}

export interface AlbumPage {
	id: number;
	slug: string;
	title: string;
	description: string;
	publishedAt: Date;
	photos: Photo[];
	/** What stands for it elsewhere; null when readers may not see it. */
	cover: Photo | null;
}

/** A published album with its pictures; their words are the album's own where it has them. */
export function getAlbum(id: number): Promise<AlbumPage | null> {
	recordTags("albums");
	return rememberInRecord(`album:${id}`, async () => {
		const row = await getAlbumRow(db.read, id);
		if (row?.state !== "published") return null;
		return (await toAlbumPages([row]))[0] ?? null;
	});
}

/** Every published album with its pictures, newest first, as many as a sitemap should hold. */
export async function listAllAlbums(): Promise<AlbumPage[]> {
	recordTags("albums");
	return toAlbumPages(await listPublishedAlbums(db.read, { limit: MOST_LISTED }));
}

async function toAlbumPages(rows: readonly AlbumRow[]): Promise<AlbumPage[]> {
	const photoRows = await listPhotoRowsOf(rows);
	const photos = await getPhotos(photoRows.map(({ mediaId }) => mediaId));
	const byAlbum = Map.groupBy(photoRows, ({ albumId }) => albumId);
	return rows.map((row) => {
		const { id, slug, title, description, publishedAt } = row;
		const own = byAlbum.get(id) ?? [];
		const shown = own.flatMap((words) => {
			const photo = photos.get(words.mediaId);
			return photo ? [withOwnWords(photo, words)] : [];
		});
		const cover = shown.find(({ mediaId }) => mediaId === findCoverId(row, own)) ?? null;
		return { id, slug, title, description, publishedAt, photos: shown, cover };
	});
}

function withOwnWords(photo: Photo, { alt, caption, credit }: AlbumPhotoRow): Photo {
	return { ...photo, alt: alt || photo.alt, caption: caption || photo.caption, credit: credit || photo.credit };
}

/** A published video. */
export function getVideo(id: number): Promise<VideoPage | null> {
	recordTags("videos");
	return rememberInRecord(`video:${id}`, async () => {
		const row = await getVideoRow(db.read, id);
		if (row?.state !== "published") return null;
		return (await toVideoPages([row]))[0] ?? null;
	});
}

/** Every published video, newest first, as many as a sitemap should hold. */
export async function listAllVideos(): Promise<VideoPage[]> {
	recordTags("videos");
	return toVideoPages(await listPublishedVideos(db.read, { limit: MOST_LISTED }));
}

/** The published videos among `ids`, by id. */
export async function getVideos(ids: readonly number[]): Promise<Map<number, VideoPage>> {
	if (ids.length === 0) return new Map();
	recordTags("videos");
	const videos = await toVideoPages(await listPublishedVideosByIds(db.read, ids));
	return new Map(videos.map((video) => [video.id, video]));
}

async function toVideoPages(rows: readonly VideoRow[]): Promise<VideoPage[]> {
	const teasers = new Map(
		toVideoTeasers(rows, await getPhotos(listPosterIds(rows))).map((teaser) => [teaser.id, teaser]),
	);
	const files = await getMediaFiles(rows.map(({ mediaId }) => mediaId));
	return rows.flatMap(({ id, description, kind, mediaId, youtubeId, captionsFileName, publishedAt }) => {
		const teaser = teasers.get(id);
		const file = (kind === "file" && mediaId !== null && files.get(mediaId)) || null;
		const url = youtubeId ? `https://www.youtube-nocookie.com/embed/${youtubeId}` : (file?.url ?? null);
		const captionsUrl = captionsFileName && `/tep/${captionsFileName}`;
		return teaser ? [{ ...teaser, description, kind, youtubeId, file, captionsUrl, url, publishedAt }] : [];
	});
}
