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
