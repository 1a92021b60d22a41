import { asc, desc, eq, inArray, or } from "drizzle-orm";
import type { Reader } from "../client.ts";
import {
	albumPhotos,
	albums,
	articleAudio,
	articleMedia,
	articles,
	autosaves,
	banners,
	consultationFiles,
	consultations,
	informationPages,
	liveEntries,
	officeHolders,
	sources,
	topics,
	videos,
} from "../tables.ts";

/** What shows an item. */
export type MediaUseKind =
	| "article"
	| "recording"
	| "unsaved"
	| "live"
	| "album"
	| "video"
	| "topic"
	| "banner"
	| "source"
	| "holder"
	| "page"
	| "consultation";

export interface MediaUse {
	kind: MediaUseKind;
	/** Of the article, the album and so on. */
	id: number;
	title: string;
	/** Of a page about the site alone, which is known by it. */
	slug?: string;
}

type Found = { id: number; title: string; slug?: string }[];

/** What looks like the item in a document, as JSON. */
const toMark = (mediaId: number) => new RegExp(`"(?:coverMediaId|mediaId)":${mediaId}[,}]`);

/** Articles, of whatever state, that show the item in their text or stand for themselves with it. */
async function listArticlesWith(reader: Reader, mediaId: number): Promise<Found> {
	const inText = reader.select({ id: articleMedia.articleId }).from(articleMedia);
	const { id, title } = articles;
	return reader
		.select({ id, title })
		.from(articles)
		.where(or(eq(articles.coverMediaId, mediaId), inArray(id, inText.where(eq(articleMedia.mediaId, mediaId)))))
		.orderBy(desc(id));
}

async function listRecordingsOf(reader: Reader, mediaId: number): Promise<Found> {
	return reader
		.select({ id: articles.id, title: articles.title })
		.from(articleAudio)
		.innerJoin(articles, eq(articles.id, articleAudio.articleId))
		.where(eq(articleAudio.mediaId, mediaId))
		.orderBy(asc(articles.id));
}

/** Articles in whose live coverage it stands, withdrawn entries included. */
async function listLiveWith(reader: Reader, mediaId: number): Promise<Found> {
	return reader
		.selectDistinct({ id: articles.id, title: articles.title })
		.from(liveEntries)
		.innerJoin(articles, eq(articles.id, liveEntries.articleId))
		.where(eq(liveEntries.mediaId, mediaId))
		.orderBy(asc(articles.id));
}

/** Articles in whose unsaved words the item stands; there are only as many as people write at present. */
async function listUnsavedWith(reader: Reader, mediaId: number): Promise<Found> {
	const rows = await reader
		.select({ id: articles.id, title: articles.title, manuscript: autosaves.manuscript })
		.from(autosaves)
		.innerJoin(articles, eq(articles.id, autosaves.articleId));
	const mark = toMark(mediaId);
	return rows.flatMap(({ manuscript, ...article }) => (mark.test(JSON.stringify(manuscript)) ? [article] : []));
}

async function listAlbumsWith(reader: Reader, mediaId: number): Promise<Found> {
	return reader
		.selectDistinct({ id: albums.id, title: albums.title })
		.from(albumPhotos)
		.innerJoin(albums, eq(albums.id, albumPhotos.albumId))
		.where(eq(albumPhotos.mediaId, mediaId));
}

async function listVideosWith(reader: Reader, mediaId: number): Promise<Found> {
	return reader
		.select({ id: videos.id, title: videos.title })
		.from(videos)
		.where(or(eq(videos.mediaId, mediaId), eq(videos.posterMediaId, mediaId)));
}

async function listBoxesWith(reader: Reader, mediaId: number) {
	return {
		topic: await reader
			.select({ id: topics.id, title: topics.name })
			.from(topics)
			.where(eq(topics.bannerMediaId, mediaId)),
		banner: await reader
			.select({ id: banners.id, title: banners.title })
			.from(banners)
			.where(eq(banners.mediaId, mediaId)),
		source: await reader
			.select({ id: sources.id, title: sources.name })
			.from(sources)
			.where(eq(sources.logoMediaId, mediaId)),
		holder: await reader
			.select({ id: officeHolders.id, title: officeHolders.name })
			.from(officeHolders)
			.where(eq(officeHolders.mediaId, mediaId)),
	};
}

/** Pages about the site; there are a dozen. */
async function listPagesWith(reader: Reader, mediaId: number): Promise<Found> {
	const { id, title, slug, body } = informationPages;
	const rows = await reader.select({ id, title, slug, body }).from(informationPages);
	const mark = toMark(mediaId);
	return rows.flatMap(({ body: text, ...page }) => (mark.test(JSON.stringify(text)) ? [page] : []));
}

async function listConsultationsWith(reader: Reader, mediaId: number): Promise<Found> {
	return reader
		.selectDistinct({ id: consultations.id, title: consultations.title })
		.from(consultationFiles)
		.innerJoin(consultations, eq(consultations.id, consultationFiles.consultationId))
		.where(eq(consultationFiles.mediaId, mediaId));
}

/** Everything that shows an item of the library, or would show it: drafts and unsaved words as well. */
export async function listMediaUses(reader: Reader, mediaId: number): Promise<MediaUse[]> {
	const found: Record<MediaUseKind, Found> = {
		article: await listArticlesWith(reader, mediaId),
		recording: await listRecordingsOf(reader, mediaId),
		live: await listLiveWith(reader, mediaId),
		unsaved: await listUnsavedWith(reader, mediaId),
		album: await listAlbumsWith(reader, mediaId),
		video: await listVideosWith(reader, mediaId),
		...(await listBoxesWith(reader, mediaId)),
		page: await listPagesWith(reader, mediaId),
		consultation: await listConsultationsWith(reader, mediaId),
	};
	const shown = new Set(found.article.map(({ id }) => id));
	found.unsaved = found.unsaved.filter(({ id }) => !shown.has(id));
	return Object.entries(found).flatMap(([kind, rows]) => rows.map((row) => ({ kind: kind as MediaUseKind, ...row })));
}
