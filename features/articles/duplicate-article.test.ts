import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { getArticleRow, updateArticle } from "../../db/queries/articles.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { insertCategory } from "../../db/queries/categories.ts";
import { insertUser, type Role } from "../../db/queries/users.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { type Actor, systemActor } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { ArticleMissingError } from "./article-missing.ts";
import { getArticleInput } from "./article-to-input.ts";
import { addArticle } from "./article-writing.ts";
import { duplicateArticle } from "./duplicate-article.ts";

const cli = systemActor("cli");
let opened: TestDatabase;
let sections: { here: number; there: number };
let published: number;

async function makePerson(name: string, role: Role, categoryId: number | null = null): Promise<Actor> {
	const userId = await db.tx((tx) => insertUser(tx, { email: `${name}@toasoan.example`, name }));
	return { kind: "user", userId, name, roles: [{ role, categoryId }] };
}

beforeAll(async () => {
	opened = await openTestDatabase();
	sections = await db.tx(async (tx) => ({
		here: await insertCategory(tx, { slug: "day", name: "Đây", parentId: null, position: 0 }),
		there: await insertCategory(tx, { slug: "kia", name: "Kia", parentId: null, position: 1 }),
	}));
	const input = {
		...{ title: "Gốc", kicker: "Phụ", lead: "Sapo.", genre: "photo" as const, language: "vi" as const },
		...{ categoryId: sections.here, coverMediaId: null, authorIds: [], hidesAuthors: false, tagIds: [], topicIds: [] },
		...{ source: { name: "Báo Thử", url: null }, layout: "photo_story" as const, ownSlug: "rieng" },
		seo: { title: "Tên ngắn", description: "" },
		body: { type: "doc" as const, content: [] },
	};
	const publication = { at: new Date("2021-01-01T00:00:00Z"), hasClockTime: false };
	published = await db.tx((tx) => addArticle(tx, cli, { input, publication, importedViews: 900 }));
});
afterAll(() => opened.close());

test("E38: a copy is a draft of whoever made it, with the words and no date, no views, no address of its own", async () => {
	const editor = await makePerson("bien-tap", "bien_tap_vien", sections.here);
	const id = await duplicateArticle(editor, published);
	const row = await getArticleRow(db.read, id);
	expect(row).toMatchObject({
		...{ state: "draft", version: 1, title: "Gốc", kicker: "Phụ", genre: "photo", layout: "photo_story" },
		...{ ownerId: editor.kind === "user" ? editor.userId : 0, sourceName: "Báo Thử", seoTitle: "Tên ngắn" },
		...{ publishedAt: null, hasClockTime: true, firstPublishedAt: null, importedViews: 0 },
		...{ slug: "goc", hasOwnSlug: false, isDemo: false },
	});
	const { body, ...same } = (await getArticleInput(db.read, published)).input;
	expect((await getArticleInput(db.read, id)).input).toEqual({ ...same, body, date: null, ownSlug: "" });
	const entries = await listAuditEntries(db.read, `article:${id}`);
	expect(entries.find(({ action }) => action === "article.duplicate")?.details).toEqual({ article: published });
});

test("E38: who may not read the source in the newsroom, or not write in its section, makes no copy of it", async () => {
	const refused = [
		await makePerson("phong-vien", "phong_vien"),
		await makePerson("noi-khac", "bien_tap_vien", sections.there),
		await makePerson("uy-vien", "uy_vien_bbt"),
	];
	for (const actor of refused) {
		await expect(duplicateArticle(actor, published), actor.name).rejects.toThrow(NotAllowedError);
	}
	await expect(duplicateArticle(cli, 999_999)).rejects.toThrow(ArticleMissingError);
});

test("E13 E38: a copy of an embargoed text is embargoed as long", async () => {
	const editor = await makePerson("bien-tap-hai", "bien_tap_vien", sections.here);
	const first = await duplicateArticle(editor, published);
	const embargoUntil = new Date(Date.now() + 3_600_000);
	await db.tx((tx) => updateArticle(tx, first, 1, { embargoUntil }));
	const copy = await getArticleRow(db.read, await duplicateArticle(editor, first));
	expect(Math.abs((copy?.embargoUntil?.getTime() ?? 0) - embargoUntil.getTime())).toBeLessThan(1000);
});
