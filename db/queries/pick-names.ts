import { and, desc, eq, gt, inArray, like, max, or, type SQL } from "drizzle-orm";
import type { Reader } from "../client.ts";
import { articles, authors, sources, tags } from "../tables.ts";

/** Of articles, only so many of the newest are looked through as somebody types. */
const NEWEST = 20_000;

interface NamePart {
	/** Folded words, with each of which a word of the slug must begin: letters and digits alone. */
	words: readonly string[];
	limit: number;
}

type SlugColumn = typeof authors.slug | typeof tags.slug | typeof sources.slug | typeof articles.slug;

const holdsAll = (slug: SlugColumn, words: readonly string[]): SQL | undefined =>
	and(...words.map((word) => or(like(slug, `${word}%`), like(slug, `%-${word}%`))));

/** Pen names that hold all the words, marks or not. */
export async function findPenNames(reader: Reader, { words, limit }: NamePart): Promise<string[]> {
	const found = await reader
		.select({ name: authors.penName })
		.from(authors)
		.where(holdsAll(authors.slug, words))
		.orderBy(authors.slug)
		.limit(limit);
	return found.map(({ name }) => name);
}

/** Names of tags that hold all the words, marks or not. */
export async function findTagNames(reader: Reader, { words, limit }: NamePart): Promise<string[]> {
	const found = await reader
		.select({ name: tags.name })
		.from(tags)
		.where(holdsAll(tags.slug, words))
		.orderBy(tags.slug)
		.limit(limit);
	return found.map(({ name }) => name);
}

/** Names of sources that hold all the words, marks or not. */
export async function findSourceNames(reader: Reader, { words, limit }: NamePart): Promise<string[]> {
	const found = await reader
		.select({ name: sources.name })
		.from(sources)
		.where(holdsAll(sources.slug, words))
		.orderBy(sources.slug)
		.limit(limit);
	return found.map(({ name }) => name);
}

/** Whose unpublished articles may be seen: these sections' and one's own; everything when null. */
export type VisibleArticles = { categoryIds: readonly number[]; ownerId: number } | null;

function isVisible(visible: VisibleArticles): SQL | undefined {
	if (visible === null) return undefined;
	const { categoryIds, ownerId } = visible;
	return or(
		eq(articles.state, "published"),
		eq(articles.ownerId, ownerId),
		categoryIds.length > 0 ? inArray(articles.categoryId, [...categoryIds]) : undefined,
	);
}

const PICKED = { id: articles.id, title: articles.title, state: articles.state };

/** Among the newest articles, those whose address holds all the words, the newest first. */
export async function findArticleTitles(reader: Reader, { words, limit }: NamePart, visible: VisibleArticles) {
	const [newest] = await reader.select({ id: max(articles.id) }).from(articles);
	return reader
		.select(PICKED)
		.from(articles)
		.where(and(gt(articles.id, (newest?.id ?? 0) - NEWEST), holdsAll(articles.slug, words), isVisible(visible)))
		.orderBy(desc(articles.id))
		.limit(limit);
}

/** Titles and states of some articles, those alone that may be seen, in no order. */
export async function listArticleTitles(reader: Reader, ids: readonly number[], visible: VisibleArticles) {
	if (ids.length === 0) return [];
	return reader
		.select(PICKED)
		.from(articles)
		.where(and(inArray(articles.id, [...ids]), isVisible(visible)));
}

/** Pen names by id. */
export async function listPenNames(reader: Reader, ids: readonly number[]): Promise<Map<number, string>> {
	if (ids.length === 0) return new Map();
	const rows = await reader
		.select({ id: authors.id, name: authors.penName })
		.from(authors)
		.where(inArray(authors.id, [...ids]));
	return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Names of tags by id. */
export async function listTagNames(reader: Reader, ids: readonly number[]): Promise<Map<number, string>> {
	if (ids.length === 0) return new Map();
	const rows = await reader
		.select({ id: tags.id, name: tags.name })
		.from(tags)
		.where(inArray(tags.id, [...ids]));
	return new Map(rows.map(({ id, name }) => [id, name]));
}
