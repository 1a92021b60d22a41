import type { Photo } from "./photo.ts";

export interface VideoTeaser {
	id: number;
	slug: string;
	title: string;
	/** Seconds; null when unknown. */
	duration: number | null;
	poster: Photo | null;
}

export function toVideoPath(video: { id: number; slug: string }): string {
	return `/video/${video.slug}-${video.id}`;
}

/** Address of the list of videos, page 1 without a page number. */
export function toVideoListPath(page = 1): string {
	return page === 1 ? "/video" : `/video/trang/${page}`;
}
