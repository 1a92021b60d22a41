import type { MediaFile } from "./media-file.ts";
import type { Photo } from "./photo.ts";

export interface VideoTeaser {
	id: number;
	slug: string;
	title: string;
	/** Seconds; null when unknown. */
	duration: number | null;
	poster: Photo | null;
}

/** What a page shows of a published video. */
export interface VideoPage extends VideoTeaser {
	description: string;
	kind: "file" | "youtube" | "lost";
	youtubeId: string | null;
	/** A film of our own. */
	file: MediaFile | null;
	/** What is said in the film, to be read along. */
	captionsUrl: string | null;
	/** Where the film can be watched, of our own ones without origin; null when the recording is lost. */
	url: string | null;
	publishedAt: Date;
}

export function toVideoPath(video: { id: number; slug: string }): string {
	return `/video/${video.slug}-${video.id}`;
}

/** Address of the list of videos, page 1 without a page number. */
export function toVideoListPath(page = 1): string {
	return page === 1 ? "/video" : `/video/trang/${page}`;
}
