import { db } from "../../db/client.ts";
import { type ListedArticle, type ListKey, type ListPart, listParts } from "../../db/queries/article-lists.ts";
import { recordTags } from "../../lib/page-record.ts";
import type { ArticleHeadline, PublishedArticle } from "./article.ts";
import { toListTag } from "./listings.ts";
import { chooseCategoryOthers, chooseRelated } from "./related.ts";
import { listHeadlines } from "./teasers.ts";

/** What leads on from a published article. */
export interface Surroundings {
	/** "Tin liên quan"; empty when nothing is related. */
	related: ArticleHeadline[];
	/**
	 * "Tin cùng chuyên mục": the newest of the article's section, and those that stand around the article in time,
	 * without what stands among the related.
	 */
	ofCategory: ArticleHeadline[];
	/** The next newer and the next older article of the section, across page boundaries. */
	newer: ArticleHeadline | null;
	older: ArticleHeadline | null;
}

const RELATED = 6;
const OF_CATEGORY = 8;

/** What stands around a published article, in two statements whatever its number of subjects. */
export async function getSurroundings(
	article: PublishedArticle,
	{ relatedLimit = RELATED, ofCategoryLimit = OF_CATEGORY } = {},
): Promise<Surroundings> {
	const section: ListKey = { kind: "category", id: article.category.id };
	const subjects = [
		...article.topicIds.map((id): ListKey => ({ kind: "topic", id })),
		...article.tags.map(({ id }): ListKey => ({ kind: "tag", id })),
	];
	recordTags(...[...subjects, section].map(toListTag), ...article.picks.map(({ id }) => `article:${id}`));
	const enough = ofCategoryLimit + relatedLimit + 1;
	const found = await listParts(db.read, [
		...subjects.map((list, index): ListPart => ({ name: `subject ${index}`, list, limit: relatedLimit + 1 })),
		...partsOfSection(section, { articleId: article.id, publishedAt: article.date.at }, enough),
	]);
	const listOf = (name: string) => found.get(name) ?? [];
	const [newest, newerIds, olderIds] = [listOf("newest"), listOf("newer"), listOf("older")];
	const related = chooseRelated(
		article.id,
		{
			picked: article.picks.filter(({ isPublished }) => isPublished).map(({ id }) => id),
			sameSubject: subjects.flatMap((_, index) => listOf(`subject ${index}`)),
			sameCategory: newest.slice(0, relatedLimit + 1),
		},
		relatedLimit,
	);
	const excluded = new Set([article.id, ...related]);
	const ofCategory = chooseCategoryOthers({ newest, newerIds, olderIds }, excluded, ofCategoryLimit);
	const neighbours = [newerIds[0], olderIds[0]].filter((id) => id !== undefined);
	const headlines = await listHeadlines([...new Set([...related, ...ofCategory, ...neighbours])]);
	const byId = new Map(headlines.map((headline) => [headline.id, headline]));
	const pick = (ids: readonly number[]) => ids.flatMap((id) => byId.get(id) ?? []);
	return {
		related: pick(related),
		ofCategory: pick(ofCategory),
		newer: pick(newerIds.slice(0, 1))[0] ?? null,
		older: pick(olderIds.slice(0, 1))[0] ?? null,
	};
}

function partsOfSection(list: ListKey, article: ListedArticle, limit: number): ListPart[] {
	return [
		{ name: "newest", list, limit },
		{ name: "newer", list, limit, newerThan: article },
		{ name: "older", list, limit, olderThan: article },
	];
}
