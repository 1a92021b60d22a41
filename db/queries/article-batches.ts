import type { RichText } from "../../lib/rich-text.ts";
import type { Tx } from "../client.ts";
import { insertRows, insertRowsForIds } from "../insert-rows.ts";
import { articleAuthors, articleBodies, articles, articleTags, articleTopics, relatedPicks } from "../tables.ts";
import { insertArticleMedia } from "./article-media.ts";
import type { ArticleValues } from "./articles.ts";

/** @returns the ids of the new articles, in the order given; their version is 1. */
export async function insertArticles(
	tx: Tx,
	given: readonly { values: ArticleValues; body: RichText }[],
	schemaVersion: number,
): Promise<number[]> {
	const now = new Date();
	const rows = given.map(({ values }) => ({ ...values, createdAt: now, updatedAt: now }));
	const ids = await insertRowsForIds(tx, articles, rows);
	const texts = ids.map((articleId, index) => ({ articleId, body: given[index]?.body as RichText }));
	await insertRows(
		tx,
		articleBodies,
		texts.map((text) => ({ ...text, schemaVersion })),
	);
	await insertArticleMedia(tx, texts);
	return ids;
}

export interface ArticleRelations {
	articleId: number;
	authorIds: readonly number[];
	tagIds: readonly number[];
	topicIds: readonly number[];
	relatedIds?: readonly number[];
}

/** Says of new articles who wrote them, what they are about and which topics they belong to. */
export async function insertArticleRelations(tx: Tx, related: readonly ArticleRelations[]): Promise<void> {
	const by = related.flatMap(({ articleId, authorIds }) =>
		authorIds.map((authorId, position) => ({ articleId, position, authorId })),
	);
	const about = related.flatMap(({ articleId, tagIds }) => tagIds.map((tagId) => ({ articleId, tagId })));
	const under = related.flatMap(({ articleId, topicIds }) => topicIds.map((topicId) => ({ articleId, topicId })));
	const beside = related.flatMap(({ articleId, relatedIds = [] }) =>
		relatedIds.map((relatedId, position) => ({ articleId, position, relatedId })),
	);
	await insertRows(tx, articleAuthors, by);
	await insertRows(tx, articleTags, about);
	await insertRows(tx, articleTopics, under);
	await insertRows(tx, relatedPicks, beside);
}
