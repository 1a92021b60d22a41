import { db, type Reader, type Tx } from "../../db/client.ts";
import { countList, type ListedArticle, listArticlesAfter } from "../../db/queries/article-lists.ts";
import { listUnpublishedIds } from "../../db/queries/desk-words.ts";
import {
	HIGHEST_POSITION,
	listStrayIds,
	removeSearchDocuments,
	toPosition,
} from "../../db/queries/search-documents.ts";
import {
	countSearchDocuments,
	getSearchProgress,
	type SearchProgress,
	saveSearchProgress,
} from "../../db/queries/search-progress.ts";
import { ALL_ARTICLES } from "../articles/listings.ts";
import { indexArticles } from "./index-articles.ts";
import { TERMS_VERSION } from "./search-terms.ts";

const BEGINNING: SearchProgress = { termsVersion: TERMS_VERSION, isComplete: false, cursor: null };
const COMPLETE: SearchProgress = { termsVersion: TERMS_VERSION, isComplete: true, cursor: null };

/** How far the index is made; from the beginning when it was made of other terms. */
async function getProgress(reader: Reader): Promise<SearchProgress> {
	const progress = await getSearchProgress(reader);
	return progress?.termsVersion === TERMS_VERSION ? progress : BEGINNING;
}

/** Has the whole index made anew, while it goes on answering; a rebuild that is under way goes on instead. */
export async function beginRebuild(): Promise<void> {
	await db.tx(async (tx) => {
		if ((await getProgress(tx)).isComplete) await saveSearchProgress(tx, BEGINNING);
	});
}

/**
 * The same when the index does not hold what is published, such as after a copy from another engine. What filled a new
 * database has indexed every article by itself: nothing is left to do there.
 */
export async function beginRebuildIfWanting(): Promise<void> {
	const [indexed, published] = [await countSearchDocuments(db.read), await countList(db.read, ALL_ARTICLES)];
	if (indexed !== published) await beginRebuild();
	else if ((await getSearchProgress(db.read)) === null)
		await db.tx((tx) => saveSearchProgress(tx, published === 0 ? BEGINNING : COMPLETE));
}

/**
 * One step of making the index from the articles: the next `most`, newest first, in a transaction of their own.
 * Whoever calls next, in whichever process, goes on from there.
 * @returns how many were indexed; null when the index is complete.
 */
export async function rebuildNext(most: number): Promise<number | null> {
	if ((await getProgress(db.read)).isComplete) return null;
	return db.tx(async (tx) => {
		const { isComplete, cursor } = await getProgress(tx);
		if (isComplete) return null;
		const next = await listArticlesAfter(tx, ALL_ARTICLES, cursor, most);
		await indexArticles(
			tx,
			next.map(({ articleId }) => articleId),
		);
		const last = next.length < most ? null : (next.at(-1) ?? null);
		await removeStrays(tx, last, cursor);
		if (last === null) await indexUnpublished(tx, most);
		await saveSearchProgress(tx, { termsVersion: TERMS_VERSION, isComplete: last === null, cursor: last });
		return next.length;
	});
}

/** The newsroom's own texts come last, all at once: they are few beside what was ever published. */
async function indexUnpublished(tx: Tx, most: number): Promise<void> {
	let ids = await listUnpublishedIds(tx, 0, most);
	while (ids.length > 0) {
		await indexArticles(tx, ids);
		ids = await listUnpublishedIds(tx, ids.at(-1) ?? 0, most);
	}
}

/** What the index holds between two articles of the list and nobody publishes any more; null is either end of the list. */
async function removeStrays(tx: Tx, oldest: ListedArticle | null, newest: ListedArticle | null): Promise<void> {
	const lowest = oldest ? toPosition(oldest.publishedAt) : 0;
	const highest = newest ? toPosition(newest.publishedAt) : HIGHEST_POSITION;
	await removeSearchDocuments(tx, await listStrayIds(tx, { lowest, highest }));
}
