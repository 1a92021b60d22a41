import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db, type Tx } from "../../db/client.ts";
import { countList } from "../../db/queries/article-lists.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { getLatestTagSeq, listTagChangesSince } from "../../db/queries/cache-tags.ts";
import { insertCategory } from "../../db/queries/categories.ts";
import { removeSearchDocuments } from "../../db/queries/search-documents.ts";
import { insertTopic } from "../../db/queries/topics.ts";
import * as tables from "../../db/tables.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { listRowsOfArticle } from "../../db/test-rows.ts";
import { systemActor } from "../accounts/actor.ts";
import { keepAuthor } from "../authors/keep-author.ts";
import { keepTag } from "../tags/keep-tag.ts";
import { addArticles } from "./add-articles.ts";
import { type ArticleInput, ArticleInputError } from "./article-input.ts";
import { addArticle, type NewArticle } from "./article-writing.ts";
import { createArticle } from "./create-article.ts";
import { ALL_ARTICLES } from "./listings.ts";
import { publishArticle } from "./publish-article.ts";

const cli = systemActor("cli");
const publication = { at: new Date("2026-11-20T01:30:00Z"), hasClockTime: true };
/** When a row was written differs from one run to the next, as do the numbers of rows. */
const OF_THE_MOMENT = ["mac", "id", "createdAt", "updatedAt", "firstPublishedAt", "lastPublishedAt", "at"];

let opened: TestDatabase;
let inputs: ArticleInput[];

beforeAll(async () => {
	opened = await openTestDatabase();
	await db.tx(async (tx) => {
		inputs = await arrangeInputs(tx);
	});
});
afterAll(() => opened.close());

async function arrangeInputs(tx: Tx): Promise<ArticleInput[]> {
	const parent = await insertCategory(tx, {
		slug: "xay-dung-dang",
		name: "Xây dựng Đảng",
		parentId: null,
		position: 0,
	});
	const child = await insertCategory(tx, { slug: "to-chuc", name: "Tổ chức", parentId: parent, position: 0 });
	const topicId = await insertTopic(tx, { slug: "chuyen-de", name: "Chuyên đề" });
	const [author, other] = [await keepAuthor(tx, "Hoài An"), await keepAuthor(tx, "Ban Biên tập")];
	const [tag, rare] = [await keepTag(tx, "chi bộ"), await keepTag(tx, "hiếm")];
	const full: ArticleInput = {
		title: "Chi bộ thôn họp bên bếp lửa",
		kicker: "Chuyện cơ sở",
		lead: "Một buổi sinh hoạt chi bộ ở làng.",
		genre: "report",
		language: "vi",
		categoryId: child,
		coverMediaId: null,
		authorIds: [other, author],
		hidesAuthors: false,
		tagIds: [tag, rare],
		topicIds: [topicId],
		source: { name: "Tổng hợp", url: "https://nguon.example/bai" },
		body: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "Nội dung." }] }] },
	};
	const bare = { authorIds: [], tagIds: [], topicIds: [], kicker: "", source: { name: "", url: null } };
	return [
		full,
		{ ...full, ...bare, categoryId: parent },
		{ ...full, hidesAuthors: true, title: "Đường về làng", tagIds: [tag] },
	];
}

beforeEach(() =>
	db.tx(async (tx) => {
		const rows = await tx.select({ id: tables.articles.id }).from(tables.articles);
		await removeSearchDocuments(
			tx,
			rows.map(({ id }) => id),
		);
		for (const table of [tables.revisions, tables.articles, tables.articleListings, tables.listCounts]) {
			await tx.delete(table);
		}
	}),
);

/** Every row of every table that says anything of the article. */
async function readRows(articleId: number): Promise<Record<string, unknown>> {
	const ofTables = Object.entries(await listRowsOfArticle(articleId));
	const rows = ofTables.map(([name, found]) => [name, found.map(toComparable).sort(compareJson)]);
	const audit = await listAuditEntries(db.read, `article:${articleId}`);
	return { ...Object.fromEntries(rows), auditLog: audit.map(toComparable) };
}

function toComparable(row: Record<string, unknown>): Record<string, unknown> {
	const kept = Object.entries(row).filter(([name]) => !OF_THE_MOMENT.includes(name));
	return Object.fromEntries(kept.map(([name, value]) => [name, /^articleId$|^subject$/.test(name) ? "it" : value]));
}

const compareJson = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
const toSorted = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).sort();

/** What `write` leaves behind: the rows of its articles, the counts of their lists, the cache tags it touched. */
async function trace(write: () => Promise<number[]>) {
	await db.tx((tx) => tx.delete(tables.listCounts).then(() => undefined));
	const seq = await getLatestTagSeq();
	const ids = await write();
	const rows = [];
	for (const id of ids) rows.push(await readRows(id));
	const changes = await listTagChangesSince(seq);
	const touched = changes.map(({ tag, effect }) => `${effect} ${tag.startsWith("article:") ? "article" : tag}`);
	return { rows, counts: toSorted(await db.read.select().from(tables.listCounts)), tags: touched.sort() };
}

const addOneByOne = (articles: readonly NewArticle[]) => async () => {
	const ids: number[] = [];
	for (const article of articles) ids.push(await db.tx((tx) => addArticle(tx, cli, article)));
	return ids;
};
const addTogether = (articles: readonly NewArticle[]) => () => db.tx((tx) => addArticles(tx, cli, articles));

test.each([
	["published", publication],
	["drafts", null],
])(
	"articles written together (%s) leave the same rows, lists, counts and cache tags as one by one",
	async (_, when) => {
		const articles = inputs.map((input) => ({
			input,
			publication: when,
			importedViews: 7,
			isDemo: true,
			reason: "thử",
		}));
		const single = await trace(addOneByOne(articles));
		const together = await trace(addTogether(articles));
		expect(together).toEqual(single);
		expect(single.rows).toHaveLength(inputs.length);
		expect(single.counts.length > 0).toBe(when !== null);
	},
);

test("articles written together stand where the verbs of the newsroom would have put them", async () => {
	const byVerbs = await trace(async () => {
		const ids: number[] = [];
		for (const input of inputs) {
			const id = await createArticle(cli, input);
			await publishArticle(cli, id, 1, publication);
			ids.push(id);
		}
		return ids;
	});
	const together = await trace(addTogether(inputs.map((input) => ({ input, publication }))));
	// The verbs save twice: as a draft, then as what readers see.
	const ofSaving = { revisions: null, auditLog: null };
	const toRows = ({ rows }: typeof together) =>
		rows.map((row) => ({ ...row, ...ofSaving, articles: withoutVersion(row) }));
	expect(toRows(together)).toEqual(toRows(byVerbs));
	expect([together.counts, together.tags]).toEqual([byVerbs.counts, byVerbs.tags]);
});

function withoutVersion({ articles }: Record<string, unknown>) {
	return (articles as Record<string, unknown>[]).map(({ version: _, ...row }) => row);
}

test("one article that is not complete keeps the others out too", async () => {
	const articles = inputs.map((input, index) => ({ input: index === 2 ? { ...input, lead: "" } : input, publication }));
	await expect(addTogether(articles)()).rejects.toBeInstanceOf(ArticleInputError);
	expect(await countList(db.read, ALL_ARTICLES)).toBe(0);
});

test("many articles get rising ids in the order given, each with its own text", async () => {
	const articles = Array.from({ length: 1300 }, (_, index) => ({
		input: { ...(inputs[0] as ArticleInput), title: `Bài số ${index}` },
		publication,
	}));
	const ids = await addTogether(articles)();
	expect(ids).toEqual([...ids].sort((a, b) => a - b));
	const rows = await db.read.select({ id: tables.articles.id, title: tables.articles.title }).from(tables.articles);
	const titles = new Map(rows.map(({ id, title }) => [id, title]));
	expect(ids.map((id) => titles.get(id))).toEqual(articles.map(({ input }) => input.title));
	expect(await countList(db.read, ALL_ARTICLES)).toBe(articles.length);
});
