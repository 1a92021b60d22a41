import { fillSlots } from "../arrangements/fill-slots.ts";
import type { ArticleTeaser } from "../articles/article.ts";

const SECONDS = 2;
const LATEST = 10;
const PER_SECTION = 5;
/** How far down the newest stories a picture may be looked for. */
const LEAD_CANDIDATES = 6;

/** How many newest stories of the site and of each section the front page needs at most. */
export const NEWEST_NEEDED = SECONDS + LATEST + 1;
export const NEWEST_OF_SECTION_NEEDED = NEWEST_NEEDED + PER_SECTION;

export interface ChosenStories {
	lead: ArticleTeaser | null;
	seconds: ArticleTeaser[];
	latest: ArticleTeaser[];
}

/**
 * The lead is the newest story with a picture among the very newest, else the newest.
 * @param pinned by slot, 1 being the lead: these stand where an editor put them, the newest fill what is left.
 */
export function chooseTopStories(
	newest: readonly ArticleTeaser[],
	pinned: ReadonlyMap<number, ArticleTeaser> = new Map(),
): ChosenStories {
	const pinnedIds = new Set([...pinned.values()].map(({ id }) => id));
	const free = newest.filter(({ id }) => !pinnedIds.has(id));
	const ownLead = free.slice(0, LEAD_CANDIDATES).find(({ photo }) => photo) ?? free[0];
	const lead = pinned.get(1) ?? ownLead ?? null;
	const others = fillSlots(
		free.filter((story) => story !== lead),
		pinned,
		{ from: 2, to: 1 + SECONDS + LATEST },
	);
	return { lead, seconds: others.slice(0, SECONDS), latest: others.slice(SECONDS) };
}

/**
 * A section's stories that stand nowhere above it; one whose picture stands nowhere above it goes first.
 * A picture that would be shown twice is left out.
 */
export function chooseSectionStories(
	newest: readonly ArticleTeaser[],
	used: ReadonlySet<number>,
	usedPhotos: ReadonlySet<number>,
): ArticleTeaser[] {
	const stories = newest
		.filter(({ id }) => !used.has(id))
		.slice(0, PER_SECTION)
		.map((story) => (story.photo && usedPhotos.has(story.photo.mediaId) ? { ...story, photo: null } : story));
	const first = stories.find(({ photo }) => photo);
	return first ? [first, ...stories.filter((story) => story !== first)] : stories;
}
