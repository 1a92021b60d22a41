import { db } from "../db/client.ts";
import { type ListKind, listArticleIds, listCountsOfKind } from "../db/queries/article-lists.ts";
import { listPublishedRows } from "../db/queries/articles.ts";
import { authors, categories, tags } from "../db/tables.ts";
import { ALL_ARTICLES, ARTICLES_PER_PAGE } from "../features/articles/listings.ts";

/** The longest list of its kind. */
export interface LongList {
	path: string;
	/** Its cache tag. */
	tag: string;
	pageCount: number;
}

export interface SiteTargets {
	articleCount: number;
	/** Articles of all ages. */
	articles: { id: number; path: string }[];
	category: LongList;
	tag: LongList;
	author: LongList;
	month: LongList;
}

const SAMPLED = 400;

/** What the measurements of a site ask for. */
export async function findTargets(): Promise<SiteTargets> {
	const counts = await listCountsOfKind(db.read, ALL_ARTICLES.kind);
	const articleCount = counts.get(ALL_ARTICLES.id) ?? 0;
	const month = await findLongest("month", "/luu-tru", []);
	return {
		articleCount,
		articles: await sampleArticles(articleCount),
		category: await findLongest("category", "/chuyen-muc", await db.read.select().from(categories)),
		tag: await findLongest("tag", "/tu-khoa", await db.read.select().from(tags)),
		author: await findLongest("author", "/tac-gia", await db.read.select().from(authors)),
		month,
	};
}

async function findLongest(
	kind: ListKind,
	base: string,
	rows: readonly { id: number; slug: string }[],
): Promise<LongList> {
	const counts = await listCountsOfKind(db.read, kind);
	const [id, articles] = [...counts].reduce((longest, list) => (list[1] > longest[1] ? list : longest), [0, 0]);
	const month = `${String(id).slice(0, 4)}/${String(id).slice(4)}`;
	const slug = kind === "month" ? month : rows.find((row) => row.id === id)?.slug;
	return { path: `${base}/${slug}`, tag: `${kind}:${id}`, pageCount: Math.ceil(articles / ARTICLES_PER_PAGE) };
}

async function sampleArticles(articleCount: number): Promise<SiteTargets["articles"]> {
	const step = Math.max(1, Math.floor(articleCount / SAMPLED));
	const ids: number[] = [];
	for (let offset = 0; ids.length < SAMPLED && offset < articleCount; offset += step) {
		ids.push(...(await listArticleIds(db.read, ALL_ARTICLES, { limit: 1, offset })));
	}
	const rows = await listPublishedRows(db.read, ids);
	return rows.map(({ id, slug }) => ({ id, path: `/tin/${slug}-${id}` }));
}
