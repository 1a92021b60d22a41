import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { insertCategory, listCategoryRows } from "../../db/queries/categories.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { type Actor, systemActor } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { getRedirect } from "../redirects/queries.ts";
import { CategorySlugError, renameCategorySlug } from "./rename-category.ts";

const cli = systemActor("cli");
const stranger: Actor = { kind: "user", userId: 1, name: "Người lạ", roles: [] };
let opened: TestDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
	await db.tx(async (tx) => {
		for (const slug of ["the-thao", "du-lich"])
			await insertCategory(tx, { slug, name: slug, parentId: null, position: 0 });
	});
});
afterAll(() => opened.close());

const listSlugs = async () => (await listCategoryRows(db.read)).map(({ slug }) => slug).sort();

test("S13: a section takes its further pages and its feed along, each in one hop", async () => {
	expect(await renameCategorySlug(cli, "the-thao", "Thể thao Gia Lai")).toBe("the-thao-gia-lai");
	for (const below of ["", "/trang/2", "/rss.xml"]) {
		expect(await getRedirect(`/chuyen-muc/the-thao${below}`)).toBe(`/chuyen-muc/the-thao-gia-lai${below}`);
	}
	expect(await getRedirect("/chuyen-muc/khong-co/trang/2")).toBeNull();
	expect(await getRedirect("/tin/the-thao-1")).toBeNull();
});

test.each(["!!!", "", "東京"])("the address %j has nothing to stand under and is refused", async (wanted) => {
	const before = await listSlugs();
	await expect(renameCategorySlug(cli, "du-lich", wanted)).rejects.toThrow(CategorySlugError);
	expect(await listSlugs()).toEqual(before);
});

test("a taken address, an unknown section and a stranger are refused", async () => {
	await expect(renameCategorySlug(cli, "du-lich", "the-thao-gia-lai")).rejects.toThrow(CategorySlugError);
	await expect(renameCategorySlug(cli, "khong-co", "moi")).rejects.toThrow(CategorySlugError);
	await expect(renameCategorySlug(stranger, "du-lich", "moi")).rejects.toThrow(NotAllowedError);
});
