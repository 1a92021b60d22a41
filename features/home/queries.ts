import { recordTags } from "../../lib/page-record.ts";
import { listLatestArticles, listNewestIdsBySection } from "../articles/queries.ts";
import { listTeasers } from "../articles/teasers.ts";
import { getCategoryTree } from "../categories/queries.ts";
import { listLatestAlbums, listLatestVideos } from "../media/queries.ts";
import { chooseSectionStories, chooseTopStories, NEWEST_NEEDED, NEWEST_OF_SECTION_NEEDED } from "./choose-stories.ts";
import type { Home, HomeSection } from "./home.ts";

const ALBUMS = 4;
const VIDEOS = 5;

/** The front page: the newest first, then a band for each section that has anything left to tell. */
export async function getHome(): Promise<Home> {
	recordTags("home");
	const top = chooseTopStories(await listLatestArticles(NEWEST_NEEDED));
	const used = new Set([top.lead, ...top.seconds, ...top.latest].flatMap((story) => story?.id ?? []));
	return {
		...top,
		sections: await listSections(used),
		albums: await listLatestAlbums(ALBUMS),
		videos: await listLatestVideos(VIDEOS),
	};
}

async function listSections(used: ReadonlySet<number>): Promise<HomeSection[]> {
	const categories = await getCategoryTree();
	const newest = await listNewestIdsBySection(
		categories.map(({ id }) => id),
		NEWEST_OF_SECTION_NEEDED,
	);
	const wanted = [...newest.values()].flatMap((ids) => ids.filter((id) => !used.has(id)).slice(0, 5));
	const teasers = new Map((await listTeasers([...new Set(wanted)])).map((teaser) => [teaser.id, teaser]));
	return categories.flatMap(({ id, slug, name }) => {
		const stories = (newest.get(id) ?? []).flatMap((articleId) => teasers.get(articleId) ?? []);
		const articles = chooseSectionStories(stories, used);
		return articles.length === 0 ? [] : [{ category: { id, slug, name }, articles }];
	});
}
