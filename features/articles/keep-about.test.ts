import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { getArticleRow } from "../../db/queries/articles.ts";
import { insertCategory } from "../../db/queries/categories.ts";
import { listTagRowsAfter } from "../../db/queries/topics.ts";
import { insertUser } from "../../db/queries/users.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import type { RichText } from "../../lib/rich-text.ts";
import type { Actor } from "../accounts/actor.ts";
import { FormError } from "../accounts/form-state.ts";
import { keepAuthor } from "../authors/keep-author.ts";
import { readAbout } from "./about-form.ts";
import { EMPTY_ABOUT } from "./about-words.ts";
import { getArticleInput } from "./article-to-input.ts";
import { addArticle } from "./article-writing.ts";
import { compareRevisions } from "./compare-revisions.ts";
import { findPicks } from "./find-picks.ts";
import { publishArticle } from "./publish-article.ts";
import { getArticlePage } from "./queries.ts";
import { restoreRevision } from "./restore-revision.ts";
import { toSheetAbout } from "./sheet-about.ts";
import { getSurroundings } from "./surroundings.ts";
import { takeDownArticle } from "./take-down-article.ts";
import { beginArticle, writeArticle } from "./write-article.ts";

type Person = Actor & { kind: "user" };

const cli: Actor = { kind: "system", name: "cli" };
const TITLE = "Hội nghị triển khai công tác xây dựng chi bộ làng";
const LEAD = "Sáng nay, hội nghị bàn ba việc của các chi bộ làng.";
const body: RichText = { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "Ba việc." }] }] };

let opened: TestDatabase;
let categoryId: number;
let writer: Person;
let stranger: Person;

async function makeWriter(name: string): Promise<Person> {
	const userId = await db.tx((tx) => insertUser(tx, { email: `${name}@toasoan.example`, name }));
	return { kind: "user", userId, name, roles: [{ role: "phong_vien", categoryId: null }] };
}

beforeAll(async () => {
	opened = await openTestDatabase();
	categoryId = await db.tx((tx) =>
		insertCategory(tx, { slug: "dang", name: "Xây dựng Đảng", parentId: null, position: 0 }),
	);
	[writer, stranger] = [await makeWriter("viet"), await makeWriter("khac")];
});
afterAll(() => opened.close());

const words = { title: TITLE, kicker: "", lead: LEAD, body };
const typed = (about: Partial<typeof EMPTY_ABOUT>) => readAbout({ ...EMPTY_ABOUT, ...about });
const begin = (about: Partial<typeof EMPTY_ABOUT> = {}, changes: object = {}) =>
	beginArticle(writer, { ...words, categoryId, about: typed(about), ...changes });
const write = (id: number, version: number, about: Partial<typeof EMPTY_ABOUT>) =>
	writeArticle(writer, id, version, { ...words, categoryId, about: typed(about) });

async function readPublished(id: number) {
	const page = await getArticlePage(id);
	if (page.state !== "published") throw new Error(`article ${id} is ${page.state}`);
	return page.article;
}

test("E03: an article typed from scratch reads as the same article that was imported", async () => {
	const at = new Date("2020-11-08T00:00:00+07:00");
	const imported = await db.tx(async (tx) =>
		addArticle(tx, cli, {
			input: {
				...{ ...words, genre: "news", language: "vi", categoryId, coverMediaId: null, hidesAuthors: false },
				authorIds: [await keepAuthor(tx, "Nguyên Hạ"), await keepAuthor(tx, "Ban Biên tập")],
				...{ tagIds: [], topicIds: [], source: { name: "Báo Cao Nguyên", url: null } },
			},
			publication: { at, hasClockTime: false },
		}),
	);
	const id = await begin({
		...{ authors: ["Nguyên Hạ", "Ban Biên tập"], date: "08/11/2020", isDayOnly: true, source: "Báo Cao Nguyên" },
	});
	const date = (await getArticleInput(db.read, id)).input.date;
	expect(date).toEqual({ at, hasClockTime: false });
	await publishArticle(cli, id, 1, date ?? { at: new Date(), hasClockTime: true });
	const { id: _, version: _typed, ...read } = await readPublished(id);
	const { id: __, version: _imported, ...known } = await readPublished(imported);
	expect(read).toEqual(known);
});

test("E03: what stands around the words is on the sheet again as it was typed, and new tags and authors are made once", async () => {
	const about = {
		...{ authors: ["Lê Thử", "Rơ Châm Thử"], hidesAuthors: true, tags: ["cồng chiêng", "lễ hội"] },
		...{ genre: "report", language: "jra", layout: "photo_story", date: "23/11/2024 08:30", isDayOnly: false },
		...{ source: "Báo Thử", sourceUrl: "https://bao.example/bai", sourceDate: "23/11/2024 06:00" },
		...{ seoTitle: "Tên ngắn", seoDescription: "Mô tả riêng.", slug: "ten-rieng" },
	};
	const [id, second] = [await begin(about), await begin(about)];
	const { input } = await getArticleInput(db.read, id);
	expect(await toSheetAbout(input)).toEqual({ ...EMPTY_ABOUT, ...about });
	expect((await getArticleInput(db.read, second)).input.tagIds).toEqual(input.tagIds);
	const names = (await listTagRowsAfter(db.read, 0, 100)).map(({ name }) => name);
	expect(names.filter((name) => about.tags.includes(name))).toHaveLength(2);
	await writeArticle(writer, id, 1, { ...words, title: "Tên khác hẳn", categoryId });
	expect(await toSheetAbout((await getArticleInput(db.read, id)).input), "left out is left as it was").toEqual({
		...{ ...EMPTY_ABOUT, ...about },
	});
	expect((await getArticleRow(db.read, id))?.slug, "E34").toBe("ten-rieng");
});

test("E03: a date that is still to come, or is none, is refused beside its field", () => {
	const errorsOf = (about: Partial<typeof EMPTY_ABOUT>) => {
		try {
			typed(about);
		} catch (error) {
			return error instanceof FormError ? Object.keys(error.errors) : error;
		}
	};
	expect(errorsOf({ date: "31/02/2026 08:00" })).toEqual(["date"]);
	expect(errorsOf({ date: "01/01/2999", isDayOnly: true })).toEqual(["date"]);
	expect(errorsOf({ date: "08/11/2020" }), "no clock time").toEqual(["date"]);
	expect(errorsOf({ sourceUrl: "https://bao.example" })).toEqual(["source"]);
	expect(errorsOf({ source: "Báo", sourceUrl: "javascript:alert(1)" })).toEqual(["sourceUrl"]);
	expect(errorsOf({ slug: "???" })).toEqual(["slug"]);
	expect(errorsOf({ date: "8/11/2020 7:05" })).toBeUndefined();
});

test("E16: authors, tags and the like that differ between two saves are told by name, and a restored save has them again", async () => {
	const related = await begin({}, { title: "Bài đứng cạnh" });
	const id = await begin({ authors: ["Nguyên Hạ"], tags: ["lễ hội"], date: "08/11/2020 07:00" });
	await write(id, 1, {
		...{ authors: ["Nguyên Hạ", "Lê Thử"], tags: [], genre: "interview", seoTitle: "Tên ngắn" },
		related: [{ id: related, title: "", isPublished: false }],
	});
	const fields = (await compareRevisions(id, 1, 2))?.fields ?? [];
	const told = fields.map(({ label, parts }) => [label, parts.map(({ kind, text }) => `${kind}:${text}`).join("|")]);
	expect(told).toEqual([
		["Tác giả", "same:Nguyên Hạ|added:, Lê Thử"],
		["Từ khóa", "removed:lễ hội"],
		["Ngày bạn đọc thấy", "removed:08/11/2020 07:00"],
		["Thể loại", "removed:Tin|added:Phỏng vấn"],
		["Bài liên quan", "added:Bài đứng cạnh"],
		["Tên khi tìm kiếm và chia sẻ", "added:Tên ngắn"],
	]);
	await restoreRevision(writer, id, 2, 1);
	expect((await compareRevisions(id, 1, 3))?.isSame).toBe(true);
	expect((await getArticleInput(db.read, id)).input.relatedIds).toEqual([]);
});

test("E36: what is picked stands first on the page, vanishes when it is taken down, and a writer picks only what she may see", async () => {
	const [first, second] = [await begin({}, { title: "Chọn trước" }), await begin({}, { title: "Chọn sau" })];
	const publication = { at: new Date("2021-01-01T00:00:00Z"), hasClockTime: true };
	for (const id of [first, second]) await publishArticle(cli, id, 1, publication);
	const hidden = await beginArticle(stranger, { ...words, title: "Bản nháp người khác", categoryId });
	const pick = (id: number) => ({ id, title: "", isPublished: true });
	const id = await begin({ related: [second, hidden, first, second, 999_999].map(pick) });
	expect((await getArticleInput(db.read, id)).input.relatedIds).toEqual([second, first]);
	await publishArticle(cli, id, 1, publication);
	const relatedOf = async () => (await getSurroundings(await readPublished(id))).related.map((story) => story.id);
	expect((await relatedOf()).slice(0, 2)).toEqual([second, first]);
	await takeDownArticle(cli, second, 2, "Kiểm tra");
	expect((await relatedOf())[0]).toBe(first);
	expect(await relatedOf()).not.toContain(second);
});

test("E36: articles, authors and tags are found by a part of their words typed without marks, drafts of others never", async () => {
	await begin({ authors: ["Siu Thử Đông"], tags: ["đồng bào"] }, { title: "Giọt nước làng Đê Kôn" });
	await beginArticle(stranger, { ...words, title: "Giọt nước của người khác", categoryId });
	expect(await findPicks(writer, "bai", "giot nuoc")).toMatchObject([
		{ name: "Giọt nước làng Đê Kôn", isPublished: false },
	]);
	expect(await findPicks(writer, "bai", "nuoc de ko")).toHaveLength(1);
	expect(await findPicks(writer, "tac-gia", "thu don")).toEqual([{ name: "Siu Thử Đông" }]);
	expect(await findPicks(writer, "tu-khoa", "ĐỒNG b")).toEqual([{ name: "đồng bào" }]);
	expect(await findPicks(writer, "tu-khoa", "ong b"), "not the middle of a word").toEqual([]);
	expect(await findPicks(writer, "tu-khoa", "%")).toEqual([]);
});
