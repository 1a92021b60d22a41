import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { getVideoRow, listPublishedVideos } from "../../db/queries/albums.ts";
import { getArticleBody, getArticleRow, listArticleAuthors } from "../../db/queries/articles.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { listBannerRows, listLinkRows } from "../../db/queries/boxes.ts";
import { getLatestTagSeq, listTagChangesSince } from "../../db/queries/cache-tags.ts";
import { insertCategory } from "../../db/queries/categories.ts";
import { getLegacyImport } from "../../db/queries/legacy-imports.ts";
import { listRevisions } from "../../db/queries/revisions.ts";
import { listTopicRows } from "../../db/queries/topics.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { toDateTimeAttribute } from "../../lib/dates.ts";
import { systemActor } from "../accounts/actor.ts";
import { editArticle } from "../articles/edit-article.ts";
import { listCategoryArticles } from "../articles/queries.ts";
import { takeDownArticle } from "../articles/take-down-article.ts";

import { importAll, importOne, openLegacyFolder, PAGE } from "./test-legacy-folder.ts";

const cli = systemActor("cli");

let opened: TestDatabase;
let write: ReturnType<typeof openLegacyFolder>["write"];
let section: number;
beforeAll(async () => {
	opened = await openTestDatabase();
	await db.tx(async (tx) => {
		const values = { parentId: null, position: 0 };
		await insertCategory(tx, { slug: "tin-tuc-su-kien", name: "Tin tức - Sự kiện", ...values });
		section = await insertCategory(tx, { slug: "van-hoa", name: "Văn hóa", ...values });
	});
});
afterAll(() => opened.close());
beforeEach(() => {
	const opening = openLegacyFolder();
	({ write } = opening);
	return opening.remove;
});

test("G01: a page becomes a published article with date, views, lead, authors, caption, revision, audit row and its file", async () => {
	const { id, path } = await importOne(write("lang-kep.txt", PAGE), { categorySlug: "van-hoa" });
	const row = await getArticleRow(db.read, id);
	expect(row).toMatchObject({
		state: "published",
		title: "Làng Kép giữ lấy tiếng chiêng",
		importedViews: 1204,
		categoryId: section,
		version: 1,
		isDemo: false,
	});
	expect(path).toBe(`/tin/lang-kep-giu-lay-tieng-chieng-${id}`);
	expect(row?.publishedAt && toDateTimeAttribute({ at: row.publishedAt, hasClockTime: row.hasClockTime })).toBe(
		"2019-03-15",
	);
	expect((await listArticleAuthors(db.read, id)).map(({ penName }) => penName)).toEqual(["Hoài An", "Rah Lan Biên"]);
	expect((await getArticleBody(db.read, id))?.content).toEqual([
		{
			type: "paragraph",
			content: [{ type: "text", text: "Từ đầu năm, đội chiêng trẻ của làng đã tập bốn mươi buổi." }],
		},
		{ type: "figure", attrs: { mediaId: null, alt: "", caption: "Đội chiêng trẻ của làng.", credit: "H.A" } },
	]);
	expect(await listRevisions(db.read, id)).toMatchObject([
		{ version: 1, actorName: "cli", reason: "Nhập từ lang-kep.txt" },
	]);
	const [audit] = await listAuditEntries(db.read, `article:${id}`);
	expect(audit).toMatchObject({ action: "article.import", actorName: "cli", details: { errorTexts: [{ count: 1 }] } });
	expect((await getLegacyImport(db.read, "lang-kep.txt"))?.original.toString()).toBe(PAGE);
	expect((await listCategoryArticles(section, 1))?.articles.map((article) => article.id)).toContain(id);
});

test("G01: what stood around it is stored once, marked imported, and shown nowhere by itself", async () => {
	await importOne(write("lang-kep-2.txt", PAGE.replace("Làng Kép giữ", "Làng bên giữ")));
	const past = (row: { isImported: boolean; visibleUntil: Date | null }) =>
		row.isImported && row.visibleUntil !== null && row.visibleUntil <= new Date();
	const topics = (await listTopicRows(db.read)).filter(({ name }) => name === "Mùa lễ hội");
	const links = (await listLinkRows(db.read)).filter(({ title }) => title === "Biển Hồ");
	const banners = (await listBannerRows(db.read, "sidebar")).filter(({ title }) => title === "Quản lý văn bản");
	expect([topics.length, links.length, banners.length]).toEqual([1, 1, 1]);
	expect([...topics, ...links, ...banners].every(past)).toBe(true);
	const videos = (await listPublishedVideos(db.read, { limit: 50 })).filter(
		({ title }) => title === "Tiếng chiêng làng Kép",
	);
	expect(videos).toMatchObject([{ isImported: true, kind: "lost" }]);
	expect(await getVideoRow(db.read, videos[0]?.id ?? 0)).not.toBeNull();
});

test("G01: the same content again changes nothing, also from another folder", async () => {
	const first = await importOne(write("a/cung-mot-bai.txt", PAGE.replace("Làng Kép", "Làng Một")));
	const seq = await getLatestTagSeq();
	const again = await importOne(write("b/cung-mot-bai.txt", PAGE.replace("Làng Kép", "Làng Một")), {
		categorySlug: "van-hoa",
	});
	expect(again).toMatchObject({ state: "unchanged", id: first.id, doubts: [] });
	expect([await getLatestTagSeq(), (await getArticleRow(db.read, first.id))?.version]).toEqual([seq, 1]);
});

test("changed content becomes a new revision of the same article, in its section, and readers see it", async () => {
	const text = PAGE.replace("Làng Kép", "Làng Hai");
	const { id } = await importOne(write("doi.txt", text), { categorySlug: "van-hoa" });
	const seq = await getLatestTagSeq();
	const changed = await importOne(
		write("doi.txt", text.replace("1204", "1300").replace("bốn mươi", "năm mươi").replace("Hoài An - ", "")),
	);
	expect(changed).toMatchObject({ state: "changed", id, doubts: [] });
	expect(await getArticleRow(db.read, id)).toMatchObject({
		version: 2,
		importedViews: 1300,
		categoryId: section,
		state: "published",
	});
	expect(await listRevisions(db.read, id)).toHaveLength(2);
	expect((await listArticleAuthors(db.read, id)).map(({ penName }) => penName)).toEqual(["Rah Lan Biên"]);
	const tags = (await listTagChangesSince(seq)).map(({ tag }) => tag);
	expect(tags).toContain(`article:${id}`);
	await importOne(write("doi.txt", `${text}\nhết`), { categorySlug: "tin-tuc-su-kien" });
	expect((await getArticleRow(db.read, id))?.categoryId).not.toBe(section);
});

test("an import over an edited article says so, and one over a taken-down article does not publish it", async () => {
	const text = PAGE.replace("Làng Kép", "Làng Ba");
	const { id } = await importOne(write("sua.txt", text), { categorySlug: "van-hoa" });
	const body = await getArticleBody(db.read, id);
	if (!body) throw new Error("no body");
	const input = {
		title: "Làng Ba",
		kicker: "Văn hóa",
		lead: "Sapo mới",
		genre: "report",
		language: "vi",
		categoryId: section,
		coverMediaId: null,
	} as const;
	await editArticle(
		cli,
		id,
		1,
		{ ...input, authorIds: [], hidesAuthors: false, tagIds: [], topicIds: [], source: { name: "", url: null }, body },
		"Sửa",
	);
	const changed = await importOne(write("sua.txt", `${text}\n1`));
	expect(changed.doubts).toEqual([expect.stringContaining("phiên bản 2")]);
	expect(await getArticleRow(db.read, id)).toMatchObject({ kicker: "Văn hóa", genre: "report", version: 3 });
	await takeDownArticle(cli, id, 3, "kiểm tra");
	const after = await importOne(write("sua.txt", `${text}\n2`));
	expect(after.doubts).toEqual([expect.stringContaining("không đăng lại")]);
	expect((await getArticleRow(db.read, id))?.state).toBe("taken_down");
});

test("G02: a dry run tells what would happen and writes nothing", async () => {
	const seq = await getLatestTagSeq();
	const file = write("thu.txt", PAGE.replace("Làng Kép", "Làng Thử"));
	const { totals, results } = await importAll(file, { isDryRun: true });
	expect(totals).toMatchObject({ new: 1, failed: 0 });
	expect(results).toMatchObject([
		{ page: { title: "Làng Thử giữ lấy tiếng chiêng" }, outcome: { state: "new", path: null } },
	]);
	expect([await getLatestTagSeq(), await getLegacyImport(db.read, "thu.txt")]).toEqual([seq, null]);
});
