import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { getArticleRow } from "../../db/queries/articles.ts";
import { getAutosave } from "../../db/queries/autosaves.ts";
import { insertCategory } from "../../db/queries/categories.ts";
import { insertMediaItem } from "../../db/queries/media.ts";
import { insertUser, replaceUserRoles } from "../../db/queries/users.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import type { BlockNode, RichText } from "../../lib/rich-text.ts";
import type { Actor } from "../accounts/actor.ts";
import { ArticleInputError } from "./article-input.ts";
import { toSheetWords } from "./cover.ts";
import { getArticleForEditor } from "./desk-articles.ts";
import { keepUnsaved } from "./keep-unsaved.ts";
import { manuscriptForm, unsavedForm } from "./manuscript-form.ts";
import { beginArticle, writeArticle } from "./write-article.ts";

let opened: TestDatabase;
let reporter: Actor & { kind: "user" };
let categoryId: number;
let pictures: number[];
let paper: number;
beforeAll(async () => {
	opened = await openTestDatabase();
	await db.tx(async (tx) => {
		categoryId = await insertCategory(tx, { slug: "dang", name: "Xây dựng Đảng", parentId: null, position: 0 });
		const roles = [{ role: "phong_vien" as const, categoryId: null }];
		const userId = await insertUser(tx, { email: "phong.vien@toasoan.example", name: "Phóng Viên" });
		await replaceUserRoles(tx, userId, roles);
		reporter = { kind: "user", userId, name: "Phóng Viên", roles };
		const add = (kind: "photo" | "document", originalHash: string) =>
			insertMediaItem(
				tx,
				{ kind, originalHash, originalName: "a", mimeType: "image/jpeg", bytes: 9, width: 8, height: 6 },
				[],
			);
		pictures = [await add("photo", "a"), await add("photo", "b"), await add("photo", "c")];
		paper = await add("document", "d");
	});
});
afterAll(() => opened.close());

const toBody = (...mediaIds: (number | undefined)[]): RichText => ({
	type: "doc",
	content: mediaIds.map((mediaId): BlockNode => {
		return { type: "figure", attrs: { mediaId: mediaId ?? null, alt: "", caption: "", credit: "" } };
	}),
});
const manuscript = (body: RichText, cover: { coverMediaId?: number | null } = {}) => ({
	...{ title: "Chi bộ làng Pơ Tâu họp bên giọt nước", kicker: "", lead: "Nắng tắt thì họp.", categoryId, body },
	...cover,
});
const getCover = async (id: number) => (await getArticleRow(db.read, id))?.coverMediaId;

test("E03: the first picture of a text stands for it until another is chosen, and again when none is", async () => {
	const [first, second, own] = pictures;
	const inBox: BlockNode = { type: "box", attrs: { title: "" }, content: toBody(second).content };
	const id = await beginArticle(reporter, manuscript({ type: "doc", content: [inBox, ...toBody(first).content] }));
	expect(await getCover(id)).toBe(second);
	const body = toBody(first, second);
	await writeArticle(reporter, id, 1, manuscript(body));
	expect(await getCover(id), "nobody chose the one that was first").toBe(first);
	await writeArticle(reporter, id, 2, manuscript(body, { coverMediaId: own ?? null }));
	await writeArticle(reporter, id, 3, manuscript(body));
	expect(await getCover(id), "what was chosen stays").toBe(own);
	await writeArticle(reporter, id, 4, manuscript(body, { coverMediaId: null }));
	expect(await getCover(id)).toBe(first);
	const article = await getArticleForEditor(reporter, id);
	expect(article && toSheetWords(article.input).coverMediaId).toBe(null);
	await writeArticle(reporter, id, 5, manuscript(toBody(undefined)));
	expect(await getCover(id)).toBe(null);
});

test("E03: only a picture of the portal can stand for a text, and nothing else is saved then", async () => {
	const id = await beginArticle(reporter, manuscript(toBody(pictures[0])));
	for (const coverMediaId of [paper, 999_999]) {
		await expect(writeArticle(reporter, id, 1, manuscript(toBody(), { coverMediaId }))).rejects.toThrow(
			ArticleInputError,
		);
	}
	expect(await getCover(id)).toBe(pictures[0]);
	expect((await getArticleRow(db.read, id))?.version).toBe(1);
});

test("E18: what is not saved yet keeps its pictures and its cover", async () => {
	const id = await beginArticle(reporter, manuscript(toBody()));
	const fields = { kicker: "", title: "", lead: "", categoryId: "", body: JSON.stringify(toBody(...pictures)) };
	const kept = unsavedForm.parse({ ...fields, coverMediaId: String(pictures[1]) });
	await keepUnsaved(reporter, id, 1, kept);
	const found = await getAutosave(db.read, id, reporter.userId);
	expect(found?.manuscript).toMatchObject({ coverMediaId: pictures[1], body: toBody(...pictures) });
	expect(manuscriptForm.shape.coverMediaId.parse("")).toBe(null);
	expect(manuscriptForm.shape.coverMediaId.safeParse("-1").success).toBe(false);
});
