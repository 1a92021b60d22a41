import { afterAll, beforeAll, expect, test } from "vitest";
import type { RichText } from "../lib/rich-text.ts";
import { db } from "./client.ts";
import { getArticleBody, getArticleRow, insertArticle } from "./queries/articles.ts";
import { listPlaceRows, upsertPlace } from "./queries/boxes.ts";
import { insertCategory } from "./queries/categories.ts";
import { getLegacyImport, upsertLegacyImport } from "./queries/legacy-imports.ts";
import { insertMediaItem, listMediaWithVariants } from "./queries/media.ts";
import { listSettings, upsertSetting } from "./queries/settings.ts";
import { openTestDatabase, type TestDatabase } from "./test-database.ts";

const body: RichText = {
	type: "doc",
	content: [{ type: "paragraph", content: [{ type: "text", text: "Đoạn một – “ơ̆”" }] }],
};
let opened: TestDatabase;
let categoryId: number;

beforeAll(async () => {
	opened = await openTestDatabase();
	categoryId = await db.tx((tx) => insertCategory(tx, { slug: "tin", name: "Tin", parentId: null, position: 0 }));
});
afterAll(() => opened.close());

const draft = () => ({ state: "draft" as const, slug: "bai", title: "Bài ơ̆ 🙂", lead: "", categoryId });

test("text, instants, booleans, words, nulls and documents come back as they were written", async () => {
	const publishedAt = new Date("2020-11-07T17:00:00.123Z");
	const id = await db.tx((tx) =>
		insertArticle(tx, { ...draft(), publishedAt, hasClockTime: false, language: "jra", importedViews: 1807 }, body, 1),
	);
	expect(await getArticleRow(db.read, id)).toMatchObject({
		title: "Bài ơ̆ 🙂",
		publishedAt,
		hasClockTime: false,
		language: "jra",
		importedViews: 1807,
		sourceUrl: null,
		version: 1,
	});
	expect(await getArticleBody(db.read, id)).toEqual(body);
});

test("bytes come back as they were written", async () => {
	const original = Buffer.from([0, 255, 10, 13, 0]);
	const articleId = await db.tx((tx) => insertArticle(tx, draft(), body, 1));
	await db.tx((tx) => upsertLegacyImport(tx, { sourceKey: "a.txt", contentHash: "h", articleId, original }));
	expect((await getLegacyImport(db.read, "a.txt"))?.original.equals(original)).toBe(true);
});

test("fractions and settings of any JSON kind come back as they were written", async () => {
	const place = { slug: "pleiku", name: "Pleiku", region: "Gia Lai", latitude: 13.98333, longitude: 108, position: 0 };
	await db.tx((tx) => upsertPlace(tx, place));
	expect((await listPlaceRows(db.read))[0]).toMatchObject(place);
	for (const value of ["chữ", 1.5, true, false, { a: [1] }]) {
		await db.tx((tx) => upsertSetting(tx, "thu", value));
		expect((await listSettings(db.read)).get("thu")).toEqual(value);
	}
});

test("a picture comes back with its files, narrowest first", async () => {
	const photo = {
		kind: "photo" as const,
		originalName: "a.jpg",
		originalHash: "x",
		mimeType: "image/jpeg",
		bytes: 9,
		width: 960,
		height: 640,
	};
	const file = (width: number) => ({
		format: "webp" as const,
		width,
		height: width,
		fileName: `${width}.webp`,
		bytes: 1,
	});
	const id = await db.tx((tx) => insertMediaItem(tx, photo, [file(960), file(320)]));
	const rows = await listMediaWithVariants(db.read, [id]);
	expect(rows.map(({ variant }) => variant.width)).toEqual([320, 960]);
});

test("the database itself refuses what may not be", async () => {
	const insert = (values: object) => db.tx((tx) => insertArticle(tx, { ...draft(), ...values }, body, 1));
	await expect(insert({ state: "published" })).rejects.toThrow();
	await expect(insert({ title: "  " })).rejects.toThrow();
	await expect(insert({ state: "unheard-of" })).rejects.toThrow();
	await expect(insert({ categoryId: 999 })).rejects.toThrow();
	await expect(insert({ importedViews: -1 })).rejects.toThrow();
	const photo = { kind: "photo" as const, originalName: "b.jpg", originalHash: "y", mimeType: "image/jpeg", bytes: 9 };
	await expect(db.tx((tx) => insertMediaItem(tx, photo, []))).rejects.toThrow();
});
