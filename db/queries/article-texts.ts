import { asc, eq, inArray } from "drizzle-orm";
import type { RichText } from "../../lib/rich-text.ts";
import type { Reader } from "../client.ts";
import type { AUTHOR_KINDS } from "../schema/authors.ts";
import { articleAuthors, articleBodies, authors } from "../tables.ts";

export interface SignedAuthor {
	id: number;
	slug: string;
	penName: string;
	kind: (typeof AUTHOR_KINDS)[number];
}

/** The texts of some articles, by article id. */
export async function listArticleBodies(reader: Reader, ids: readonly number[]): Promise<Map<number, RichText>> {
	if (ids.length === 0) return new Map();
	const rows = await reader
		.select({ id: articleBodies.articleId, body: articleBodies.body })
		.from(articleBodies)
		.where(inArray(articleBodies.articleId, [...ids]));
	return new Map(rows.map(({ id, body }) => [id, body]));
}

/** Who signs some articles, by article id, each article's authors in their order. */
export async function listAuthorsOfArticles(
	reader: Reader,
	ids: readonly number[],
): Promise<Map<number, SignedAuthor[]>> {
	if (ids.length === 0) return new Map();
	const rows = await reader
		.select({
			articleId: articleAuthors.articleId,
			author: { id: authors.id, slug: authors.slug, penName: authors.penName, kind: authors.kind },
		})
		.from(articleAuthors)
		.innerJoin(authors, eq(authors.id, articleAuthors.authorId))
		.where(inArray(articleAuthors.articleId, [...ids]))
		.orderBy(asc(articleAuthors.articleId), asc(articleAuthors.position));
	return new Map(
		[...Map.groupBy(rows, ({ articleId }) => articleId)].map(([id, own]) => [id, own.map(({ author }) => author)]),
	);
}
