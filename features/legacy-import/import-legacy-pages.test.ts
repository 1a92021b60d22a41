import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
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
import { openTestDatabase } from "../../db/test-database.ts";
import { formatDay, toDateTimeAttribute } from "../../lib/dates.ts";
import { systemActor } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { editArticle } from "../articles/edit-article.ts";
import { listCategoryArticles } from "../articles/queries.ts";
import { takeDownArticle } from "../articles/take-down-article.ts";
import { keepAuthor } from "../authors/keep-author.ts";
import {
	type ImportedFile,
	type ImportRequest,
	importLegacyPages,
	UnknownCategoryError,
} from "./import-legacy-pages.ts";
import { NothingToImportError } from "./list-legacy-files.ts";

const cli = systemActor("cli");
const PAGE = `The operation has timed out. Làng Kép giữ lấy tiếng chiêng
15/03/2019 - Lượt xem: 1204
Cứ tối thứ bảy, nhà rông làng Kép lại sáng đèn.
Từ đầu năm, đội chiêng trẻ của làng đã tập bốn mươi buổi.
Đội chiêng trẻ của làng. Ảnh: H.A
Hoài An - Rah Lan Biên
Tin liên quan
Mùa lễ hội
Ảnh Xem tất cả >>
Video
Tiếng chiêng làng Kép
Liên kết website
Biển Hồ  Biển Hồ
Quản lý văn bản
LÊN ĐẦU TRANG`;

let opened: ReturnType<typeof openTestDatabase>;
let folder: string;
let section: number;
beforeAll(async () => {
	opened = openTestDatabase();
	await db.tx(async (tx) => {
		const values = { parentId: null, position: 0 };
		await insertCategory(tx, { slug: "tin-tuc-su-kien", name: "Tin tức - Sự kiện", ...values });
		section = await insertCategory(tx, { slug: "van-hoa", name: "Văn hóa", ...values });
	});
});
afterAll(() => opened.close());
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "legacy-pages-"));
	return () => rmSync(folder, { recursive: true, force: true });
});

function write(name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, content);
	return path;
}

async function importAll(path: string, options: Partial<ImportRequest> = {}) {
	const results: ImportedFile[] = [];
	const request = { path, categorySlug: null, isDryRun: false, ...options };
	const totals = await importLegacyPages(cli, request, (result) => results.push(result));
	return { totals, results };
}

async function importOne(path: string, options: Partial<ImportRequest> = {}) {
	const { results } = await importAll(path, options);
	const [result] = results;
	if (!result || "error" in result) throw new Error("not imported", { cause: result });
	return { ...result.outcome, id: Number(result.outcome.path?.match(/-(\d+)$/)?.[1]) };
}

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

test("a known name with another title and day is another page and is refused", async () => {
	const { id } = await importOne(write("index.txt", PAGE.replace("Làng Kép", "Làng Bốn")));
	const { totals } = await importAll(
		write("index.txt", PAGE.replace("Làng Kép", "Làng Khác").replace("15/03/2019", "16/03/2019")),
	);
	expect(totals).toMatchObject({ failed: 1, changed: 0 });
	expect((await getArticleRow(db.read, id))?.title).toContain("Làng Bốn");
});

test("a known name and day with another text is another page and is refused", async () => {
	const { id } = await importOne(write("trung.txt", PAGE.replace("Làng Kép", "Làng Ba")));
	const other = `Cầu treo thông xe
15/03/2019 - Lượt xem: 3
Hai bên bờ suối nay đi lại không phải chờ nước rút.
Cây cầu dài sáu mươi mét do dân góp công làm trong một mùa khô.
Thu Hà`;
	expect((await importAll(write("trung.txt", other))).totals).toMatchObject({ failed: 1, changed: 0 });
	expect((await getArticleRow(db.read, id))?.title).toContain("Làng Ba");
});

test("a file that was moved or is given by itself is the page it was", async () => {
	write("2019/index.txt", PAGE.replace("Làng Kép", "Làng Mười"));
	write("2020/index.txt", PAGE.replace("Làng Kép", "Làng Mười Một"));
	expect((await importAll(folder)).totals).toMatchObject({ new: 2, failed: 0 });
	expect((await importAll(join(folder, "2019/index.txt"))).totals).toMatchObject({ new: 0, unchanged: 1 });
	expect((await importAll(join(folder, "2020"))).totals).toMatchObject({ new: 0, unchanged: 1 });
});

test("R08: names that differ in their marks alone are two authors, and letter case makes no third", async () => {
	const one = await importOne(write("minh-1.txt", PAGE.replace("Làng Kép", "Làng A").replace("Hoài An", "Minh Anh")));
	const two = await importOne(write("minh-2.txt", PAGE.replace("Làng Kép", "Làng B").replace("Hoài An", "Minh Ánh")));
	const names = async (id: number) =>
		(await listArticleAuthors(db.read, id)).map(({ penName, slug }) => [penName, slug]);
	expect((await names(one.id))[0]).toEqual(["Minh Anh", "minh-anh"]);
	expect((await names(two.id))[0]).toEqual(["Minh Ánh", "minh-anh-2"]);
	const tx = (name: string) => db.tx((inner) => keepAuthor(inner, name));
	expect(await tx("MINH ÁNH")).toBe(await tx("Minh Ánh"));
});

test("R12: a page dated in the future is refused, in a dry run too, and is in no list", async () => {
	const file = write(
		"tuong-lai.txt",
		PAGE.replace("Làng Kép", "Làng Mai").replace("15/03/2019", `15/03/${new Date().getFullYear() + 1}`),
	);
	for (const isDryRun of [true, false]) {
		const { totals, results } = await importAll(file, { isDryRun });
		expect(totals).toMatchObject({ new: 0, failed: 1 });
		expect(results).toMatchObject([{ error: { personMessage: expect.stringContaining("tương lai") } }]);
	}
});

test("a page dated today without a clock time stands among today's news", async () => {
	const day = formatDay(new Date());
	const { id } = await importOne(write("hom-nay.txt", PAGE.replace("Làng Kép", "Làng Nay").replace("15/03/2019", day)));
	const row = await getArticleRow(db.read, id);
	expect(row?.hasClockTime).toBe(false);
	expect(Date.now() - Number(row?.publishedAt)).toBeLessThan(60_000);
	expect(formatDay(row?.publishedAt as Date)).toBe(day);
});

test("S16: another number of views is no new text: the date of change stays", async () => {
	const { id } = await importOne(write("xem.txt", PAGE.replace("Làng Kép", "Làng Xem")));
	await importAll(write("xem.txt", PAGE.replace("Làng Kép", "Làng Xem").replace("1204", "1300")));
	expect(await getArticleRow(db.read, id)).toMatchObject({ importedViews: 1300, modifiedAt: null, version: 2 });
	await importAll(write("xem.txt", PAGE.replace("Làng Kép", "Làng Xem").replace("bốn mươi buổi", "năm mươi buổi")));
	expect((await getArticleRow(db.read, id))?.modifiedAt).toBeInstanceOf(Date);
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

test("an unreadable file is named and loses nothing of the rest of the folder", async () => {
	write("1.txt", PAGE.replace("Làng Kép", "Làng Năm"));
	write("2.txt", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70]));
	write("3.html", `<h1>Làng Sáu</h1><p>15/03/2019</p><p>Sapo</p><p>Nội dung bài viết.</p><p>Hoài An</p>`);
	write("4.txt", "Không có ngày");
	symlinkSync(join(folder, "khong-co"), join(folder, "5.txt"));
	write("con/1.txt", PAGE.replace("Làng Kép", "Làng Bảy"));
	write("con/8.txt", Buffer.from(`\ufeff${PAGE.replace("Làng Kép", "Làng Tám")}`, "utf16le"));
	write("anh.jpg", "x");
	execFileSync("mkfifo", [join(folder, "ong.txt")]);
	const { totals, results } = await importAll(folder);
	expect(totals).toEqual({ new: 4, changed: 0, unchanged: 0, failed: 4, otherFiles: 1 });
	const failed = results.flatMap((result) =>
		"error" in result
			? [[result.file.slice(folder.length + 1), (result.error as { personMessage?: string }).personMessage]]
			: [],
	);
	expect(failed).toEqual(
		[
			["2.txt", expect.stringContaining("UTF-8")],
			["4.txt", expect.stringContaining("dòng ngày")],
			["5.txt", expect.stringContaining("ENOENT")],
			["ong.txt", expect.stringContaining("tệp thường")],
		].sort(),
	);
});

test("the same title and day from another source is doubted", async () => {
	const { id } = await importOne(write("goc.txt", PAGE.replace("Làng Kép", "Làng Chín")));
	const twin = await importOne(write("ban-sao.txt", `${PAGE.replace("Làng Kép", "Làng Chín")}\n1`));
	expect(twin).toMatchObject({ state: "new", doubts: [expect.stringContaining(`bài số ${id}`)] });
});

test("an unknown section, a missing path, an empty folder and a stranger are refused before anything is read", async () => {
	const file = write("x.txt", PAGE);
	const known = expect.objectContaining({ personMessage: expect.stringContaining("tin-tuc-su-kien, van-hoa") });
	await expect(importAll(file, { categorySlug: "khong-co" })).rejects.toEqual(known);
	await expect(importAll(file, { categorySlug: "khong-co" })).rejects.toThrow(UnknownCategoryError);
	await expect(importAll(join(folder, "khong-co"))).rejects.toThrow(NothingToImportError);
	mkdirSync(join(folder, "trong"));
	await expect(importAll(join(folder, "trong"))).rejects.toThrow(NothingToImportError);
	const stranger = { kind: "user" as const, userId: 1, name: "Người lạ" };
	await expect(
		importLegacyPages(stranger, { path: file, categorySlug: null, isDryRun: false }, () => undefined),
	).rejects.toThrow(NotAllowedError);
});
