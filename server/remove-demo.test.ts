import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../db/client.ts";
import { insertVideo } from "../db/queries/albums.ts";
import { insertArticle } from "../db/queries/articles.ts";
import { insertCategory } from "../db/queries/categories.ts";
import { insertMediaItem, listMediaWithVariants } from "../db/queries/media.ts";
import { insertRoyaltyRate } from "../db/queries/royalties.ts";
import { listSettings, upsertSetting } from "../db/queries/settings.ts";
import { demoSite } from "../db/seed/demo/demo-boxes.ts";
import { demoDocuments } from "../db/seed/demo/documents/demo-documents.ts";
import { seedReference } from "../db/seed/seed-reference.ts";
import { openTestDatabase, type TestDatabase } from "../db/test-database.ts";
import { systemActor } from "../features/accounts/actor.ts";
import { addArticle } from "../features/articles/article-writing.ts";
import { addDocument } from "../features/documents/add-document.ts";
import { ALL_DOCUMENTS } from "../features/documents/document-list.ts";
import { listDocuments } from "../features/documents/queries.ts";
import { lockMonth } from "../features/royalties/lock-month.ts";
import { getSheet } from "../features/royalties/queries.ts";
import { settleItem } from "../features/royalties/settle-item.ts";
import { searchArticles } from "../features/search/queries.ts";
import { changeSetting } from "../features/settings/change-setting.ts";
import { writeVariantFiles } from "../lib/image-variants.ts";
import { typeDemoPapers, writeDemoLibrary } from "./demo-library.ts";
import { isDemoWanted } from "./demo-wanted.ts";
import { removeDemo } from "./remove-demo.ts";

let opened: TestDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

test("removing the demo takes its own facts of the office away, and leaves what the office has set", async () => {
	await db.tx(async (tx) => {
		for (const [name, value] of Object.entries(demoSite)) await upsertSetting(tx, `site.${name}`, value);
		await upsertSetting(tx, "site.isDemo", true);
	});
	await changeSetting(systemActor("cli"), "site.phone", "0269 382 4000");
	expect(await isDemoWanted()).toBe(true);
	await removeDemo(opened.dataDir);
	const left = await listSettings(db.read);
	expect([...left.keys()].filter((key) => key.startsWith("site."))).toEqual(["site.phone"]);
	expect(left.get("site.phone")).toBe("0269 382 4000");
	expect(await isDemoWanted()).toBe(false);
});

test("a demo picture that a real article has taken into its text stays, with its files", async () => {
	const file = { format: "jpeg" as const, width: 3, height: 2, bytes: 1 };
	const item = { kind: "photo" as const, mimeType: "image/jpeg", bytes: 1, width: 3, height: 2, isDemo: true };
	const [used, unused] = await db.tx(async (tx) => [
		await insertMediaItem(tx, { ...item, originalName: "a.jpg", originalHash: "a" }, [{ ...file, fileName: "a.jpg" }]),
		await insertMediaItem(tx, { ...item, originalName: "b.jpg", originalHash: "b" }, [{ ...file, fileName: "b.jpg" }]),
	]);
	const words = { alt: "", caption: "", credit: "" };
	await db.tx(async (tx) => {
		const categoryId = await insertCategory(tx, { slug: "tin", name: "Tin", parentId: null, position: 0 });
		const values = { state: "draft" as const, slug: "bai", title: "Bài", lead: "", categoryId };
		const figure = { type: "figure" as const, attrs: { ...words, mediaId: used as number } };
		await insertArticle(tx, values, { type: "doc", content: [figure] }, 1);
	});
	await removeDemo(opened.dataDir);
	const left = await listMediaWithVariants(db.read, [used as number, unused as number]);
	expect(left.map(({ variant }) => variant.fileName)).toEqual(["a.jpg"]);
});

test("removing the demo takes its articles out of the search and out of closed months of royalties", async () => {
	const words = { title: "Minh họa thôi", kicker: "", lead: "Sapo.", genre: "news" as const, language: "vi" as const };
	await db.tx(async (tx) => {
		const categoryId = await insertCategory(tx, { slug: "minh-hoa", name: "Minh họa", parentId: null, position: 1 });
		const input = {
			...{ ...words, categoryId, coverMediaId: null, authorIds: [], hidesAuthors: false, tagIds: [], topicIds: [] },
			...{ source: { name: "", url: null }, body: { type: "doc" as const, content: [] } },
		};
		const publication = { at: new Date("2026-11-20T01:30:00Z"), hasClockTime: true };
		await addArticle(tx, systemActor("demo"), { input, publication, isDemo: true });
		await insertRoyaltyRate(tx, { fromDay: "2026-07-01", baseSalary: 2_530_000 });
	});
	const cli = systemActor("cli");
	const [item] = (await getSheet(cli, "2026-11")).items;
	const nothing = { translation: 0, minority: 0, direct: 0, hardship: 0, points: new Map() };
	const at = { articleId: item?.articleId ?? 0, place: 0, baseVersion: 0 };
	await settleItem(cli, at, { ...nothing, genreGroup: 1, coefficient: 0 });
	await lockMonth(cli, { month: "2026-11", items: 1, total: 0 });
	expect((await searchArticles("minh hoa thoi", 1))?.total).toBe(1);
	expect(await removeDemo(opened.dataDir)).toBe(1);
	expect((await searchArticles("minh hoa thoi", 1))?.total).toBe(0);
	expect(await getSheet(cli, "2026-11")).toMatchObject({ items: [], locked: null });
});

test("removing the demo takes its documents and their files away, and leaves the office's own", async () => {
	await seedReference();
	const papers = await typeDemoPapers();
	await writeVariantFiles(join(opened.dataDir, "media"), [...papers.values()].flat());
	await db.tx((tx) => writeDemoLibrary(tx, papers));
	const own = { name: "a.pdf", bytes: Buffer.from("%PDF-1.4\n% của cơ quan\n%%EOF\n") };
	const input = { sign: "99-TB/TU", abstract: "Về việc thật", issuedOn: "2026-10-01" };
	await addDocument(systemActor("cli"), input, [own], opened.dataDir);
	expect((await listDocuments(ALL_DOCUMENTS, 1))?.total).toBe(demoDocuments.length + 1);
	const listPapers = () => readdirSync(join(opened.dataDir, "media")).filter((name) => name.endsWith(".pdf"));
	expect(listPapers()).toHaveLength(demoDocuments.length + 1);
	await removeDemo(opened.dataDir);
	expect((await listDocuments(ALL_DOCUMENTS, 1))?.documents.map(({ sign }) => sign)).toEqual(["99-TB/TU"]);
	expect(listPapers()).toHaveLength(1);
});

test("removing the demo takes its films, captions and sounds with their files, but none that a real video has", async () => {
	const media = join(opened.dataDir, "media");
	mkdirSync(media, { recursive: true });
	const item = { kind: "video" as const, originalName: "a.mp4", mimeType: "video/mp4", bytes: 1, isDemo: true };
	const video = { slug: "phim", title: "Phim", kind: "file" as const, state: "published" as const };
	const shown = { ...video, publishedAt: new Date("2026-11-20T01:30:00Z") };
	await db.tx(async (tx) => {
		const goneId = await insertMediaItem(tx, { ...item, originalHash: "c".repeat(64) }, []);
		const keptId = await insertMediaItem(tx, { ...item, originalHash: "d".repeat(64) }, []);
		await insertVideo(tx, { ...shown, mediaId: goneId, captionsFileName: "e.vtt", isDemo: true });
		await insertVideo(tx, { ...shown, mediaId: keptId, captionsFileName: "f.vtt", isDemo: true });
		await insertVideo(tx, { ...shown, mediaId: keptId, captionsFileName: "f.vtt" });
	});
	const names = [`${"c".repeat(32)}.mp4`, `${"d".repeat(32)}.mp4`, "e.vtt", "f.vtt"];
	for (const name of names) writeFileSync(join(media, name), "x");
	await removeDemo(opened.dataDir);
	expect(names.filter((name) => existsSync(join(media, name)))).toEqual([names[1], "f.vtt"]);
});
