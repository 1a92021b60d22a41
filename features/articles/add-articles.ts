import type { Tx } from "../../db/client.ts";
import { insertArticleRelations, insertArticles } from "../../db/queries/article-batches.ts";
import { insertMemberships } from "../../db/queries/article-lists.ts";
import { insertAuditEntries } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { listCategoryRows } from "../../db/queries/categories.ts";
import { insertRevisions } from "../../db/queries/revisions.ts";
import { RICH_TEXT_VERSION } from "../../lib/rich-text.ts";
import type { Actor } from "../accounts/actor.ts";
import { indexArticles, indexNewArticles } from "../search/index-articles.ts";
import { BARE_ROW } from "./article-snapshot.ts";
import { type NewArticle, toNewArticleEntry, toNewColumns, toRevision } from "./article-writing.ts";
import { MONTHS_TAG, toArticleTags, toLists, toMembershipTags } from "./listings.ts";

const NEW = 1;

export interface BatchArticle extends NewArticle {
	/** Made of the same words by `toWordTerms`; without them they are made here. */
	wordTerms?: string;
}

/**
 * Writes many new articles in a few statements: the same rows as `addArticle` of each of them.
 * @returns their ids, in the order given. @throws ArticleInputError for one that is not complete: none is written.
 */
export async function addArticles(tx: Tx, actor: Actor, articles: readonly BatchArticle[]): Promise<number[]> {
	const rows = articles.map((article) => ({ values: toNewColumns(article), body: article.input.body }));
	const ids = await insertArticles(tx, rows, RICH_TEXT_VERSION);
	const written = articles.map((article, index) => ({
		article,
		id: ids[index] as number,
		columns: rows[index]?.values,
	}));
	await insertArticleRelations(
		tx,
		written.map(({ id, article }) => ({ articleId: id, ...article.input })),
	);
	await insertRevisions(
		tx,
		written.map(({ id, article, columns }) => {
			const row = { ...BARE_ROW, ...columns, id, version: NEW };
			return toRevision(actor, row, article.input, article.reason ?? "");
		}),
	);
	await placeInLists(tx, articles, ids);
	await insertAuditEntries(
		tx,
		written.map(({ id, article }) => toNewArticleEntry(actor, id, article)),
	);
	return ids;
}

async function placeInLists(tx: Tx, articles: readonly BatchArticle[], ids: readonly number[]): Promise<void> {
	const categories = await listCategoryRows(tx);
	const placed = articles.flatMap(({ input, publication, wordTerms }, index) => {
		if (publication === null) return [];
		const publishedAt = publication.at;
		const lists = toLists({ ...input, publishedAt }, categories);
		return { articleId: ids[index] as number, publishedAt, lists, wordTerms };
	});
	await insertMemberships(tx, placed);
	await indexNewArticles(tx, placed.filter(hasTerms));
	await indexArticles(
		tx,
		placed.filter((article) => !hasTerms(article)).map(({ articleId }) => articleId),
	);
	await indexArticles(
		tx,
		ids.filter((_, index) => articles[index]?.publication === null),
	);
	const lists = placed.flatMap((article) => article.lists.flatMap(toMembershipTags));
	const months = placed.length > 0 ? [MONTHS_TAG] : [];
	await bumpTags(tx, "changed", [...lists, ...months, ...ids.flatMap(toArticleTags)]);
}

function hasTerms<T extends { wordTerms?: string | undefined }>(article: T): article is T & { wordTerms: string } {
	return article.wordTerms !== undefined;
}
