import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { replaceRelatedPicks } from "../../db/queries/articles.ts";
import { insertCategory } from "../../db/queries/categories.ts";
import { getCauses } from "../../db/test-causes.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { systemActor } from "../accounts/actor.ts";
import { keepAuthor } from "../authors/keep-author.ts";
import { getAuthorBySlug } from "../authors/queries.ts";
import { searchArticles } from "../search/queries.ts";
import { keepTag } from "../tags/keep-tag.ts";
import type { PublishedArticle } from "./article.ts";
import type { ArticleInput } from "./article-input.ts";
import { createArticle } from "./create-article.ts";
import { publishArticle } from "./publish-article.ts";
import { getArticlePage, listAuthorArticles, listCategoryArticles, listLatestArticles } from "./queries.ts";
import { getSurroundings } from "./surroundings.ts";
import { takeDownArticle } from "./take-down-article.ts";

const cli = systemActor("cli");
const NOON = Date.parse("2026-11-20T05:00:00Z");
const HOUR_MS = 3_600_000;

let opened: TestDatabase;
let position = 0;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

/** A section of its own for one test, so that tests see nothing of each other. */
function addSection(): Promise<number> {
	position += 1;
	const section = { slug: `muc-${position}`, name: `Mục ${position}`, parentId: null, position };
	return db.tx((tx) => insertCategory(tx, section));
}

function addDraft(categoryId: number, title: string, changes: Partial<ArticleInput> = {}): Promise<number> {
	return createArticle(cli, {
		title,
		kicker: "",
		lead: "Sapo của bài.",
		genre: "news",
		language: "vi",
		categoryId,
		coverMediaId: null,
		authorIds: [],
		hidesAuthors: false,
		tagIds: [],
		topicIds: [],
		source: { name: "", url: null },
		body: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "Nội dung." }] }] },
		...changes,
	});
}

interface Publication {
	hoursAgo?: number;
	changes?: Partial<ArticleInput>;
}

async function addPublished(categoryId: number, title: string, { hoursAgo = 0, changes }: Publication = {}) {
	const id = await addDraft(categoryId, title, changes);
	await publishArticle(cli, id, 1, { at: new Date(NOON - hoursAgo * HOUR_MS), hasClockTime: true });
	return id;
}

async function readPublished(id: number): Promise<PublishedArticle> {
	const page = await getArticlePage(id);
	if (page.state !== "published") throw new Error(`article ${id} is ${page.state}`);
	return page.article;
}

const toIds = (articles: readonly { id: number }[] | undefined) => (articles ?? []).map(({ id }) => id);

test("R12: what an editor picked stands first and in her order, then the same tag, then the section", async () => {
	const [section, elsewhere] = [await addSection(), await addSection()];
	const tagIds = [await db.tx((tx) => keepTag(tx, "cồng chiêng"))];
	const [newer, older] = [
		await addPublished(section, "Cùng mục, mới", { hoursAgo: 1 }),
		await addPublished(section, "Cùng mục, cũ", { hoursAgo: 9 }),
	];
	const tagged = await addPublished(elsewhere, "Cùng từ khóa", { hoursAgo: 20, changes: { tagIds } });
	const [first, second] = [
		await addPublished(elsewhere, "Được chọn, cũ", { hoursAgo: 90 }),
		await addPublished(elsewhere, "Được chọn, mới", { hoursAgo: 2 }),
	];
	const id = await addPublished(section, "Bài đang đọc", { changes: { tagIds } });
	await db.tx((tx) => replaceRelatedPicks(tx, id, [first, second]));
	const article = await readPublished(id);
	expect(toIds((await getSurroundings(article)).related)).toEqual([first, second, tagged, newer, older]);
	expect(toIds((await getSurroundings(article, { relatedLimit: 3 })).related)).toEqual([first, second, tagged]);
});

test("R12: drafts and what was taken down are never related though an editor picked them, and nobody can pick the article itself", async () => {
	const section = await addSection();
	const [shown, takenDown] = [await addPublished(section, "Còn trên trang"), await addPublished(section, "Sẽ bị gỡ")];
	const draft = await addDraft(section, "Bản nháp");
	const id = await addPublished(section, "Bài đang đọc");
	const pick = (ids: number[]) => db.tx((tx) => replaceRelatedPicks(tx, id, ids));
	await pick([draft, takenDown, shown]);
	expect(await getCauses(pick([id]))).toContain("related_picks_not_self");
	await takeDownArticle(cli, takenDown, 2, "Kiểm tra");
	const article = await readPublished(id);
	const { related, ofCategory } = await getSurroundings(article);
	expect([toIds(related), ofCategory]).toEqual([[shown], []]);
});

test("R12: an article alone in its section has no related ones", async () => {
	const article = await readPublished(await addPublished(await addSection(), "Một mình"));
	expect((await getSurroundings(article)).related).toEqual([]);
});

test("R34: articles of one instant are neighbours by id, each once, from the newest to the oldest", async () => {
	const section = await addSection();
	const oldest = await addPublished(section, "Hôm trước", { hoursAgo: 24 });
	const sameInstant: number[] = [];
	for (const title of ["Một", "Hai", "Ba"]) sameInstant.push(await addPublished(section, title));
	const newest = await addPublished(section, "Hôm sau", { hoursAgo: -24 });
	await addDraft(section, "Bản nháp");
	const expected = [newest, ...sameInstant.toReversed(), oldest];
	const walked: number[] = [];
	for (let at: number | undefined = newest; at !== undefined; ) {
		walked.push(at);
		const { older, newer } = await getSurroundings(await readPublished(at));
		expect(newer?.id).toBe(walked.at(-2));
		at = older?.id;
	}
	expect(walked).toEqual(expected);
	expect(toIds((await listCategoryArticles(section, 1))?.articles)).toEqual(expected);
});

test("R34: neighbours close the gap when the one between them is taken down", async () => {
	const section = await addSection();
	const ids: number[] = [];
	for (const hoursAgo of [3, 2, 1]) ids.push(await addPublished(section, `Trước ${hoursAgo} giờ`, { hoursAgo }));
	const [old = 0, middle = 0, recent = 0] = ids;
	await takeDownArticle(cli, middle, 2, "Kiểm tra");
	expect((await getSurroundings(await readPublished(recent))).older?.id).toBe(old);
	expect((await getSurroundings(await readPublished(old))).newer?.id).toBe(recent);
});

test("R08: an author hidden on one article is listed for the others only, and has no page of that one", async () => {
	const section = await addSection();
	const authorIds = await db.tx(async (tx) => [await keepAuthor(tx, "Rơ Chăm Thử"), await keepAuthor(tx, "Lê Thử")]);
	const open = await addPublished(section, "Có tên", { changes: { authorIds } });
	const hidden = await addPublished(section, "Không tên", { changes: { authorIds, hidesAuthors: true } });
	for (const authorId of authorIds) {
		const list = await listAuthorArticles(authorId, 1);
		expect([toIds(list?.articles), list?.total]).toEqual([[open], 1]);
	}
	expect((await readPublished(hidden)).authors).toEqual([]);
	expect((await readPublished(open)).authors.map(({ penName }) => penName)).toEqual(["Rơ Chăm Thử", "Lê Thử"]);
	expect((await getAuthorBySlug("ro-cham-thu"))?.penName).toBe("Rơ Chăm Thử");
});

test("a draft has no page and stands in no list, box or search until it is published", async () => {
	const section = await addSection();
	const authorIds = [await db.tx((tx) => keepAuthor(tx, "Ksor Nháp"))];
	const tagIds = [await db.tx((tx) => keepTag(tx, "bản nháp"))];
	const reader = await readPublished(await addPublished(section, "Bài có sẵn", { changes: { tagIds } }));
	const draft = await addDraft(section, "Bản nháp chưa ai duyệt", { authorIds, tagIds });
	const listEverywhere = async () =>
		[
			await listLatestArticles(100),
			(await listCategoryArticles(section, 1))?.articles,
			(await listAuthorArticles(authorIds[0] as number, 1))?.articles,
			(await getSurroundings(reader)).related,
			(await searchArticles("ban nhap chua ai duyet", 1))?.stories.map(({ article }) => article),
		].map((articles) => toIds(articles).includes(draft));
	expect(await getArticlePage(draft)).toEqual({ state: "missing" });
	expect(await listEverywhere()).toEqual([false, false, false, false, false]);
	await publishArticle(cli, draft, 1, { at: new Date(NOON), hasClockTime: true });
	expect(await listEverywhere()).toEqual([true, true, true, true, true]);
});
