import type { ColumnKit } from "../sqlite/column-kit.ts";
import type { ArticleTables } from "./articles.ts";
import type { AuthorTables } from "./authors.ts";
import { isOneOf } from "./checks.ts";
import type { TopicTables } from "./topics.ts";

export const LIST_KINDS = ["all", "category", "author", "tag", "topic", "month"] as const;
export type ListKind = (typeof LIST_KINDS)[number];

type Tables = ArticleTables & AuthorTables & TopicTables;

export function defineArticleRelations(kit: ColumnKit, { articles, authors, tags, topics }: Tables) {
	const articleId = () =>
		kit
			.integer("article_id")
			.notNull()
			.references(() => articles.id, { onDelete: "cascade" });
	const articleAuthors = kit.table(
		"article_authors",
		{
			articleId: articleId(),
			position: kit.integer("position").notNull(),
			authorId: kit
				.integer("author_id")
				.notNull()
				.references(() => authors.id),
		},
		(t) => [
			kit.primaryKey({ columns: [t.articleId, t.position] }),
			kit.index("article_authors_author").on(t.authorId, t.articleId),
			kit.uniqueIndex("article_authors_once").on(t.articleId, t.authorId),
		],
	);
	const articleTags = kit.table(
		"article_tags",
		{
			articleId: articleId(),
			tagId: kit
				.integer("tag_id")
				.notNull()
				.references(() => tags.id),
		},
		(t) => [kit.primaryKey({ columns: [t.articleId, t.tagId] })],
	);
	const articleTopics = kit.table(
		"article_topics",
		{
			articleId: articleId(),
			topicId: kit
				.integer("topic_id")
				.notNull()
				.references(() => topics.id),
		},
		(t) => [kit.primaryKey({ columns: [t.articleId, t.topicId] })],
	);
	const relatedPicks = kit.table(
		"related_picks",
		{
			articleId: articleId(),
			position: kit.integer("position").notNull(),
			relatedId: kit
				.integer("related_id")
				.notNull()
				.references(() => articles.id, { onDelete: "cascade" }),
		},
		(t) => [
			kit.primaryKey({ columns: [t.articleId, t.position] }),
			kit.check("related_picks_not_self", kit.sql`${t.articleId} <> ${t.relatedId}`),
		],
	);
	/**
	 * Every list a published article stands in: all, its month, each section up to the root, authors, tags, topics.
	 * One range scan of the key answers any page of any list, whatever the number of articles.
	 */
	const articleListings = kit.table(
		"article_listings",
		{
			listKind: kit.word("list_kind", LIST_KINDS).notNull(),
			/** Row of the section, author, tag or topic; 202011 for a month; 0 for `all`. */
			listId: kit.integer("list_id").notNull(),
			publishedAt: kit.instant("published_at").notNull(),
			articleId: articleId(),
		},
		(t) => [
			kit.primaryKey({ columns: [t.listKind, t.listId, t.publishedAt, t.articleId] }),
			kit.index("article_listings_article").on(t.articleId),
			kit.check("article_listings_kind", isOneOf(t.listKind, LIST_KINDS)),
		],
	);
	const listCounts = kit.table(
		"list_counts",
		{
			listKind: kit.word("list_kind", LIST_KINDS).notNull(),
			listId: kit.integer("list_id").notNull(),
			articles: kit.integer("articles").notNull(),
		},
		(t) => [
			kit.primaryKey({ columns: [t.listKind, t.listId] }),
			kit.check("list_counts_not_negative", kit.sql`${t.articles} >= 0`),
		],
	);
	return { articleAuthors, articleTags, articleTopics, relatedPicks, articleListings, listCounts };
}
