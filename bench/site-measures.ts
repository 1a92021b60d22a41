import { setTimeout as wait } from "node:timers/promises";
import { db } from "../db/client.ts";
import { getArticleBody, getArticleRow } from "../db/queries/articles.ts";
import { bumpTags } from "../db/queries/cache-tags.ts";
import { addViews } from "../db/queries/view-counts.ts";
import { systemActor } from "../features/accounts/actor.ts";
import type { ArticleInput } from "../features/articles/article-input.ts";
import { createArticle } from "../features/articles/create-article.ts";
import { publishArticle } from "../features/articles/publish-article.ts";
import { getArticlePage } from "../features/articles/queries.ts";
import { getSurroundings } from "../features/articles/surroundings.ts";
import { findArticles } from "../features/search/find-articles.ts";
import { parseSearchWords } from "../features/search/search-words.ts";
import { toDayKey } from "../lib/dates.ts";
import { get } from "./page-bytes.ts";
import type { SiteTargets } from "./site-targets.ts";

/** Runs sample number `n` and says how many milliseconds it took; what it needs beforehand is not counted. */
export type Measure = (n: number) => Promise<number>;

/** What people look for, by how hard it is to find. */
const QUERIES = {
	"common word": ["gia lai", "xã", "tỉnh", "người dân", "năm", "hội nghị", "phát triển", "cán bộ"].map(
		(query) => query.split(" ")[0] ?? query,
	),
	phrase: ["xây dựng nông thôn mới", "đại hội đảng bộ", "chuyển đổi số", "bảo vệ rừng", "học tập và làm theo"],
	"rare word": ["hmoong", "voọc", "k'pă", "xyz123", "thổ cẩm"],
	"two syllables": ["hồ tiêu", "cà phê", "trẻ em", "Đak Đoa", "phường"],
	"many common words": [
		"các xã của tỉnh có người dân và cán bộ trong năm nay được",
		"là và của các có được trong với cho",
	],
};
const HEARD_MS = 200;
const FLUSHED = 500;

async function time(work: () => Promise<unknown>): Promise<number> {
	const begun = performance.now();
	await work();
	return performance.now() - begun;
}

const take = <T>(values: readonly T[], n: number): T => values[n % values.length] as T;

async function ask(url: string): Promise<number> {
	const answer = await get(url);
	if (answer.status !== 200) throw new Error(`${url}: ${answer.status}`);
	return answer.ms;
}

/** What is measured at a site, by name. Pages are asked for over HTTP, and made anew for every sample. */
export function listMeasures(origin: string, targets: SiteTargets): Record<string, Measure> {
	const { articles, category, tag, author, month } = targets;
	const anew = (path: string, cacheTag: string) => async () => {
		await db.tx((tx) => bumpTags(tx, "changed", [cacheTag]));
		await wait(HEARD_MS);
		return ask(origin + path);
	};
	const deep = (page: number) => `${category.path}/trang/${Math.min(page, category.pageCount)}`;
	return {
		article: (n) => ask(origin + take(articles, n).path),
		home: anew("/", "home"),
		"category, first page": anew(category.path, category.tag),
		"category, page 500": anew(deep(500), category.tag),
		"category, last page": anew(deep(Number.POSITIVE_INFINITY), category.tag),
		tag: anew(tag.path, tag.tag),
		author: anew(author.path, author.tag),
		month: anew(month.path, month.tag),
		...Object.fromEntries(
			Object.entries(QUERIES).flatMap(([kind, queries]) => [
				[`search page, ${kind}`, (n: number) => ask(`${origin}/tim-kiem?q=${encodeURIComponent(take(queries, n))}`)],
				[`search itself, ${kind}`, (n: number) => search(take(queries, n))],
			]),
		),
		"what surrounds an article": (n) => surround(take(articles, n).id),
		"publish transaction": (n) => publish(take(articles, n).id),
		[`flush of ${FLUSHED} view counts`]: (n) => flushViews(articles, n),
	};
}

function search(query: string): Promise<number> {
	const wanted = { words: parseSearchWords(query), lists: [], from: null, until: null };
	return time(() => findArticles(wanted, 1));
}

async function surround(articleId: number): Promise<number> {
	const page = await getArticlePage(articleId);
	if (page.state !== "published") throw new Error(`article ${articleId} is ${page.state}`);
	return time(() => getSurroundings(page.article));
}

/** A copy of an article is published now. */
async function publish(articleId: number): Promise<number> {
	const page = await getArticlePage(articleId);
	const [row, body] = [await getArticleRow(db.read, articleId), await getArticleBody(db.read, articleId)];
	if (page.state !== "published" || !row || !body) throw new Error(`article ${articleId} cannot be copied`);
	const input: ArticleInput = {
		...row,
		authorIds: page.article.authors.map(({ id }) => id),
		tagIds: page.article.tags.map(({ id }) => id),
		topicIds: page.article.topicIds,
		source: { name: row.sourceName, url: row.sourceUrl },
		body,
	};
	const draftId = await createArticle(systemActor("cli"), input);
	const publication = { at: new Date(), hasClockTime: true };
	return time(() => publishArticle(systemActor("cli"), draftId, 1, publication));
}

/** Half of the views fall on what was counted today already. */
function flushViews(articles: SiteTargets["articles"], n: number): Promise<number> {
	const day = toDayKey(new Date());
	const rows = Array.from({ length: FLUSHED }, (_, index) => {
		const articleId = take(articles, index + n * (FLUSHED / 2)).id;
		return { articleId, day: index < articles.length ? day : "2020-01-01", views: 1 };
	});
	const distinct = new Map(rows.map((row) => [`${row.articleId} ${row.day}`, row]));
	return time(() => db.tx((tx) => addViews(tx, [...distinct.values()])));
}
