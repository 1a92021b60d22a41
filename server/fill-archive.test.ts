import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { db, type Tx } from "../db/client.ts";
import { countList, listArticlesAfter } from "../db/queries/article-lists.ts";
import { insertArticle, replaceArticleRelations } from "../db/queries/articles.ts";
import { getLatestTagSeq, listTagChangesSince } from "../db/queries/cache-tags.ts";
import { listCategoryRows } from "../db/queries/categories.ts";
import { insertMediaItem } from "../db/queries/media.ts";
import { deleteSetting } from "../db/queries/settings.ts";
import { searchIndex } from "../db/search-engine.ts";
import { DEMO_PHOTO_NAMES } from "../db/seed/demo/photos/demo-photos.ts";
import { seedReference } from "../db/seed/seed-reference.ts";
import {
	articleListings,
	articles,
	authors,
	listCounts,
	mediaItems,
	revisions,
	tags,
	topics,
	viewCounts,
} from "../db/tables.ts";
import { openTestDatabase, type TestDatabase } from "../db/test-database.ts";
import { ALL_ARTICLES } from "../features/articles/listings.ts";
import { indexArticles } from "../features/search/index-articles.ts";
import { keepTag } from "../features/tags/keep-tag.ts";
import { DEMO_REMOVED_KEY } from "./demo-wanted.ts";
import { fillArchive } from "./fill-archive.ts";
import { removeDemo } from "./remove-demo.ts";

const NOW = new Date("2026-11-25T08:00:00Z");
/** More than is written at once. */
const SIZE = 1200;
const SMALL = 200;
const nothing = () => undefined;

let opened: TestDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
	await seedReference();
});
afterAll(() => opened.close());
beforeEach(arrangeDemo);

/** A demo of one text, with the pictures of a whole one; they are not drawn. */
async function arrangeDemo(): Promise<void> {
	await removeDemo(opened.dataDir);
	const item = { kind: "photo" as const, mimeType: "image/jpeg", bytes: 1, width: 3, height: 2, isDemo: true };
	await db.tx(async (tx) => {
		await tx.delete(articles);
		await deleteSetting(tx, DEMO_REMOVED_KEY);
		for (const name of DEMO_PHOTO_NAMES) {
			await insertMediaItem(tx, { ...item, originalName: `${name}.jpg`, originalHash: name }, []);
		}
		await writeDraft(tx, true);
	});
}

async function writeDraft(tx: Tx, isDemo: boolean): Promise<number> {
	const [category] = await listCategoryRows(tx);
	const values = {
		state: "draft" as const,
		slug: "bai",
		title: "Bài",
		lead: "",
		categoryId: category?.id ?? 0,
		isDemo,
	};
	return insertArticle(tx, values, { type: "doc", content: [] }, 1);
}

const fill = (size: number, onProgress: (written: number) => void = nothing, now = NOW) =>
	fillArchive(opened.dataDir, size, onProgress, now);

/** What readers see of the archive, without the numbers of its rows. */
async function readArchive() {
	const { title, lead, publishedAt, slug, importedViews, hasClockTime } = articles;
	const columns = { id: articles.id, title, lead, publishedAt, slug, importedViews, hasClockTime };
	const rows = await db.read.select(columns).from(articles).orderBy(articles.id);
	return rows.slice(1).map(({ id: _, ...row }) => row);
}

async function expectCountsToHold(): Promise<void> {
	const toKey = ({ listKind, listId }: { listKind: string; listId: number }) => `${listKind} ${listId}`;
	const standing = Map.groupBy(await db.read.select().from(articleListings), toKey);
	const counted = (await db.read.select().from(listCounts)).filter((row) => row.articles > 0);
	const expected = [...standing].map(([key, rows]) => `${key}: ${rows.length}`);
	expect(counted.map((row) => `${toKey(row)}: ${row.articles}`).sort()).toEqual(expected.sort());
}

test("an archive is written in full: articles, history, lists with their counts, views; the newest a week ago", async () => {
	const told: number[] = [];
	await fill(SIZE, (written) => told.push(written));
	expect(told).toEqual([0, 1000, SIZE]);
	expect(await countList(db.read, ALL_ARTICLES)).toBe(SIZE);
	expect(await db.read.$count(revisions)).toBe(SIZE);
	expect(await db.read.$count(viewCounts)).toBeGreaterThan(SIZE);
	await expectCountsToHold();
	const [newest] = await listArticlesAfter(db.read, ALL_ARTICLES, null, 1);
	const days = (NOW.getTime() - (newest?.publishedAt.getTime() ?? 0)) / 86_400_000;
	expect(Math.round(days)).toBeGreaterThanOrEqual(8);
	expect(Math.round(days)).toBeLessThan(14);
});

test("R30: terms found out while other articles were written are those of the words as they are stored", async () => {
	const put = vi.spyOn(searchIndex, "put");
	// What is not before readers stands below zero.
	const listPut = () => {
		const entries = put.mock.calls.flatMap(([, written]) => written).filter(({ position }) => position >= 0);
		return new Map(entries.map(({ position, terms }) => [position, terms.split(" ").sort()]));
	};
	await fill(300);
	const composed = listPut();
	expect(composed.size).toBe(300);
	put.mockClear();
	const rows = await db.read.select({ id: articles.id }).from(articles);
	await db.tx((tx) =>
		indexArticles(
			tx,
			rows.map(({ id }) => id),
		),
	);
	expect(listPut()).toEqual(composed);
	put.mockRestore();
});

test("an archive that is whole is left as it is when the command is repeated", async () => {
	await fill(SMALL);
	const seq = await getLatestTagSeq();
	await fill(SMALL);
	expect([await db.read.$count(articles), await getLatestTagSeq()]).toEqual([SMALL + 1, seq]);
});

test("an archive that was interrupted goes on to the same end, whatever day it is by then", async () => {
	await fill(SIZE);
	const whole = await readArchive();
	await arrangeDemo();
	const stop = (written: number) => {
		if (written === 1000) throw new Error("the lights went out");
	};
	await expect(fill(SIZE, stop)).rejects.toThrow("lights");
	expect(await countList(db.read, ALL_ARTICLES)).toBe(1000);
	await fill(SIZE, nothing, new Date(NOW.getTime() + 5 * 86_400_000));
	expect(await readArchive()).toEqual(whole);
	await expectCountsToHold();
});

test("two commands on one archive: the one that comes too late stops, and nothing is written twice", async () => {
	const results = await Promise.allSettled([fill(SIZE), fill(SIZE)]);
	expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
	expect(await countList(db.read, ALL_ARTICLES)).toBe(SIZE);
});

test("a database with a real article, one whose demo was removed and an archive of another size are refused", async () => {
	const refused = (person: string) => ({ name: "ArchiveRefusedError", personMessage: expect.stringContaining(person) });
	await fill(10);
	await expect(fill(20)).rejects.toMatchObject(refused("kho 10 bài"));
	await db.tx((tx) => writeDraft(tx, false));
	await expect(fill(10)).rejects.toMatchObject(refused("bài thật"));
	await db.tx((tx) => tx.delete(articles).then(nothing)).catch(nothing);
	await removeDemo(opened.dataDir);
	await db.tx((tx) => tx.delete(articles).then(nothing));
	await expect(fill(10)).rejects.toMatchObject(refused("đã bị gỡ"));
});

test("removing the demo takes the archive with its lists, authors, tags and topics, and leaves a real article its own", async () => {
	await fill(SMALL);
	const tag = await db.tx(async (tx) => {
		const articleId = await writeDraft(tx, false);
		const tagId = await keepTag(tx, "cà phê");
		await replaceArticleRelations(tx, articleId, { authorIds: [], tagIds: [tagId], topicIds: [] });
		return tagId;
	});
	const seq = await getLatestTagSeq();
	expect(await removeDemo(opened.dataDir)).toBe(SMALL + 1);
	expect(await db.read.$count(articles)).toBe(1);
	expect((await db.read.select({ id: tags.id }).from(tags)).map(({ id }) => id)).toEqual([tag]);
	for (const table of [articleListings, revisions, viewCounts, authors, topics, mediaItems]) {
		expect(await db.read.$count(table)).toBe(0);
	}
	await expectCountsToHold();
	const bumped = new Set((await listTagChangesSince(seq)).map((change) => `${change.effect} ${change.tag}`));
	expect(bumped.has("removed latest") && bumped.has(`removed tag:${tag}`)).toBe(true);
});
