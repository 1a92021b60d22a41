import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { replaceMemberships } from "../../db/queries/article-lists.ts";
import { insertArticle } from "../../db/queries/articles.ts";
import { countSearchDocuments, getSearchProgress, saveSearchProgress } from "../../db/queries/search-progress.ts";
import { searchProgress } from "../../db/search-tables.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { ALL_ARTICLES } from "../articles/listings.ts";
import { searchArticles } from "./queries.ts";
import { beginRebuild, beginRebuildIfWanting, rebuildNext } from "./rebuild-index.ts";
import { TERMS_VERSION } from "./search-terms.ts";
import { type Newsroom, openNewsroom, toInstant } from "./test-newsroom.ts";

let opened: TestDatabase;
let newsroom: Newsroom;
beforeAll(async () => {
	opened = await openTestDatabase();
	newsroom = await openNewsroom();
	for (let n = 0; n < 7; n += 1) await addUnindexed(`Bài cũ ${n}`, n);
});
beforeEach(() => db.tx((tx) => saveSearchProgress(tx, { termsVersion: 0, isComplete: true, cursor: null })));
afterAll(() => opened.close());

/** An article of a portal that knew no index. */
function addUnindexed(title: string, hoursAgo: number): Promise<number> {
	const at = toInstant(hoursAgo);
	const dates = { publishedAt: at, firstPublishedAt: at, lastPublishedAt: at };
	const words = { title, lead: "Sapo.", slug: "bai", categoryId: newsroom.categoryId, state: "published" as const };
	return db.tx(async (tx) => {
		const id = await insertArticle(tx, { ...words, ...dates }, { type: "doc", content: [] }, 1);
		await replaceMemberships(tx, id, at, [ALL_ARTICLES]);
		return id;
	});
}

async function rebuildAll(most: number): Promise<number> {
	let indexed = 0;
	for (let step = await rebuildNext(most); step !== null; step = await rebuildNext(most)) indexed += step;
	return indexed;
}

test("R30: articles from before the index are indexed newest first, step by step, each once", async () => {
	expect(await newsroom.search("bai cu")).toEqual([]);
	expect(await rebuildNext(3)).toBe(3);
	expect(await newsroom.search("bai cu")).toEqual(["Bài cũ 0", "Bài cũ 1", "Bài cũ 2"]);
	expect(await searchArticles("bài cũ", 1)).toMatchObject({ total: 3, isIndexGrowing: true });
	// Another process, or the next start, goes on from there.
	expect(await rebuildNext(3)).toBe(3);
	expect(await rebuildNext(3)).toBe(1);
	expect(await rebuildNext(3)).toBeNull();
	expect(await newsroom.search("bai cu")).toHaveLength(7);
	expect(await searchArticles("bài cũ", 1)).toMatchObject({ total: 7, isIndexGrowing: false });
});

test("what is published during a rebuild is found at once, and stands in the index once", async () => {
	await rebuildNext(3);
	await newsroom.publish({ title: "Bài cũ nhất, vừa đăng", hoursAgo: -1 });
	await newsroom.publish({ title: "Bài cũ vừa tìm ra", hoursAgo: 5.5 });
	expect((await newsroom.search("bai cu"))[0]).toBe("Bài cũ nhất, vừa đăng");
	await rebuildAll(2);
	expect(await newsroom.search("bai cu")).toHaveLength(9);
	expect(await countSearchDocuments(db.read)).toBe(9);
});

test("a step that fails is done again by the next", async () => {
	const failing = db.tx(async (tx) => {
		await saveSearchProgress(tx, { termsVersion: TERMS_VERSION, isComplete: true, cursor: null });
		throw new Error("mất điện");
	});
	await expect(failing).rejects.toThrow();
	expect(await rebuildAll(4)).toBe(9);
});

test("a complete index is only made anew when asked, or when it does not hold what is published", async () => {
	await rebuildAll(100);
	await beginRebuildIfWanting();
	expect(await rebuildNext(100)).toBeNull();
	await addUnindexed("Bài cũ lạc", 3.5);
	expect(await rebuildNext(100)).toBeNull();
	await beginRebuildIfWanting();
	expect(await rebuildAll(100)).toBe(10);
	expect(await newsroom.search("bai cu lac")).toEqual(["Bài cũ lạc"]);
	await beginRebuild();
	expect((await getSearchProgress(db.read))?.isComplete).toBe(false);
	expect(await rebuildAll(100)).toBe(10);
});

test("a new database whose articles were indexed as they came is left as it is", async () => {
	await rebuildAll(100);
	await db.tx((tx) => tx.delete(searchProgress));
	await beginRebuildIfWanting();
	expect(await rebuildNext(100)).toBeNull();
	await db.tx((tx) => tx.delete(searchProgress));
	await addUnindexed("Bài cũ lạc lần nữa", 3.6);
	await beginRebuildIfWanting();
	expect(await rebuildAll(100)).toBe(11);
});

test("a rebuild takes out what no list names any more", async () => {
	const id = await newsroom.publish({ title: "Bài cũ mồ côi", hoursAgo: 2.5 });
	await db.tx((tx) => replaceMemberships(tx, id, null, []));
	expect(await countSearchDocuments(db.read)).toBe(12);
	await rebuildAll(2);
	expect(await countSearchDocuments(db.read)).toBe(11);
	expect(await newsroom.search("bai cu mo coi")).toEqual([]);
});
