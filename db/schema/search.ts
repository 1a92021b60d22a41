import type { ColumnKit } from "../sqlite/column-kit.ts";
import type { ArticleTables } from "./articles.ts";

/**
 * What the search index is about. Not among the tables of `defineTables`: like the index itself they are made from the
 * articles, so a copy to another engine leaves them behind.
 */
export function defineSearch(kit: ColumnKit, { articles }: Pick<ArticleTables, "articles">) {
	/** Where an indexed article stands in the index. */
	const searchDocuments = kit.table("search_documents", {
		/** Rises with the date of publication. */
		position: kit.integer("position").primaryKey(),
		/** No cascade: an article leaves the index before it leaves the portal. */
		articleId: kit
			.integer("article_id")
			.notNull()
			.unique()
			.references(() => articles.id),
	});
	/** How far the index has been made from the articles, newest first; one row, none before the first step. */
	const searchProgress = kit.table("search_progress", {
		id: kit.integer("id").primaryKey(),
		/** Of the terms it is made with. */
		termsVersion: kit.integer("terms_version").notNull(),
		isComplete: kit.boolean("is_complete").notNull(),
		/** The last article that was indexed; null at the beginning. */
		publishedAt: kit.instant("published_at"),
		articleId: kit.integer("article_id"),
	});
	return { searchDocuments, searchProgress };
}
