import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "./client.ts";
import {
	countList,
	type ListedArticle,
	type ListKey,
	listArticleIds,
	listArticlesAfter,
	listParts,
	replaceMemberships,
} from "./queries/article-lists.ts";
import { insertArticle } from "./queries/articles.ts";
import { insertCategory } from "./queries/categories.ts";
import { openTestDatabase, type TestDatabase } from "./test-database.ts";

let opened: TestDatabase;
const list: ListKey = { kind: "category", id: 7 };
const other: ListKey = { kind: "category", id: 8 };
/** Newest first: ids 45 … 1, in groups of three that share their instant. */
const newestFirst: number[] = [];

beforeAll(async () => {
	opened = await openTestDatabase();
	await db.tx(async (tx) => {
		const categoryId = await insertCategory(tx, { slug: "a", name: "A", parentId: null, position: 0 });
		for (let n = 0; n < 45; n += 1) {
			const values = { state: "draft" as const, slug: "a", title: `Bài ${n}`, lead: "", categoryId };
			const id = await insertArticle(tx, values, { type: "doc", content: [] }, 1);
			await replaceMemberships(tx, id, new Date(1_600_000_000_000 + Math.floor(n / 3) * 1000), [list]);
			newestFirst.unshift(id);
		}
	});
});
afterAll(() => opened.close());

test("pages by number hold every article once, newest first, the later id first within one instant", async () => {
	const pages = await Promise.all([0, 20, 40].map((offset) => listArticleIds(db.read, list, { limit: 20, offset })));
	expect(pages.flat()).toEqual(newestFirst);
});

test("a page of the older half, reached from the oldest, is the same page", async () => {
	for (const limit of [1, 7, 20]) {
		const offsets = Array.from({ length: Math.ceil(45 / limit) }, (_, page) => page * limit);
		const pages = await Promise.all(
			offsets.map((offset) => listArticleIds(db.read, list, { limit, offset, total: 45 })),
		);
		expect(pages.map((page) => page.length)).toEqual(offsets.map((offset) => Math.min(limit, 45 - offset)));
		expect(pages.flat()).toEqual(newestFirst);
	}
});

test("keyset paging walks the same order and ends with an empty page", async () => {
	const walked: number[] = [];
	let cursor: ListedArticle | null = null;
	for (;;) {
		const page: ListedArticle[] = await listArticlesAfter(db.read, list, cursor, 7);
		if (page.length === 0) break;
		walked.push(...page.map(({ articleId }) => articleId));
		cursor = page.at(-1) ?? null;
	}
	expect(walked).toEqual(newestFirst);
});

test("neighbours are the ones before and after in the list, also within one instant", async () => {
	const page = await listArticlesAfter(db.read, list, null, 45);
	const ids = page.map(({ articleId }) => articleId);
	for (const [index, article] of page.entries()) {
		const around = await listParts(db.read, [
			{ name: "newer", list, limit: 2, newerThan: article },
			{ name: "older", list, limit: 2, olderThan: article },
		]);
		expect(around.get("newer")).toEqual(ids.slice(Math.max(index - 2, 0), index).reverse());
		expect(around.get("older")).toEqual(ids.slice(index + 1, index + 3));
	}
});

test("counts follow articles that enter, move and leave", async () => {
	const id = newestFirst[0] as number;
	const at = new Date(1_600_000_014_000);
	await db.tx((tx) => replaceMemberships(tx, id, at, [list, other]));
	expect([await countList(db.read, list), await countList(db.read, other)]).toEqual([45, 1]);
	await db.tx((tx) => replaceMemberships(tx, id, null, []));
	expect([await countList(db.read, list), await countList(db.read, other)]).toEqual([44, 0]);
	await db.tx((tx) => replaceMemberships(tx, id, at, [list]));
	expect([await countList(db.read, list), await countList(db.read, other)]).toEqual([45, 0]);
});

test("the newest of several lists come in one answer", async () => {
	const parts = [list, other, list].map((of, index) => ({ name: `${index}`, list: of, limit: 3 - index }));
	expect([...(await listParts(db.read, parts))]).toEqual([
		["0", newestFirst.slice(0, 3)],
		["1", []],
		["2", newestFirst.slice(0, 1)],
	]);
	expect(await listParts(db.read, [])).toEqual(new Map());
});
