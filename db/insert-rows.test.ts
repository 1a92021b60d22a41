import { asc } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "./client.ts";
import { insertRows, insertRowsForIds, splitRows } from "./insert-rows.ts";
import { topics, upstreamValues, viewCounts } from "./tables.ts";
import { openTestDatabase, type TestDatabase } from "./test-database.ts";

let opened: TestDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());
beforeEach(() => db.tx((tx) => tx.delete(topics).then(() => undefined)));

const read = () => db.read.select().from(topics).orderBy(asc(topics.slug));
const toSlug = (index: number) => `t${String(index).padStart(4, "0")}`;

test("many rows of different shapes arrive with their nulls, their dates and the defaults of what they leave out", async () => {
	const at = new Date("2026-11-20T01:30:00.123Z");
	const rows = Array.from({ length: 731 }, (_, index) => ({
		slug: toSlug(index),
		name: `Chuyên đề ${index}`,
		...(index % 2 === 0 ? { visibleUntil: at, isDemo: true } : { visibleUntil: null }),
	}));
	await db.tx((tx) => insertRows(tx, topics, rows));
	const left = { version: 1, description: "", bannerMediaId: null, position: 0, visibleFrom: null, isImported: false };
	const expected = rows.map((row) => ({ ...left, isDemo: false, ...row }));
	expect((await read()).map(({ id: _, ...row }) => row)).toEqual(expected);
});

test("each new row is given the id it has, whatever rows of its shape stand between", async () => {
	const rows = Array.from({ length: 731 }, (_, index) => ({
		slug: toSlug((index * 7) % 731),
		name: `Chuyên đề ${index}`,
		...(index % 3 === 0 ? { isDemo: true } : {}),
	}));
	const ids = await db.tx((tx) => insertRowsForIds(tx, topics, rows));
	const slugs = new Map((await read()).map(({ id, slug }) => [id, slug]));
	expect(ids.map((id) => slugs.get(id))).toEqual(rows.map(({ slug }) => slug));
});

test("rows of structured values are read back as they were written", async () => {
	const rows = Array.from({ length: 205 }, (_, index) => ({
		source: "weather",
		subject: toSlug(index),
		value: { index, words: ["nắng", null] },
		sourceAt: new Date(index),
		fetchedAt: new Date(index),
	}));
	await db.tx((tx) => insertRows(tx, upstreamValues, rows));
	const back = await db.read.select().from(upstreamValues).orderBy(asc(upstreamValues.subject));
	expect(back).toEqual(rows.map((row) => ({ ...row, isDemo: false })));
});

test("no rows are no statement", async () => {
	await db.tx((tx) => insertRows(tx, topics, []));
	expect(await read()).toEqual([]);
});

test("parts of many rows stay below the values one statement can bind, and lose none", () => {
	const rows = Array.from({ length: 25_000 }, (_, index) => index);
	const parts = splitRows(viewCounts, rows);
	expect(parts.flat()).toEqual(rows);
	expect(Math.max(...parts.map(({ length }) => length)) * 3).toBeLessThanOrEqual(32_766);
});
