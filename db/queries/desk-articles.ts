import { and, asc, desc, eq, gt, gte, inArray, isNotNull, lt, lte, notInArray, or, type SQL } from "drizzle-orm";
import type { Reader } from "../client.ts";
import { articleAuthors, articles, users } from "../tables.ts";
import type { ArticleRow } from "./articles.ts";

/** By last change or date of publication the newest first; by title in the order of its letters without marks. */
export const DESK_SORTS = ["updated", "published", "title"] as const;
export type DeskSort = (typeof DESK_SORTS)[number];

export interface DeskFilter {
	/** Any that is not over when empty: neither the bin nor drafts that were merged. */
	states: readonly ArticleRow["state"][];
	/** Any section when null. */
	categoryIds: readonly number[] | null;
	/** Only of this account. */
	ownerId: number | null;
	/** Only what this author signs. */
	authorId: number | null;
	/** Changed or published from `since` on and before `until`; null leaves an end open. */
	dates: { of: "updated" | "published"; since: Date | null; until: Date | null };
	/** Only among these; anything when null. */
	ids: readonly number[] | null;
	/** What somebody may see: these sections and their own; everything when null. */
	visible: { categoryIds: readonly number[]; ownerId: number } | null;
}

/** Where the page before ended. */
export interface DeskCursor {
	/** Milliseconds of the date it is sorted by, or the folded title. */
	key: string;
	id: number;
}

/** A page of the list is asked for by its order and where it begins. */
export interface DeskPage {
	sort: DeskSort;
	after: DeskCursor | null;
	limit: number;
}

function toDateConditions({ of, since, until }: DeskFilter["dates"]): (SQL | undefined)[] {
	const column = of === "updated" ? articles.updatedAt : articles.publishedAt;
	return [since ? gte(column, since) : undefined, until ? lt(column, until) : undefined];
}

/** Their own, and what stands in their sections; no condition for whoever sees everything. */
export function toVisibleCondition(visible: DeskFilter["visible"]): SQL | undefined {
	if (visible === null) return undefined;
	const { ownerId, categoryIds } = visible;
	const isInSection = categoryIds.length > 0 ? inArray(articles.categoryId, [...categoryIds]) : undefined;
	return or(eq(articles.ownerId, ownerId), isInSection);
}

function toConditions(reader: Reader, filter: DeskFilter): (SQL | undefined)[] {
	const { states, categoryIds, ownerId, authorId, dates, ids, visible } = filter;
	const signed = reader.select({ id: articleAuthors.articleId }).from(articleAuthors);
	return [
		states.length > 0 ? inArray(articles.state, [...states]) : notInArray(articles.state, ["merged", "trash"]),
		categoryIds === null ? undefined : inArray(articles.categoryId, [...categoryIds]),
		ownerId === null ? undefined : eq(articles.ownerId, ownerId),
		authorId === null ? undefined : inArray(articles.id, signed.where(eq(articleAuthors.authorId, authorId))),
		...toDateConditions(dates),
		ids === null ? undefined : inArray(articles.id, [...ids]),
		toVisibleCondition(visible),
	];
}

/** What stands after the cursor. A range of the index first: by the alternative alone it would be walked from its beginning. */
function toAfter({ sort, after }: DeskPage): SQL | undefined {
	if (!after) return undefined;
	const { key, id } = after;
	if (sort === "title") return and(gte(articles.slug, key), or(gt(articles.slug, key), gt(articles.id, id)));
	const column = sort === "updated" ? articles.updatedAt : articles.publishedAt;
	const at = new Date(Number(key));
	return and(lte(column, at), or(lt(column, at), lt(articles.id, id)));
}

const ORDERS: Record<DeskSort, SQL[]> = {
	updated: [desc(articles.updatedAt), desc(articles.id)],
	published: [desc(articles.publishedAt), desc(articles.id)],
	title: [asc(articles.slug), asc(articles.id)],
};

export type DeskRow = Awaited<ReturnType<typeof listDeskArticleRows>>[number];

/** Articles of the newsroom with whose they are; by date of publication only those that have one. */
export async function listDeskArticleRows(reader: Reader, filter: DeskFilter, page: DeskPage) {
	if (filter.ids?.length === 0) return [];
	return reader
		.select({
			...{ id: articles.id, title: articles.title, slug: articles.slug, state: articles.state },
			...{ categoryId: articles.categoryId, updatedAt: articles.updatedAt, publishedAt: articles.publishedAt },
			...{ ownerId: articles.ownerId, ownerName: users.name, version: articles.version },
			revisesId: articles.revisesId,
		})
		.from(articles)
		.leftJoin(users, eq(users.id, articles.ownerId))
		.where(
			and(
				...toConditions(reader, filter),
				page.sort === "published" ? isNotNull(articles.publishedAt) : undefined,
				toAfter(page),
			),
		)
		.orderBy(...ORDERS[page.sort])
		.limit(page.limit);
}

/** Where a page ends that ends with `row`. */
export function toDeskCursor(sort: DeskSort, { id, slug, updatedAt, publishedAt }: DeskRow): DeskCursor {
	if (sort === "title") return { key: slug, id };
	return { key: String((sort === "updated" ? updatedAt : publishedAt)?.getTime()), id };
}
