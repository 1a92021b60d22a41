import { db } from "../../db/client.ts";
import {
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
import { getPhotos } from "./photos.ts";
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

async function toAlbumTeasers(rows: readonly AlbumRow[]): Promise<AlbumTeaser[]> {
	const photoRows = await listAlbumPhotoRows(
		db.read,
		rows.map(({ id }) => id),
	);
	const covers = await getPhotos(photoRows.filter(({ position }) => position === 0).map(({ mediaId }) => mediaId));
	return rows.map(({ id, slug, title }) => {
		const own = photoRows.filter(({ albumId }) => albumId === id);
		const cover = own[0] ? (covers.get(own[0].mediaId) ?? null) : null;
		return { id, slug, title, photoCount: own.length, cover };
	});
}

async function toVideoTeasers(rows: readonly VideoRow[]): Promise<VideoTeaser[]> {
	const posters = await getPhotos(rows.map(({ posterMediaId }) => posterMediaId));
	return rows.map(({ id, slug, title, duration, posterMediaId }) => ({
		id,
		slug,
		title,
		duration,
		poster: (posterMediaId !== null && posters.get(posterMediaId)) || null,
	}));
}

/** The newest published albums. */
export function listLatestAlbums(limit: number): Promise<AlbumTeaser[]> {
	const read = async () => toAlbumTeasers(await listPublishedAlbums(db.read, { limit }));
	return keepRead(`albums:${limit}`, ["albums"], read);
}

/** The newest videos that can be watched; titles whose recording is lost stay on the list page. */
export function listLatestVideos(limit: number): Promise<VideoTeaser[]> {
	return keepRead(`videos:${limit}`, ["videos"], async () => {
		const rows = await listPublishedVideos(db.read, { limit: limit * 3 });
		return toVideoTeasers(rows.filter(({ isImported }) => !isImported).slice(0, limit));
	});
}

/** One page of albums, newest first; null beyond the end. */
export async function listAlbums(page: number): Promise<MediaListPage<AlbumTeaser> | null> {
	recordTags("albums");
	const bounds = toPageBounds(page, await countPublishedAlbums(db.read));
	if (!bounds) return null;
	return { ...bounds.list, items: await toAlbumTeasers(await listPublishedAlbums(db.read, bounds.window)) };
}

/** One page of videos, newest first; null beyond the end. */
export async function listVideos(page: number): Promise<MediaListPage<VideoTeaser> | null> {
	recordTags("videos");
	const bounds = toPageBounds(page, await countPublishedVideos(db.read));
	if (!bounds) return null;
	return { ...bounds.list, items: await toVideoTeasers(await listPublishedVideos(db.read, bounds.window)) };
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
	const photoRows = await listAlbumPhotoRows(
		db.read,
		rows.map(({ id }) => id),
	);
	const photos = await getPhotos(photoRows.map(({ mediaId }) => mediaId));
	const byAlbum = Map.groupBy(photoRows, ({ albumId }) => albumId);
	return rows.map(({ id, slug, title, description, publishedAt }) => ({
		id,
		slug,
		title,
		description,
		publishedAt,
		photos: (byAlbum.get(id) ?? []).flatMap(({ mediaId, alt, caption, credit }) => {
			const photo = photos.get(mediaId);
			if (!photo) return [];
			const own = { alt: alt || photo.alt, caption: caption || photo.caption, credit: credit || photo.credit };
			return [{ ...photo, ...own }];
		}),
	}));
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
	const teasers = new Map((await toVideoTeasers(rows)).map((teaser) => [teaser.id, teaser]));
	const files = await getMediaFiles(rows.map(({ mediaId }) => mediaId));
	return rows.flatMap(({ id, description, kind, mediaId, youtubeId, captionsFileName, publishedAt }) => {
		const teaser = teasers.get(id);
		const file = (kind === "file" && mediaId !== null && files.get(mediaId)) || null;
		const url = youtubeId ? `https://www.youtube-nocookie.com/embed/${youtubeId}` : (file?.url ?? null);
		const captionsUrl = captionsFileName && `/tep/${captionsFileName}`;
		return teaser ? [{ ...teaser, description, kind, youtubeId, file, captionsUrl, url, publishedAt }] : [];
	});
}
