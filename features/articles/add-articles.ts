import type { Tx } from "../../db/client.ts";
import { insertArticleRelations, insertArticles } from "../../db/queries/article-batches.ts";
import { insertMemberships } from "../../db/queries/article-lists.ts";
import { insertAuditEntries } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { listCategoryRows } from "../../db/queries/categories.ts";
import { insertRevisions } from "../../db/queries/revisions.ts";
import { RICH_TEXT_VERSION } from "../../lib/rich-text.ts";
import type { Actor } from "../accounts/actor.ts";
import { indexArticles } from "../search/index-articles.ts";
import { type NewArticle, toNewArticleEntry, toNewColumns, toRevision } from "./article-writing.ts";
import { MONTHS_TAG, toLists, toListTag } from "./listings.ts";

const NEW = 1;

/**
 * Writes many new articles in a few statements: the same rows as `addArticle` of each of them.
 * @returns their ids, in the order given. @throws ArticleInputError for one that is not complete: none is written.
 */
export async function addArticles(tx: Tx, actor: Actor, articles: readonly NewArticle[]): Promise<number[]> {
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
			const row = { publishedAt: null, hasClockTime: true, slug: "", ...columns, id, version: NEW };
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

async function placeInLists(tx: Tx, articles: readonly NewArticle[], ids: readonly number[]): Promise<void> {
	const categories = await listCategoryRows(tx);
	const placed = articles.flatMap(({ input, publication }, index) => {
		if (publication === null) return [];
		const publishedAt = publication.at;
		return { articleId: ids[index] as number, publishedAt, lists: toLists({ ...input, publishedAt }, categories) };
	});
	await insertMemberships(tx, placed);
	await indexArticles(tx, ids);
	const lists = placed.flatMap((article) => article.lists.map(toListTag));
	const months = placed.length > 0 ? [MONTHS_TAG] : [];
	await bumpTags(tx, "changed", [...lists, ...months, ...ids.map((id) => `article:${id}`)]);
}
