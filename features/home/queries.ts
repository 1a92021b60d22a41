import { recordTags } from "../../lib/page-record.ts";
import { listLatestArticles, listNewestIdsBySection } from "../articles/queries.ts";
import { listTeasers } from "../articles/teasers.ts";
import { getCategoryTree } from "../categories/queries.ts";
import { listLatestAlbums, listLatestVideos } from "../media/queries.ts";
import { listMostReadHeadlines } from "../most-read/queries.ts";
import { chooseSectionStories, chooseTopStories, NEWEST_NEEDED, NEWEST_OF_SECTION_NEEDED } from "./choose-stories.ts";
import type { Home, HomeSection } from "./home.ts";

const ALBUMS = 4;
const VIDEOS = 5;
const MOST_READ = 5;

/** The front page: the newest first, then a band for each section that has anything left to tell. */
export async function getHome(): Promise<Home> {
	recordTags("home");
	const top = chooseTopStories(await listLatestArticles(NEWEST_NEEDED));
	const albums = await listLatestAlbums(ALBUMS);
	const used = new Set([top.lead, ...top.seconds, ...top.latest].flatMap((story) => story?.id ?? []));
	const pictures = [top.lead?.photo, ...top.seconds.map(({ photo }) => photo), ...albums.map(({ cover }) => cover)];
	const sections = await listSections(used, new Set(pictures.flatMap((photo) => photo?.mediaId ?? [])));
	for (const { articles } of sections) for (const { id } of articles) used.add(id);
	return {
		...top,
		sections,
		mostRead: await listMostReadHeadlines(24, MOST_READ, used),
		albums,
		videos: await listLatestVideos(VIDEOS),
	};
}

/** @param usedPhotos media ids of the pictures shown above; those of the sections are added as they are chosen. */
async function listSections(used: ReadonlySet<number>, usedPhotos: Set<number>): Promise<HomeSection[]> {
	const categories = await getCategoryTree();
	const newest = await listNewestIdsBySection(
		categories.map(({ id }) => id),
		NEWEST_OF_SECTION_NEEDED,
	);
	const wanted = [...newest.values()].flatMap((ids) => ids.filter((id) => !used.has(id)).slice(0, 5));
	const teasers = new Map((await listTeasers([...new Set(wanted)])).map((teaser) => [teaser.id, teaser]));
	return categories.flatMap(({ id, slug, name }) => {
		const stories = (newest.get(id) ?? []).flatMap((articleId) => teasers.get(articleId) ?? []);
		const articles = chooseSectionStories(stories, used, usedPhotos);
		const shown = articles[0]?.photo;
		if (shown) usedPhotos.add(shown.mediaId);
		return articles.length === 0 ? [] : [{ category: { id, slug, name }, articles }];
	});
}
