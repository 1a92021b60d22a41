import { db } from "../../db/client.ts";
import { getTopicRowBySlug, listTopicRows } from "../../db/queries/topics.ts";
import { keepRead } from "../../lib/kept-reads.ts";
import { recordExpiry, recordTags, rememberInRecord } from "../../lib/page-record.ts";
import { getNextEdge, isVisibleAt } from "../../lib/visible-window.ts";
import { type ArticleListPage, listArticlesPage } from "../articles/queries.ts";
import { chooseShown, getPhotos, readPhotos } from "../media/photos.ts";
import type { TopicBanner } from "./topic.ts";

/** The banners of the topics whose window is open now. */
export async function listTopicBanners(): Promise<TopicBanner[]> {
	const { rows, kept } = await keepRead("topics", ["topics"], async () => {
		const all = await listTopicRows(db.read);
		return { rows: all, kept: await readPhotos(all.map((row) => row.bannerMediaId)) };
	});
	const photos = chooseShown(kept);
	const now = new Date();
	const edge = getNextEdge(rows, now);
	if (edge) recordExpiry(edge);
	return rows
		.filter((row) => isVisibleAt(row, now))
		.map(({ id, slug, name, bannerMediaId }) => ({
			id,
			slug,
			name,
			photo: (bannerMediaId !== null && photos.get(bannerMediaId)) || null,
		}));
}

export interface TopicPage extends TopicBanner {
	description: string;
}

/** A topic by its address; reachable also when its banner's window is over. */
export function getTopicBySlug(slug: string): Promise<TopicPage | null> {
	recordTags("topics");
	return rememberInRecord(`topic:${slug}`, async () => {
		const row = await getTopicRowBySlug(db.read, slug);
		if (!row) return null;
		recordTags(`topic:${row.id}`);
		const photos = await getPhotos([row.bannerMediaId]);
		const photo = (row.bannerMediaId !== null && photos.get(row.bannerMediaId)) || null;
		return { id: row.id, slug: row.slug, name: row.name, description: row.description, photo };
	});
}

export function listTopicArticles(topicId: number, page: number): Promise<ArticleListPage | null> {
	return listArticlesPage({ kind: "topic", id: topicId }, page);
}
