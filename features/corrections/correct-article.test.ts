import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { getArticleRow, VersionConflictError } from "../../db/queries/articles.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { getLatestTagSeq, listTagChangesSince } from "../../db/queries/cache-tags.ts";
import { insertCategory } from "../../db/queries/categories.ts";
import { listRevisions } from "../../db/queries/revisions.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { createPageRecord, runWithPageRecord } from "../../lib/page-record.ts";
import { type Actor, systemActor } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { type ArticleInput, ArticleInputError } from "../articles/article-input.ts";
import { ArticleMissingError } from "../articles/article-missing.ts";
import { getArticleInput } from "../articles/article-to-input.ts";
import { createArticle } from "../articles/create-article.ts";
import { publishArticle } from "../articles/publish-article.ts";
import { getArticlePage } from "../articles/queries.ts";
import { takeDownArticle } from "../articles/take-down-article.ts";
import { correctArticle } from "./correct-article.ts";
import { listArticleCorrections, listCorrections, listOpenApologies } from "./queries.ts";
import { replaceWords } from "./replace-words.ts";

const cli = systemActor("cli");
const stranger: Actor = { kind: "user", userId: 1, name: "Người lạ", roles: [] };
const note = "Bản đăng lúc đầu ghi 69 người; số đúng là 96.";

let opened: TestDatabase;
let input: ArticleInput;
let id: number;

beforeAll(async () => {
	opened = await openTestDatabase();
	const categoryId = await db.tx((tx) => insertCategory(tx, { slug: "tin", name: "Tin", parentId: null, position: 0 }));
	input = {
		...{ title: "Lớp học 69 người", kicker: "", lead: "Lớp có 69 người dự.", genre: "news", language: "vi" },
		...{ categoryId, coverMediaId: null, authorIds: [], hidesAuthors: false, tagIds: [], topicIds: [] },
		...{ source: { name: "", url: null } },
		body: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "Có 69 người." }] }] },
	};
});
afterAll(() => opened.close());
beforeEach(async () => {
	id = await createArticle(cli, input);
	await publishArticle(cli, id, 1, { at: new Date("2026-11-20T01:30:00Z"), hasClockTime: true });
});

const correction = () => ({ input, baseVersion: 2, kind: "correction" as const, note });
const getModified = async () => (await getArticleRow(db.read, id))?.modifiedAt ?? null;

test("R43: a correction changes the text, stands dated on the article and in the archive, and moves its date of change", async () => {
	const corrected = replaceWords(input, { wrong: "69", right: "96" });
	const cursor = await getLatestTagSeq();
	expect(await correctArticle(cli, id, { ...correction(), input: corrected })).toBe(3);
	expect((await listTagChangesSince(cursor)).map(({ tag }) => tag)).toEqual([
		`article:${id}`,
		"sitemap:1",
		"corrections",
	]);
	const page = await getArticlePage(id);
	if (page.state !== "published") throw new Error("not published");
	expect(page.article).toMatchObject({ title: "Lớp học 96 người", lead: "Lớp có 96 người dự." });
	expect(JSON.stringify(page.article.body)).toContain("Có 96 người.");
	const [shown] = await listArticleCorrections(page.article);
	expect(shown).toMatchObject({ kind: "correction", note });
	expect(shown?.at).toEqual(page.article.modifiedAt);
	expect((await listCorrections(1))?.corrections[0]).toMatchObject({
		note,
		article: { title: "Lớp học 96 người", path: `/tin/lop-hoc-96-nguoi-${id}` },
	});
	expect((await listRevisions(db.read, id)).at(-1)).toMatchObject({ version: 3, reason: note });
	const audit = await listAuditEntries(db.read, `article:${id}`);
	expect(audit.map(({ action }) => action).slice(0, 2)).toEqual(["article.correct", "article.edit"]);
});

test("R43: a note alone, without other words, moves the date of change too", async () => {
	expect(await getModified()).toBeNull();
	await correctArticle(cli, id, correction());
	expect(await getModified()).toBeInstanceOf(Date);
});

test("R43: when its article is taken down the archive keeps the note, and leads nowhere", async () => {
	await correctArticle(cli, id, correction());
	await takeDownArticle(cli, id, 3, "kiểm tra");
	expect((await listCorrections(1))?.corrections[0]?.article).toEqual({ title: input.title, path: null });
	expect(await listCorrections(2)).toBeNull();
});

test("R66: an apology stands on the front page for thirty days and leaves it by itself, other notes never", async () => {
	const since = (await listOpenApologies(new Date())).length;
	await correctArticle(cli, id, correction());
	expect(await listOpenApologies(new Date())).toHaveLength(since);
	await correctArticle(cli, id, { ...correction(), baseVersion: 3, kind: "apology" });
	const record = createPageRecord();
	const [apology] = await runWithPageRecord(record, () => listOpenApologies(new Date()));
	expect(apology).toMatchObject({ kind: "apology", note, article: { title: input.title } });
	const end = (apology?.at.getTime() ?? 0) + 30 * 86_400_000;
	expect([record.expiresAt, record.tags.has("corrections")]).toEqual([end, true]);
	expect(await listOpenApologies(new Date(end + 1))).toEqual([]);
});

test("R43: no correction without a note, of a draft, on an old version, of nothing, by a stranger", async () => {
	const draft = await createArticle(cli, input);
	await expect(correctArticle(cli, id, { ...correction(), note: " " })).rejects.toThrow(ArticleInputError);
	await expect(correctArticle(cli, draft, { ...correction(), baseVersion: 1 })).rejects.toThrow(ArticleInputError);
	await expect(correctArticle(cli, id, { ...correction(), baseVersion: 1 })).rejects.toThrow(VersionConflictError);
	await expect(correctArticle(cli, 99_999, correction())).rejects.toThrow(ArticleMissingError);
	await expect(correctArticle(stranger, id, correction())).rejects.toThrow(NotAllowedError);
	expect([(await getArticleRow(db.read, id))?.version, await getModified()]).toEqual([2, null]);
});

test("wrong words that stand nowhere in the article are told, and nothing else of it changes", async () => {
	expect(() => replaceWords(input, { wrong: "70 người", right: "96" })).toThrow(ArticleInputError);
	expect(() => replaceWords(input, { wrong: "", right: "96" })).toThrow(ArticleInputError);
	const { input: stored } = await getArticleInput(db.read, id);
	expect(replaceWords(stored, { wrong: "Có 69", right: "Có 96" })).toMatchObject({
		...input,
		body: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "Có 96 người." }] }] },
	});
});
