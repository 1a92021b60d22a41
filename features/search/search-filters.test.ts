import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { keepAuthor } from "../authors/keep-author.ts";
import { searchArticles } from "./queries.ts";
import { NO_FILTERS, resolveFilters } from "./search-filters.ts";
import { type Newsroom, openNewsroom } from "./test-newsroom.ts";

let opened: TestDatabase;
let newsroom: Newsroom;
let authorId: number;
beforeAll(async () => {
	opened = await openTestDatabase();
	newsroom = await openNewsroom();
	authorId = await db.tx((tx) => keepAuthor(tx, "Lê Lọc"));
	await newsroom.publish({ title: "Cà phê hôm nay", hoursAgo: 1 });
	await newsroom.publish({ title: "Cà phê hôm kia", hoursAgo: 48, changes: { authorIds: [authorId] } });
});
afterAll(() => opened.close());

const listTitles = async (query: string, filters: Partial<typeof NO_FILTERS>) =>
	(await searchArticles(query, 1, { ...NO_FILTERS, ...filters }))?.stories.map(({ article }) => article.title);

test("R31: an author is found by her pen name with or without marks, a day as browsers send it and as people type it", async () => {
	for (const author of ["Lê Lọc", "le loc", "le-loc", " LÊ LỌC "]) {
		expect((await resolveFilters({ ...NO_FILTERS, author })).lists).toEqual([{ kind: "author", id: authorId }]);
	}
	for (const fromDay of ["2026-11-05", "05/11/2026", "5-11-2026", " 5.11.2026 "]) {
		expect((await resolveFilters({ ...NO_FILTERS, fromDay })).from).toEqual(new Date("2026-11-04T17:00:00Z"));
	}
});

test("R31: both days belong to what is asked for", async () => {
	expect(await listTitles("", { fromDay: "2026-11-18", untilDay: "2026-11-18" })).toEqual(["Cà phê hôm kia"]);
	expect(await listTitles("ca phe", { untilDay: "19/11/2026" })).toEqual(["Cà phê hôm kia"]);
	expect(await listTitles("", { fromDay: "2026-11-18" })).toEqual(["Cà phê hôm nay", "Cà phê hôm kia"]);
	expect(await listTitles("", { author: "lê lọc", category: "tin-tuc" })).toEqual(["Cà phê hôm kia"]);
});

test("R31: a filter that cannot be is named, and the search is made without it", async () => {
	const filters = { category: "khong-co", author: "Ai Đó", fromDay: "31/02/2026", untilDay: "mai" };
	const { problems, ...resolved } = await resolveFilters(filters);
	expect(Object.keys(problems).sort()).toEqual(["author", "category", "fromDay", "untilDay"]);
	expect(resolved).toEqual({ lists: [], from: null, until: null });
	const swapped = await resolveFilters({ ...NO_FILTERS, fromDay: "2026-11-20", untilDay: "2026-11-01" });
	expect(swapped.problems.untilDay).toContain("sau ngày đầu");
	expect(await listTitles("cà phê", filters)).toHaveLength(2);
});
