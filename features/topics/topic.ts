import type { Photo } from "../media/photo.ts";

/** A special topic (chuyên đề) as its banner shows it. */
export interface TopicBanner {
	id: number;
	slug: string;
	name: string;
	photo: Photo | null;
}

export function toTopicPath(topic: { slug: string }): string {
	return `/chu-de/${topic.slug}`;
}
