import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { getLatestTagSeq, listTagChangesSince } from "../../db/queries/cache-tags.ts";
import { getViews } from "../../db/queries/view-counts.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { systemActor } from "../accounts/actor.ts";
import { takeDownArticle } from "../articles/take-down-article.ts";
import { type Newsroom, openNewsroom } from "../search/test-newsroom.ts";
import { addReaderViews } from "./add-reader-views.ts";
import { countVisits, listMostReadHeadlines } from "./queries.ts";
import { rankMostRead } from "./rank-most-read.ts";

const NOW = new Date("2026-11-25T05:30:00Z");
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000);

let opened: TestDatabase;
let newsroom: Newsroom;
let ids: number[];
beforeAll(async () => {
	opened = await openTestDatabase();
	newsroom = await openNewsroom();
	ids = [];
	for (const title of ["Tin một", "Tin hai", "Tin ba"]) ids.push(await newsroom.publish({ title }));
});
afterAll(() => opened.close());

const listTitles = async (hours: 24 | 168) => (await listMostReadHeadlines(hours, 5)).map(({ title }) => title);

test("R35: the most read of a day and of a week are told apart, and what is taken down leaves both", async () => {
	const [one = 0, two = 0, three = 0] = ids;
	await addReaderViews(
		new Map([
			[one, 5],
			[two, 9],
		]),
		hoursAgo(30),
	);
	await addReaderViews(
		new Map([
			[one, 2],
			[three, 3],
		]),
		hoursAgo(2),
	);
	await addReaderViews(new Map([[three, 100]]), hoursAgo(200));
	await addReaderViews(new Map([[999_999, 50]]), NOW);
	await rankMostRead(NOW);
	expect(await listTitles(24)).toEqual(["Tin ba", "Tin một"]);
	expect(await listTitles(168)).toEqual(["Tin hai", "Tin một", "Tin ba"]);
	expect(await getViews(db.read, three)).toBe(103);

	await takeDownArticle(systemActor("cli"), three, 2, "Hết bài kiểm tra");
	expect(await listTitles(24)).toEqual(["Tin một"]);
	expect(await getViews(db.read, three)).toBeNull();
	await rankMostRead(NOW);
	expect(await listTitles(168)).toEqual(["Tin hai", "Tin một"]);
});

test("R04: a view makes no page stale; a new order of what is read most ages the pages that show it, and nothing else", async () => {
	const [one = 0, two = 0] = ids;
	await rankMostRead(NOW);
	const seq = await getLatestTagSeq();
	await addReaderViews(new Map([[one, 1]]), NOW);
	await rankMostRead(NOW);
	expect(await listTagChangesSince(seq)).toEqual([]);
	await addReaderViews(new Map([[two, 40]]), NOW);
	await rankMostRead(NOW);
	expect(await listTagChangesSince(seq)).toMatchObject([{ tag: "most-read", effect: "aged" }]);
});

test("R63: visits are summed by the day of Vietnam, the month and in all", async () => {
	const before = await countVisits(new Date("2027-02-01T05:00:00Z"));
	const [one = 0] = ids;
	for (const [at, views] of [
		["2027-01-31T16:59:00Z", 4],
		["2027-01-31T17:01:00Z", 7],
		["2027-02-03T17:30:00Z", 2],
	] as const)
		await addReaderViews(new Map([[one, views]]), new Date(at));
	expect(await countVisits(new Date("2027-02-04T05:00:00Z"))).toEqual({ today: 2, month: 9, all: before.all + 13 });
	expect(await countVisits(new Date("2027-02-05T05:00:00Z"))).toMatchObject({ today: 0, month: 9 });
});
