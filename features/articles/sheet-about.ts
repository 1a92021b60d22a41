import { db } from "../../db/client.ts";
import type { AboutWords } from "../../db/queries/autosaves.ts";
import { listArticleTitles, listPenNames, listTagNames } from "../../db/queries/pick-names.ts";
import { getSourceRow } from "../../db/queries/sources.ts";
import { listTopicRows } from "../../db/queries/topics.ts";
import { formatDayAndTime, formatPublicDate } from "../../lib/dates.ts";
import { siteOrigin } from "../../lib/env.ts";
import type { AboutChoices } from "./about-words.ts";
import type { ArticleInput } from "./article-input.ts";

/** What the sheet's second part is filled with. */
export async function toSheetAbout(input: ArticleInput): Promise<AboutWords> {
	const { authorIds, tagIds, topicIds, relatedIds = [], source, seo, date, ownSlug = "" } = input;
	const penNames = await listPenNames(db.read, authorIds);
	const tagNames = await listTagNames(db.read, tagIds);
	const known = source.id ? await getSourceRow(db.read, source.id) : null;
	// Whoever may read the article may know what stands beside it.
	const titles = new Map((await listArticleTitles(db.read, relatedIds, null)).map((row) => [row.id, row]));
	return {
		authors: authorIds.flatMap((id) => penNames.get(id) ?? []),
		tags: tagIds.flatMap((id) => tagNames.get(id) ?? []),
		topicIds: [...topicIds],
		...{ hidesAuthors: input.hidesAuthors, genre: input.genre, language: input.language },
		layout: input.layout ?? "default",
		date: date ? formatPublicDate(date) : "",
		isDayOnly: date ? !date.hasClockTime : false,
		// A source that was renamed since is told by its name of now, or it would not be known again.
		source: known?.name ?? source.name,
		...{ sourceUrl: source.url ?? "" },
		sourceDate: source.publishedAt ? formatDayAndTime(source.publishedAt) : "",
		related: relatedIds.flatMap((id) => {
			const row = titles.get(id);
			return row ? [{ id, title: row.title, isPublished: row.state === "published" }] : [];
		}),
		...{ seoTitle: seo?.title ?? "", seoDescription: seo?.description ?? "", slug: ownSlug },
	};
}

/** What can be chosen from a list. */
export async function listAboutChoices(): Promise<AboutChoices> {
	const topics = await listTopicRows(db.read);
	return { topics: topics.map(({ id, name }) => ({ id, name })), origin: siteOrigin() };
}
