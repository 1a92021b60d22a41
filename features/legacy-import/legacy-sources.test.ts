import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { getArticleRow, listArticleAuthors } from "../../db/queries/articles.ts";
import { insertCategory } from "../../db/queries/categories.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { formatDay } from "../../lib/dates.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { keepAuthor } from "../authors/keep-author.ts";
import { importLegacyPages, UnknownCategoryError } from "./import-legacy-pages.ts";
import { NothingToImportError } from "./list-legacy-files.ts";

import { A_RUN, importAll, importOne, openLegacyFolder, PAGE } from "./test-legacy-folder.ts";

let opened: TestDatabase;
let folder: string;
let write: ReturnType<typeof openLegacyFolder>["write"];
beforeAll(async () => {
	opened = await openTestDatabase();
	await db.tx(async (tx) => {
		const values = { parentId: null, position: 0 };
		await insertCategory(tx, { slug: "tin-tuc-su-kien", name: "Tin tức - Sự kiện", ...values });
		await insertCategory(tx, { slug: "van-hoa", name: "Văn hóa", ...values });
	});
});
afterAll(() => opened.close());
beforeEach(() => {
	const opening = openLegacyFolder();
	({ folder, write } = opening);
	return opening.remove;
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

test("an unreadable file is named and loses nothing of the rest of the folder", async () => {
	write("1.txt", PAGE.replace("Làng Kép", "Làng Năm"));
	write("2.txt", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70]));
	write("3.html", `<h1>Làng Sáu</h1><p>15/03/2019</p><p>Sapo</p><p>Nội dung bài viết.</p><p>Hoài An</p>`);
	write("4.txt", "Không có ngày");
	symlinkSync(join(folder, "khong-co"), join(folder, "5.txt"));
	write("con/1.txt", PAGE.replace("Làng Kép", "Làng Bảy"));
	write("con/8.txt", Buffer.from(`\ufeff${PAGE.replace("Làng Kép", "Làng Tám")}`, "utf16le"));
	write("anh.jpg", "x");
	symlinkSync("/dev/zero", join(folder, "ong.txt"));
	const { totals, results } = await importAll(folder);
	expect(totals).toEqual({ new: 4, changed: 0, unchanged: 0, duplicate: 0, failed: 4, otherFiles: 1 });
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

test("an unknown section, a missing path, an empty folder and a stranger are refused before anything is read", async () => {
	const file = write("x.txt", PAGE);
	const known = expect.objectContaining({ personMessage: expect.stringContaining("tin-tuc-su-kien, van-hoa") });
	await expect(importAll(file, { categorySlug: "khong-co" })).rejects.toEqual(known);
	await expect(importAll(file, { categorySlug: "khong-co" })).rejects.toThrow(UnknownCategoryError);
	await expect(importAll(join(folder, "khong-co"))).rejects.toThrow(NothingToImportError);
	mkdirSync(join(folder, "trong"));
	await expect(importAll(join(folder, "trong"))).rejects.toThrow(NothingToImportError);
	const stranger = { kind: "user" as const, userId: 1, name: "Người lạ", roles: [] };
	await expect(importLegacyPages(stranger, { ...A_RUN, dataDir: folder, path: file }, () => undefined)).rejects.toThrow(
		NotAllowedError,
	);
});
