import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { insertCategory } from "../../db/queries/categories.ts";
import { listMostReadIn } from "../../db/queries/statistics.ts";
import { rebuildSums } from "../../db/queries/view-sums.ts";
import { authorViews, categoryViews, dayViews } from "../../db/tables.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import type { Actor } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import type { Role } from "../accounts/roles.ts";
import { addReaderViews } from "../most-read/add-reader-views.ts";
import { type Newsroom, openNewsroom } from "../search/test-newsroom.ts";
import { countArticles, getViewsByDay, listCategoryFigures, listMostReadArticles } from "./queries.ts";
import { parseSpan, toBars } from "./span.ts";
import { listStatisticsRows } from "./statistics-file.ts";

const person = (role: Role): Actor => ({ kind: "user", userId: 1, name: "A", roles: [{ role, categoryId: null }] });
const NOVEMBER = { from: "2026-11-01", to: "2026-11-30" };
const NOW = new Date("2026-11-25T05:30:00Z");

let opened: TestDatabase;
let newsroom: Newsroom;
let [one, two, below] = [0, 0, 0];
let categoryId = 0;

beforeAll(async () => {
	opened = await openTestDatabase();
	newsroom = await openNewsroom();
	categoryId = await db.tx((tx) =>
		insertCategory(tx, { slug: "con", name: "Chuyên mục con", parentId: newsroom.categoryId, position: 0 }),
	);
	one = await newsroom.publish({ title: "Tin một" });
	two = await newsroom.publish({ title: "=Tin hai" });
	below = await newsroom.publish({ title: "Tin dưới", changes: { categoryId } });
	await addReaderViews(
		new Map([
			[one, 5],
			[two, 3],
			[below, 2],
		]),
		new Date("2026-11-20T17:30:00Z"),
	);
	await addReaderViews(
		new Map([
			[one, 1],
			[two, 9],
		]),
		NOW,
	);
	await addReaderViews(new Map([[one, 100]]), new Date("2026-10-31T10:00:00Z"));
});
afterAll(() => opened.close());

const toObject = async (...given: Parameters<typeof getViewsByDay>) =>
	Object.fromEntries(await getViewsByDay(...given));

test("A19: views of the portal, an article and a section are told by the day of Vietnam", async () => {
	expect(await toObject(NOVEMBER, null)).toEqual({ "2026-11-21": 10, "2026-11-25": 10 });
	expect(await toObject(NOVEMBER, { kind: "bai", id: one })).toEqual({ "2026-11-21": 5, "2026-11-25": 1 });
	expect(await toObject(NOVEMBER, { kind: "chuyen-muc", id: categoryId })).toEqual({ "2026-11-21": 2 });
	expect(
		await toObject({ from: "2026-11-21", to: "2026-11-21" }, { kind: "chuyen-muc", id: newsroom.categoryId }),
	).toEqual({
		"2026-11-21": 10,
	});
});

test("A19: the most read of a span are ranked by what was read in it", async () => {
	const titles = async (span: typeof NOVEMBER) =>
		(await listMostReadArticles(span)).map(({ title, views }) => [title, views]);
	expect(await titles(NOVEMBER)).toEqual([
		["=Tin hai", 12],
		["Tin một", 6],
		["Tin dưới", 2],
	]);
	expect((await titles({ from: "2026-10-01", to: "2026-11-30" }))[0]).toEqual(["Tin một", 106]);
	expect(await titles({ from: "2025-01-01", to: "2025-01-31" })).toEqual([]);
});

test("A19: of each day only its best are compared, and these are counted whole", async () => {
	const found = await listMostReadIn(db.read, NOVEMBER, { perDay: 1, limit: 10 });
	expect(found.map(({ id, title, views }) => [id, title, views])).toEqual([
		[two, "=Tin hai", 12],
		[one, "Tin một", 6],
	]);
});

test("A19: a section's figures hold those of the sections below it, and articles are counted by their date", async () => {
	const figures = await listCategoryFigures(NOVEMBER);
	expect(figures.map(({ id, views, articles }) => [id, views, articles])).toEqual([
		[newsroom.categoryId, 20, 3],
		[categoryId, 2, 1],
	]);
	expect(await countArticles(NOVEMBER)).toBe(3);
	expect(await countArticles({ from: "2026-10-01", to: "2026-10-31" })).toBe(0);
});

test("A19: the sums are what adding up the views of articles gives, and making them anew changes nothing", async () => {
	const read = async () => ({
		days: await db.read.select().from(dayViews).orderBy(dayViews.day),
		sections: await db.read.select().from(categoryViews).orderBy(categoryViews.day, categoryViews.categoryId),
		authors: await db.read.select().from(authorViews).orderBy(authorViews.day, authorViews.authorId),
	});
	const before = await read();
	expect(before.days.map(({ views }) => views)).toEqual([100, 10, 10]);
	await db.tx((tx) => rebuildSums(tx));
	expect(await read()).toEqual(before);
});

test("A19: files hold every day and section, and are for those who may read figures", async () => {
	const rows = await listStatisticsRows(person("uy_vien_bbt"), "ngay", NOVEMBER);
	expect(rows).toHaveLength(31);
	expect(rows[25]).toEqual(["2026-11-25", 10]);
	const articles = await listStatisticsRows(person("thu_ky_toa_soan"), "bai", NOVEMBER);
	expect(articles).toContainEqual(["2026-11-25", two, "=Tin hai", 9]);
	const sections = await listStatisticsRows(person("quan_tri"), "chuyen-muc", NOVEMBER);
	expect(sections).toContainEqual(["2026-11-21", categoryId, "Chuyên mục con", 2]);
	await expect(listStatisticsRows(person("phong_vien"), "ngay", NOVEMBER)).rejects.toThrow(NotAllowedError);
});

test("A19: an address asks for a span, and what cannot be shown says so and shows this month", () => {
	expect(parseSpan({}, NOW)).toEqual({ preset: "thang", from: "2026-11-01", to: "2026-11-25", fault: "" });
	expect(parseSpan({ ky: "tuan" }, NOW)).toMatchObject({ from: "2026-11-19", to: "2026-11-25" });
	expect(parseSpan({ tu: "2026-02-01", den: "2026-02-28" }, NOW)).toMatchObject({ preset: null, from: "2026-02-01" });
	for (const wrong of [{ tu: "2026-02-30" }, { tu: "2026-03-02", den: "2026-03-01" }, { tu: "2020-01-01" }])
		expect(parseSpan(wrong, NOW)).toMatchObject({ preset: "thang", fault: expect.stringMatching(/tháng này/) });
	const bars = toBars(
		{ from: "2026-01-01", to: "2026-11-30" },
		new Map([
			["2026-01-05", 3],
			["2026-01-31", 4],
		]),
	);
	expect([bars.length, bars[0]]).toEqual([11, { label: "01/2026", title: "01/01/2026 – 31/01/2026", views: 7 }]);
});
