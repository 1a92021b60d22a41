import type { Tx } from "../../db/client.ts";
import { getImportedVideoId, insertVideo } from "../../db/queries/albums.ts";
import { getBannerIdByTitle, getLinkIdByTitle, insertBanner, insertLink } from "../../db/queries/boxes.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { getTopicRowBySlug, insertTopic } from "../../db/queries/topics.ts";
import { findSlug, isSameName, toSlug } from "../../lib/slug.ts";
import type { LegacyFurniture, LegacyLink } from "./legacy-page.ts";

/** How many items of each kind were new. */
export interface KeptFurniture {
	topics: number;
	videos: number;
	links: number;
	banners: number;
}

/**
 * Stores what stood around a legacy article, each name once, marked imported. The boxes' time ended with the page
 * they stood on, so their windows are closed at `now` until an editor opens them; videos are titles without a recording.
 * @param publishedAt the date of the article they stood beside.
 */
export async function keepFurniture(
	tx: Tx,
	furniture: LegacyFurniture,
	publishedAt: Date,
	now = new Date(),
): Promise<KeptFurniture> {
	const closed = { visibleUntil: now, isImported: true };
	const kept = {
		topics: await keepEach(furniture.topics, (name) => keepTopic(tx, name, closed)),
		videos: await keepEach(furniture.videos, (title) => keepVideo(tx, title, publishedAt)),
		links: await keepEach(furniture.links, (link) => keepLink(tx, link, closed)),
		banners: await keepEach(furniture.banners, (banner) => keepBanner(tx, banner, closed)),
	};
	await bumpTags(
		tx,
		"changed",
		Object.entries(kept).flatMap(([tag, count]) => (count > 0 ? [tag] : [])),
	);
	return kept;
}

async function keepEach<T>(items: readonly T[], keep: (item: T) => Promise<boolean>): Promise<number> {
	let count = 0;
	for (const item of items) if (await keep(item)) count += 1;
	return count;
}

type Closed = { visibleUntil: Date; isImported: boolean };

async function keepTopic(tx: Tx, name: string, closed: Closed): Promise<boolean> {
	const { slug, owner } = await findSlug(
		toSlug(name) || "chuyen-de",
		(candidate) => getTopicRowBySlug(tx, candidate),
		(row) => isSameName(row.name, name),
	);
	if (owner) return false;
	await insertTopic(tx, { slug, name, ...closed });
	return true;
}

async function keepVideo(tx: Tx, title: string, publishedAt: Date): Promise<boolean> {
	if ((await getImportedVideoId(tx, title)) !== null) return false;
	await insertVideo(tx, {
		slug: toSlug(title) || "video",
		title,
		kind: "lost",
		state: "published",
		publishedAt,
		isImported: true,
	});
	return true;
}

async function keepLink(tx: Tx, { title, href }: LegacyLink, closed: Closed): Promise<boolean> {
	if ((await getLinkIdByTitle(tx, title)) !== null) return false;
	await insertLink(tx, { title, href, ...closed });
	return true;
}

async function keepBanner(tx: Tx, { title, href }: LegacyLink, closed: Closed): Promise<boolean> {
	if ((await getBannerIdByTitle(tx, title)) !== null) return false;
	await insertBanner(tx, { title, href, ...closed });
	return true;
}
