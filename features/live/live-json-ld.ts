import { toDateTimeAttribute } from "../../lib/dates.ts";
import { truncateAtWord } from "../../lib/text.ts";
import { toSharePicture } from "../media/share-picture.ts";
import type { LiveCoverage, LiveEntry, LivePart } from "./live.ts";

/** What search engines take as a headline at most. */
const HEADLINE_LETTERS = 110;

interface LivePlace {
	/** "https://gialai.example" */
	origin: string;
	/** Address of the article's page. */
	path: string;
}

const toText = (at: Date) => toDateTimeAttribute({ at, hasClockTime: true });

/**
 * An article told while it happens, as search engines read it: schema.org LiveBlogPosting.
 * @param article the same as a NewsArticle; its dates stay those of page, feeds and sitemap, each entry has its own.
 */
export function toLiveBlogPosting(
	article: Record<string, unknown>,
	{ beganAt, endedAt }: LiveCoverage,
	{ pinned, entries }: Pick<LivePart, "pinned" | "entries">,
	place: LivePlace,
): Record<string, unknown> {
	const told = [...(pinned ? [pinned] : []), ...entries]
		.filter(({ isWithdrawn }) => !isWithdrawn)
		.sort((one, other) => other.id - one.id);
	return {
		...article,
		"@type": "LiveBlogPosting",
		coverageStartTime: toText(beganAt),
		...(endedAt ? { coverageEndTime: toText(endedAt) } : {}),
		liveBlogUpdate: told.map((entry) => toUpdate(entry, place)),
	};
}

function toUpdate({ id, at, title, paragraphs, photo, correctedAt }: LiveEntry, { origin, path }: LivePlace) {
	const body = paragraphs.join("\n");
	const image = toSharePicture(photo);
	return {
		"@type": "BlogPosting",
		"@id": `${origin}${path}#muc-${id}`,
		url: `${origin}${path}#muc-${id}`,
		headline: truncateAtWord(title || body, HEADLINE_LETTERS),
		articleBody: body || title,
		datePublished: toText(at),
		dateModified: toText(correctedAt ?? at),
		...(image ? { image: origin + image.url } : {}),
	};
}
