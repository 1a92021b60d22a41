import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { getArticleRow, VersionConflictError } from "../../db/queries/articles.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { getLatestTagSeq, listTagChangesSince } from "../../db/queries/cache-tags.ts";
import { insertCategory } from "../../db/queries/categories.ts";
import { listRevisions } from "../../db/queries/revisions.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { toMonthKey } from "../../lib/dates.ts";
import { type Actor, systemActor } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { keepAuthor } from "../authors/keep-author.ts";
import { keepTag } from "../tags/keep-tag.ts";
import { type ArticleInput, ArticleInputError } from "./article-input.ts";
import { ArticleMissingError } from "./article-missing.ts";
import { createArticle } from "./create-article.ts";
import { editArticle } from "./edit-article.ts";
import { publishArticle } from "./publish-article.ts";
import { getArticlePage, listAuthorArticles, listCategoryArticles, listLatestArticles } from "./queries.ts";
import { restoreArticle } from "./restore-article.ts";
import { takeDownArticle } from "./take-down-article.ts";

const cli = systemActor("cli");
const stranger: Actor = { kind: "user", userId: 1, name: "Người lạ", roles: [] };
const at = { at: new Date("2026-11-20T01:30:00Z"), hasClockTime: true };

let opened: TestDatabase;
let parent: number;
let child: number;
let elsewhere: number;
let input: ArticleInput;

beforeAll(async () => {
	opened = await openTestDatabase();
	await db.tx(async (tx) => {
		parent = await insertCategory(tx, { slug: "xay-dung-dang", name: "Xây dựng Đảng", parentId: null, position: 0 });
		child = await insertCategory(tx, { slug: "to-chuc", name: "Công tác tổ chức", parentId: parent, position: 0 });
		elsewhere = await insertCategory(tx, { slug: "kinh-te", name: "Kinh tế", parentId: null, position: 1 });
		input = {
			title: "Chi bộ thôn họp bên bếp lửa",
			kicker: "",
			lead: "Một buổi sinh hoạt chi bộ ở làng.",
			genre: "news",
			language: "vi",
			categoryId: child,
			coverMediaId: null,
			authorIds: [await keepAuthor(tx, "Hoài An"), await keepAuthor(tx, "Ban Biên tập")],
			hidesAuthors: false,
			tagIds: [await keepTag(tx, "chi bộ")],
			topicIds: [],
			source: { name: "", url: null },
			body: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "Nội dung." }] }] },
		};
	});
});
afterAll(() => opened.close());

test("R12: a date still to come is refused, and the article stays a draft", async () => {
	const tomorrow = { at: new Date(Date.now() + 86_400_000), hasClockTime: true };
	await expect(publishArticle(cli, id, 1, tomorrow)).rejects.toMatchObject({
		personMessage: expect.stringContaining("còn ở tương lai"),
	});
	expect((await getArticleRow(db.read, id))?.state).toBe("draft");
});

test("only what was taken down can be restored, and it comes back at the date it had", async () => {
	await expect(restoreArticle(cli, id)).rejects.toThrow(ArticleInputError);
	await publishArticle(cli, id, 1, at);
	await expect(restoreArticle(cli, id)).rejects.toThrow(ArticleInputError);
	await takeDownArticle(cli, id, 2, "sai số liệu");
	await expect(restoreArticle(stranger, id)).rejects.toThrow(NotAllowedError);
	expect(await restoreArticle(cli, id)).toBe(4);
	expect(await getArticleRow(db.read, id)).toMatchObject({ state: "published", publishedAt: at.at });
	await expect(restoreArticle(cli, 99_999)).rejects.toThrow(ArticleMissingError);
});

test("a title in a script without Latin letters still gets an address of its own", async () => {
	const foreign = await createArticle(cli, { ...input, title: "東京からの手紙" });
	expect((await getArticleRow(db.read, foreign))?.slug).toBe("bai");
});

let id: number;
beforeEach(async () => {
	id = await createArticle(cli, input);
});

const publish = () => publishArticle(cli, id, 1, at);
const listChangesOf = async (write: () => Promise<unknown>) => {
	const cursor = await getLatestTagSeq();
	await write();
	return (await listTagChangesSince(cursor)).map(({ effect, tag }) => `${effect} ${tag}`);
};

test("a draft is missing to readers and stands in no list", async () => {
	expect(await getArticlePage(id)).toEqual({ state: "missing" });
	const latest = await listLatestArticles(100);
	expect(latest.map((teaser) => teaser.id)).not.toContain(id);
});

test("a published article stands at once in its section, the one above, and its authors' lists, once each", async () => {
	await publish();
	const page = await getArticlePage(id);
	if (page.state !== "published") throw new Error("not published");
	expect(page.article.breadcrumb.map(({ slug }) => slug)).toEqual(["xay-dung-dang", "to-chuc"]);
	expect(page.article.authors.map(({ penName, kind }) => [penName, kind])).toEqual([
		["Hoài An", "person"],
		["Ban Biên tập", "organisation"],
	]);
	for (const categoryId of [parent, child]) {
		const list = await listCategoryArticles(categoryId, 1);
		expect(list?.articles.filter((teaser) => teaser.id === id)).toHaveLength(1);
	}
	const byAuthor = await listAuthorArticles(input.authorIds[0] as number, 1);
	expect(byAuthor?.articles.map((teaser) => teaser.id)).toContain(id);
	expect((await listCategoryArticles(elsewhere, 1))?.articles).toEqual([]);
});

test("publishing names the article and every list it enters, and no other", async () => {
	const [first, second] = input.authorIds;
	expect(await listChangesOf(publish)).toEqual([
		"changed latest",
		`changed month:${toMonthKey(new Date())}`,
		`changed category:${parent}`,
		`changed category:${child}`,
		`changed author:${first}`,
		"changed lists:author",
		`changed author:${second}`,
		`changed tag:${input.tagIds[0]}`,
		"changed lists:tag",
		`changed article:${id}`,
		"changed sitemap:1",
	]);
});

test("a corrected word names the article and its part of the sitemap alone, a moved one also the lists it left and entered", async () => {
	await publish();
	const corrected = { ...input, title: "Chi bộ thôn họp bên bếp lửa hồng" };
	const itself = [`changed article:${id}`, "changed sitemap:1"];
	expect(await listChangesOf(() => editArticle(cli, id, 2, corrected, "sửa"))).toEqual(itself);
	expect(await listChangesOf(() => editArticle(cli, id, 3, { ...corrected, categoryId: elsewhere }, "chuyển"))).toEqual(
		[`changed category:${parent}`, `changed category:${child}`, `changed category:${elsewhere}`, ...itself],
	);
});

test("a taken down article is gone from every list, is known as taken down, and keeps its text and history", async () => {
	await publish();
	expect(await listChangesOf(() => takeDownArticle(cli, id, 2, "sai số liệu"))).toContain(`removed article:${id}`);
	expect(await getArticlePage(id)).toEqual({ state: "taken_down", id, slug: "chi-bo-thon-hop-ben-bep-lua" });
	for (const list of [
		await listCategoryArticles(parent, 1),
		await listAuthorArticles(input.authorIds[0] as number, 1),
	]) {
		expect(list?.articles.map((teaser) => teaser.id)).not.toContain(id);
	}
	expect((await getArticleRow(db.read, id))?.title).toBe(input.title);
	expect(await listRevisions(db.read, id)).toHaveLength(1);
	const audit = await listAuditEntries(db.read, `article:${id}`);
	expect(audit.map(({ action }) => action)).toEqual(["article.take-down", "article.publish", "article.create"]);
	expect(audit[0]).toMatchObject({ actorName: "cli", details: { reason: "sai số liệu" } });
});

test("a text that goes back up keeps its first day", async () => {
	await publish();
	const before = await getArticleRow(db.read, id);
	await takeDownArticle(cli, id, 2, "kiểm tra");
	await publishArticle(cli, id, 3, at);
	const after = await getArticleRow(db.read, id);
	expect(after?.firstPublishedAt).toEqual(before?.firstPublishedAt);
	expect(after?.state).toBe("published");
});

test("R08: an author who is hidden has no list entry and no byline", async () => {
	const hidden = await createArticle(cli, { ...input, hidesAuthors: true });
	await publishArticle(cli, hidden, 1, at);
	const page = await getArticlePage(hidden);
	expect(page.state === "published" && page.article.authors).toEqual([]);
	const list = await listAuthorArticles(input.authorIds[0] as number, 1);
	expect(list?.articles.map((teaser) => teaser.id)).not.toContain(hidden);
});

test("every save is a revision of its own with its hash, and two saves of one version conflict", async () => {
	await editArticle(cli, id, 1, { ...input, title: "Bản hai" }, "sửa tiêu đề");
	await expect(editArticle(cli, id, 1, { ...input, title: "Bản ba" }, "")).rejects.toThrow(VersionConflictError);
	const revisions = await listRevisions(db.read, id);
	expect(revisions.map(({ version, snapshot }) => [version, snapshot.title])).toEqual([
		[1, input.title],
		[2, "Bản hai"],
	]);
	expect(new Set(revisions.map(({ contentHash }) => contentHash)).size).toBe(2);
});

test("an article without lead does not go before readers, one without title is not even a draft", async () => {
	const bare = await createArticle(cli, { ...input, lead: " " });
	await expect(publishArticle(cli, bare, 1, at)).rejects.toThrow(ArticleInputError);
	await expect(createArticle(cli, { ...input, title: "" })).rejects.toThrow(ArticleInputError);
});

test("a take-down wants a reason and a published article", async () => {
	await expect(takeDownArticle(cli, id, 1, "lý do")).rejects.toThrow(ArticleInputError);
	await publish();
	await expect(takeDownArticle(cli, id, 2, "  ")).rejects.toThrow(ArticleInputError);
});

test("each verb refuses what does not exist, and who may not", async () => {
	await expect(publishArticle(cli, 9999, 1, at)).rejects.toThrow(ArticleMissingError);
	await expect(takeDownArticle(cli, 9999, 1, "x")).rejects.toThrow(ArticleMissingError);
	await expect(editArticle(cli, 9999, 1, input, "")).rejects.toThrow(ArticleMissingError);
	await expect(createArticle(stranger, input)).rejects.toThrow(NotAllowedError);
	await expect(editArticle(stranger, id, 1, input, "")).rejects.toThrow(NotAllowedError);
	await expect(publishArticle(stranger, id, 1, at)).rejects.toThrow(NotAllowedError);
	await expect(takeDownArticle(stranger, id, 1, "x")).rejects.toThrow(NotAllowedError);
	expect(await getArticleRow(db.read, id)).toMatchObject({ state: "draft", version: 1 });
});
