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

/** Articles whose ids lie together share a part of the sitemap: none ever moves to another part. */
export const SITEMAP_PART = 5000;

/** The cache tag of the part of the sitemap that names the articles of this and its neighbouring ids. */
export function toSitemapTag(part: number): string {
	return `sitemap:${part}`;
}

/** The cache tags of everything that shows the article itself. */
export function toArticleTags(articleId: number): string[] {
	return [`article:${articleId}`, toSitemapTag(Math.ceil(articleId / SITEMAP_PART))];
}

/** The cache tag that names which authors, or which tags, have articles at all. */
export function toKindTag(kind: "author" | "tag"): string {
	return `lists:${kind}`;
}

/** The cache tags of everything that shows which articles stand in the list. */
export function toMembershipTags(list: ListKey): string[] {
	const { kind } = list;
	return kind === "author" || kind === "tag" ? [toListTag(list), toKindTag(kind)] : [toListTag(list)];
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
