import { and, desc, eq, inArray, lt, or, type SQL } from "drizzle-orm";
import type { Reader } from "../client.ts";
import { articles, users } from "../tables.ts";
import type { ArticleRow } from "./articles.ts";

export interface DeskFilter {
	/** Any state when empty. */
	states: readonly ArticleRow["state"][];
	/** Any section when null. */
	categoryIds: readonly number[] | null;
	/** Only of this account. */
	ownerId: number | null;
	/** What somebody may see: these sections and their own; everything when null. */
	visible: { categoryIds: readonly number[]; ownerId: number } | null;
}

/** Where the page before ended. */
export interface DeskCursor {
	updatedAt: Date;
	id: number;
}

function toConditions({ states, categoryIds, ownerId, visible }: DeskFilter): (SQL | undefined)[] {
	return [
		states.length > 0 ? inArray(articles.state, [...states]) : undefined,
		categoryIds === null ? undefined : inArray(articles.categoryId, [...categoryIds]),
		ownerId === null ? undefined : eq(articles.ownerId, ownerId),
		visible === null
			? undefined
			: or(
					eq(articles.ownerId, visible.ownerId),
					visible.categoryIds.length > 0 ? inArray(articles.categoryId, [...visible.categoryIds]) : undefined,
				),
	];
}

function toAfter(cursor: DeskCursor | null): SQL | undefined {
	if (!cursor) return undefined;
	return or(
		lt(articles.updatedAt, cursor.updatedAt),
		and(eq(articles.updatedAt, cursor.updatedAt), lt(articles.id, cursor.id)),
	);
}

/** Articles of the newsroom with whose they are, last changed first. */
export async function listDeskArticleRows(
	reader: Reader,
	filter: DeskFilter,
	{ after, limit }: { after: DeskCursor | null; limit: number },
) {
	return reader
		.select({
			...{ id: articles.id, title: articles.title, slug: articles.slug, state: articles.state },
			...{ categoryId: articles.categoryId, updatedAt: articles.updatedAt, publishedAt: articles.publishedAt },
			...{ ownerId: articles.ownerId, ownerName: users.name },
		})
		.from(articles)
		.leftJoin(users, eq(users.id, articles.ownerId))
		.where(and(...toConditions(filter), toAfter(after)))
		.orderBy(desc(articles.updatedAt), desc(articles.id))
		.limit(limit);
}
