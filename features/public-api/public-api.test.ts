import { afterAll, beforeAll, expect, test, vi } from "vitest";
import * as z from "zod";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { createPageRecord, runWithPageRecord } from "../../lib/page-record.ts";
import { systemActor } from "../accounts/actor.ts";
import { createArticle } from "../articles/create-article.ts";
import { takeDownArticle } from "../articles/take-down-article.ts";
import { type Newsroom, openNewsroom } from "../search/test-newsroom.ts";
import { answerArticle, answerArticleList, answerCategoryList, answerOpenApi } from "./answer-api.ts";
import { articlePageSchema, articleSchema, categoryListSchema } from "./api-schema.ts";

const ORIGIN = "https://bien-ho.example";
const cli = systemActor("cli");

let opened: TestDatabase;
let newsroom: Newsroom;
const ids: number[] = [];
beforeAll(async () => {
	vi.stubEnv("PUBLIC_ORIGIN", ORIGIN);
	opened = await openTestDatabase();
	newsroom = await openNewsroom();
	// Two of each hour: the cursor has to tell articles of one instant apart.
	for (let number = 0; number < 10; number += 1) {
		ids.push(await newsroom.publish({ title: `Bài ${number}`, text: ["Nội dung."], hoursAgo: Math.floor(number / 2) }));
	}
});
afterAll(() => opened.close());

const list = (query: string) => answerArticleList(new Request(`${ORIGIN}/api/v1/articles${query}`));
const listPage = async (query: string) => articlePageSchema.parse(await (await list(query)).json());

test("I01: every published article is met once on the way from page to page, newest first", async () => {
	const met: number[] = [];
	let query = "?limit=3&category=tin-tuc";
	for (let pages = 0; pages < 4; pages += 1) {
		const { articles, next } = await listPage(query);
		met.push(...articles.map(({ id }) => id));
		if (next === null) break;
		expect(next.startsWith(`${ORIGIN}/api/v1/articles?`)).toBe(true);
		query = new URL(next).search;
	}
	const expected = ids.map((id, number) => ({ id, hour: Math.floor(number / 2) }));
	expected.sort((one, other) => one.hour - other.hour || other.id - one.id);
	expect(met).toEqual(expected.map(({ id }) => id));
});

test("I01: what is published while somebody reads on moves none of the pages that follow", async () => {
	const first = await listPage("?limit=4");
	const before = await listPage(new URL(first.next ?? "").search);
	const id = await newsroom.publish({ title: "Vừa đăng", hoursAgo: -1 });
	expect(await listPage(new URL(first.next ?? "").search)).toEqual(before);
	expect((await listPage("?limit=1")).articles[0]?.id).toBe(id);
	await takeDownArticle(cli, id, 2, "Kiểm tra");
});

test("I01: an article is answered whole, by the schema the document gives", async () => {
	const answer = await answerArticle(String(ids[0]));
	const article = articleSchema.parse(await answer.json());
	expect([article.title, article.lead, article.text, article.html]).toEqual([
		"Bài 0",
		"Sapo.",
		"Nội dung.",
		"<p>Nội dung.</p>",
	]);
	expect(article.url).toBe(`${ORIGIN}/tin/bai-0-${ids[0]}`);
	expect(answer.headers.get("access-control-allow-origin")).toBe("*");
	const sections = categoryListSchema.parse(await (await answerCategoryList()).json());
	expect(sections.categories).toEqual([
		{ slug: "tin-tuc", name: "Tin tức", url: `${ORIGIN}/chuyen-muc/tin-tuc`, parent: null },
	]);
});

test("I01: a draft is not there, what was taken down is gone, and both write what they read", async () => {
	const draft = await createArticle(cli, newsroom.toInput({ title: "Bản nháp" }));
	const gone = await newsroom.publish({ title: "Sẽ bị gỡ" });
	await takeDownArticle(cli, gone, 2, "Kiểm tra");
	for (const [id, status] of [
		[draft, 404],
		[gone, 410],
		[999_999, 404],
	] as const) {
		const record = createPageRecord();
		const answer = await runWithPageRecord(record, () => answerArticle(String(id)));
		expect([answer.status, record.status, record.tags.has(`article:${id}`)]).toEqual([status, status, true]);
		expect((await answer.json()) as object).toEqual({ message: expect.any(String) });
	}
	expect((await listPage("?limit=50")).articles.map(({ id }) => id)).not.toContain(draft);
});

test.each([
	["?limit=0", 400],
	["?limit=51", 400],
	["?limit=1.5", 400],
	["?limit=x", 400],
	["?cursor=1", 400],
	["?cursor=", 400],
	["?category=khong-co", 404],
])("I01: %s is answered %i", async (query, status) => {
	expect((await list(query)).status).toBe(status);
});

test("I01: the document describes every path in words and schemas an OpenAPI reader knows", async () => {
	const operation = z.object({
		get: z.object({
			summary: z.string(),
			parameters: z.array(
				z.object({ name: z.string(), in: z.enum(["query", "path"]), schema: z.looseObject({ type: z.string() }) }),
			),
			responses: z.record(z.string(), z.object({ description: z.string() })),
		}),
	});
	const document = z
		.object({
			openapi: z.literal("3.1.0"),
			servers: z.tuple([z.object({ url: z.url() })]),
			paths: z.record(z.string(), operation),
		})
		.parse(await answerOpenApi().json());
	expect(document.servers[0].url).toBe(`${ORIGIN}/api/v1`);
	expect(Object.keys(document.paths)).toEqual(["/articles", "/articles/{id}", "/categories"]);
});
