import { eq, sql } from "drizzle-orm";
import { compareVietnamese } from "../../lib/text.ts";
import type { Reader } from "../client.ts";
import type { AUTHOR_KINDS } from "../schema/authors.ts";
import { articleAuthors, articles, articleTags, articleTopics, authors, relatedPicks, tags } from "../tables.ts";

export interface ArticleRelations {
	/** In their order. */
	authors: { id: number; slug: string; penName: string; kind: (typeof AUTHOR_KINDS)[number] }[];
	/** By name. */
	tags: { id: number; slug: string; name: string }[];
	topicIds: number[];
	/** What an editor picked as related, in order, published or not. */
	picks: { id: number; isPublished: boolean }[];
}

type Part = keyof ArticleRelations;

const none = sql<string>`''`;
const noPosition = sql`0`.mapWith(Number);
const partOf = (part: Part) => sql<Part>`${sql.raw(`'${part}'`)}`;

function selectAuthors(reader: Reader, articleId: number) {
	const word = sql<string>`${authors.kind}`;
	const { position } = articleAuthors;
	return reader
		.select({ part: partOf("authors"), position, id: authors.id, slug: authors.slug, name: authors.penName, word })
		.from(articleAuthors)
		.innerJoin(authors, eq(authors.id, articleAuthors.authorId))
		.where(eq(articleAuthors.articleId, articleId));
}

function selectTags(reader: Reader, articleId: number) {
	return reader
		.select({ part: partOf("tags"), position: noPosition, id: tags.id, slug: tags.slug, name: tags.name, word: none })
		.from(articleTags)
		.innerJoin(tags, eq(tags.id, articleTags.tagId))
		.where(eq(articleTags.articleId, articleId));
}

function selectTopics(reader: Reader, articleId: number) {
	const id = articleTopics.topicId;
	return reader
		.select({ part: partOf("topicIds"), position: noPosition, id, slug: none, name: none, word: none })
		.from(articleTopics)
		.where(eq(articleTopics.articleId, articleId));
}

function selectPicks(reader: Reader, articleId: number) {
	const { position, relatedId: id } = relatedPicks;
	const word = sql<string>`${articles.state}`;
	return reader
		.select({ part: partOf("picks"), position, id, slug: none, name: none, word })
		.from(relatedPicks)
		.innerJoin(articles, eq(articles.id, relatedPicks.relatedId))
		.where(eq(relatedPicks.articleId, articleId));
}

/** Who wrote the article, what it is about and what an editor put beside it, in one statement. */
export async function getArticleRelations(reader: Reader, articleId: number): Promise<ArticleRelations> {
	const rows = await selectAuthors(reader, articleId)
		.unionAll(selectTags(reader, articleId))
		.unionAll(selectTopics(reader, articleId))
		.unionAll(selectPicks(reader, articleId));
	const listOf = (wanted: Part) =>
		rows.filter(({ part }) => part === wanted).sort((one, other) => one.position - other.position);
	return {
		authors: listOf("authors").map(({ id, slug, name, word }) => ({
			id,
			slug,
			penName: name,
			kind: word === "organisation" ? "organisation" : "person",
		})),
		tags: listOf("tags")
			.map(({ id, slug, name }) => ({ id, slug, name }))
			.sort((one, other) => compareVietnamese(one.name, other.name)),
		topicIds: listOf("topicIds").map(({ id }) => id),
		picks: listOf("picks").map(({ id, word }) => ({ id, isPublished: word === "published" })),
	};
}
