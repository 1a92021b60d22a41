import { db } from "../../db/client.ts";
import { getTagRowBySlug } from "../../db/queries/topics.ts";
import { recordTags, rememberInRecord } from "../../lib/page-record.ts";
import { type ArticleListPage, listArticlesPage } from "../articles/queries.ts";

export interface TagPage {
	id: number;
	slug: string;
	name: string;
}

/** A tag by its address. */
export function getTagBySlug(slug: string): Promise<TagPage | null> {
	return rememberInRecord(`tag:${slug}`, async () => {
		const tag = await getTagRowBySlug(db.read, slug);
		if (!tag) recordTags("tags");
		return tag;
	});
}

/** One page of the articles of a tag; null beyond its end, and for a tag that no published article has. */
export async function listTagArticles(tagId: number, page: number): Promise<ArticleListPage | null> {
	const list = await listArticlesPage({ kind: "tag", id: tagId }, page);
	return list?.total === 0 ? null : list;
}
