import type { Photo } from "../media/photo.ts";

/** A special topic (chuyên đề) as its banner shows it. */
export interface TopicBanner {
	id: number;
	slug: string;
	name: string;
	photo: Photo | null;
}

/** Address of the list of a topic, page 1 without a page number. */
export function toTopicPath(topic: { slug: string }, page = 1): string {
	return page === 1 ? `/chu-de/${topic.slug}` : `/chu-de/${topic.slug}/trang/${page}`;
}
