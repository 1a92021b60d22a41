import type { Reader } from "../../db/client.ts";
import {
	type ArticleRow,
	getArticleBody,
	getArticleRow,
	listArticleAuthors,
	listArticleTagIds,
	listArticleTopicIds,
	listRelatedPickIds,
} from "../../db/queries/articles.ts";
import type { ArticleInput } from "./article-input.ts";
import { requireArticle } from "./article-missing.ts";

/** What a person once wrote and chose of an article, to be changed and saved again. @throws ArticleMissingError. */
export async function getArticleInput(
	reader: Reader,
	articleId: number,
): Promise<{ row: ArticleRow; input: ArticleInput }> {
	const row = requireArticle(await getArticleRow(reader, articleId), articleId);
	const { title, kicker, lead, genre, language, categoryId, coverMediaId, hidesAuthors } = row;
	const authors = await listArticleAuthors(reader, articleId);
	const input = {
		...{ title, kicker, lead, genre, language, categoryId, coverMediaId, hidesAuthors },
		authorIds: authors.map(({ id }) => id),
		tagIds: await listArticleTagIds(reader, articleId),
		topicIds: await listArticleTopicIds(reader, articleId),
		source: { name: row.sourceName, url: row.sourceUrl, id: row.sourceId, publishedAt: row.sourcePublishedAt },
		ownSlug: row.hasOwnSlug ? row.slug : "",
		seo: { title: row.seoTitle, description: row.seoDescription },
		layout: row.layout,
		relatedIds: await listRelatedPickIds(reader, articleId),
		date: row.publishedAt ? { at: row.publishedAt, hasClockTime: row.hasClockTime } : null,
		body: (await getArticleBody(reader, articleId)) ?? { type: "doc" as const, content: [] },
	};
	return { row, input };
}
