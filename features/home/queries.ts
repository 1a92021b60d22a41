import { recordTags } from "../../lib/page-record.ts";
import type { Arrangement } from "../arrangements/arrangement.ts";
import { toPinned } from "../arrangements/fill-slots.ts";
import { putInOrder } from "../arrangements/put-in-order.ts";
import { listOpenPins } from "../arrangements/queries.ts";
import type { ArticleTeaser } from "../articles/article.ts";
import { ALL_ARTICLES } from "../articles/listings.ts";
import { listListedIds, listNewestIdsBySection } from "../articles/queries.ts";
import { listTeasers } from "../articles/teasers.ts";
import { getCategoryTree } from "../categories/queries.ts";
import { getLatestMedia } from "../media/queries.ts";
import { listMostReadIds } from "../most-read/queries.ts";
import { chooseSectionStories, chooseTopStories, NEWEST_NEEDED, NEWEST_OF_SECTION_NEEDED } from "./choose-stories.ts";
import type { Home, HomeSection } from "./home.ts";

const ALBUMS = 4;
const VIDEOS = 5;
const MOST_READ = 5;

/** What stands on top: the newest, and the pinned stories that are published in their slots. */
async function getTopStories(arrangement: Arrangement) {
	const pins = listOpenPins(arrangement);
	const ids = await listListedIds(ALL_ARTICLES, NEWEST_NEEDED);
	const pinnedIds = pins.map(({ articleId }) => articleId);
	const teasers = new Map((await listTeasers([...new Set([...ids, ...pinnedIds])])).map((story) => [story.id, story]));
	return chooseTopStories(
		ids.flatMap((id) => teasers.get(id) ?? []),
		toPinned(pins, teasers),
	);
}

/** The front page: the newest first, then a band for each section that has anything left to tell. */
export async function getHome(arrangement: Arrangement): Promise<Home> {
	recordTags("home");
	const top = await getTopStories(arrangement);
	const { albums, videos } = await getLatestMedia({ albums: ALBUMS, videos: VIDEOS });
	const used = new Set([top.lead, ...top.seconds, ...top.latest].flatMap((story) => story?.id ?? []));
	const pictures = [top.lead?.photo, ...top.seconds.map(({ photo }) => photo), ...albums.map(({ cover }) => cover)];
	const read = await listMostReadIds(24);
	const { sections, teasers } = await listSections(
		used,
		new Set(pictures.flatMap((photo) => photo?.mediaId ?? [])),
		read,
		arrangement,
	);
	for (const { articles } of sections) for (const { id } of articles) used.add(id);
	return {
		...top,
		sections,
		mostRead: read.flatMap((id) => (used.has(id) ? [] : (teasers.get(id) ?? []))).slice(0, MOST_READ),
		albums,
		videos,
	};
}

/**
 * @param usedPhotos media ids of the pictures shown above; those of the sections are added as they are chosen.
 * @param others ids of articles wanted as well. @returns the sections, and teasers of their articles and of the others.
 */
async function listSections(
	used: ReadonlySet<number>,
	usedPhotos: Set<number>,
	others: readonly number[],
	arrangement: Arrangement,
): Promise<{ sections: HomeSection[]; teasers: ReadonlyMap<number, ArticleTeaser> }> {
	const categories = putInOrder(
		await getCategoryTree(),
		({ id }) => id,
		arrangement.sections.map(({ categoryId, isShown }) => ({ key: categoryId, isShown })),
	);
	const newest = await listNewestIdsBySection(
		categories.map(({ id }) => id),
		NEWEST_OF_SECTION_NEEDED,
	);
	const wanted = [...newest.values()].flatMap((ids) => ids.filter((id) => !used.has(id)).slice(0, 5));
	const teasers = new Map(
		(await listTeasers([...new Set([...wanted, ...others])])).map((teaser) => [teaser.id, teaser]),
	);
	const sections = categories.flatMap(({ id, slug, name }) => {
		const stories = (newest.get(id) ?? []).flatMap((articleId) => teasers.get(articleId) ?? []);
		const articles = chooseSectionStories(stories, used, usedPhotos);
		const shown = articles[0]?.photo;
		if (shown) usedPhotos.add(shown.mediaId);
		return articles.length === 0 ? [] : [{ category: { id, slug, name }, articles }];
	});
	return { sections, teasers };
}
