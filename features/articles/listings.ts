import type { ListKey } from "../../db/queries/article-lists.ts";
import type { CategoryRow } from "../../db/queries/categories.ts";
import { toMonthKey } from "../../lib/dates.ts";
import { toBreadcrumb } from "../categories/category-tree.ts";

export const ARTICLES_PER_PAGE = 20;

/** Every published article, newest first. */
export const ALL_ARTICLES: ListKey = { kind: "all", id: 0 };

/** The cache tag that names which months hold articles at all. */
export const MONTHS_TAG = "months";

/** The cache tag that names a list's membership. */
export function toListTag({ kind, id }: ListKey): string {
	return kind === "all" ? "latest" : `${kind}:${id}`;
}

interface Placing {
	publishedAt: Date;
	categoryId: number;
	authorIds: readonly number[];
	hidesAuthors: boolean;
	tagIds: readonly number[];
	topicIds: readonly number[];
}

/** The lists a published article stands in: all, its month, its section and those above, its authors, tags and topics. */
export function toLists(placing: Placing, categories: readonly CategoryRow[]): ListKey[] {
	const sections = toBreadcrumb(categories, placing.categoryId);
	return [
		ALL_ARTICLES,
		{ kind: "month", id: toMonthKey(placing.publishedAt) },
		...sections.map(({ id }): ListKey => ({ kind: "category", id })),
		...(placing.hidesAuthors ? [] : placing.authorIds).map((id): ListKey => ({ kind: "author", id })),
		...placing.tagIds.map((id): ListKey => ({ kind: "tag", id })),
		...placing.topicIds.map((id): ListKey => ({ kind: "topic", id })),
	];
}
