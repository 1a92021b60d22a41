import type { ColumnKit } from "../sqlite/column-kit.ts";
import type { AuthorTables } from "./authors.ts";
import type { CategoryTables } from "./categories.ts";

/** Sums of `view_counts` by the day, so that a screen of figures reads as many rows as there are days and names, not articles. */
export function defineStatistics(kit: ColumnKit, { authors, categories }: AuthorTables & CategoryTables) {
	const dayViews = kit.table(
		"day_views",
		{ day: kit.day("day").primaryKey(), views: kit.integer("views").notNull() },
		(t) => [kit.check("day_views_not_negative", kit.sql`${t.views} >= 0`)],
	);
	/** By the section the article stood in when it was read, without the sections above it. */
	const categoryViews = kit.table(
		"category_views",
		{
			day: kit.day("day").notNull(),
			categoryId: kit
				.integer("category_id")
				.notNull()
				.references(() => categories.id, { onDelete: "cascade" }),
			views: kit.integer("views").notNull(),
		},
		(t) => [
			kit.primaryKey({ columns: [t.day, t.categoryId] }),
			kit.index("category_views_category").on(t.categoryId, t.day),
			kit.check("category_views_not_negative", kit.sql`${t.views} >= 0`),
		],
	);
	/** A text of several authors counts whole for each of them. */
	const authorViews = kit.table(
		"author_views",
		{
			day: kit.day("day").notNull(),
			authorId: kit
				.integer("author_id")
				.notNull()
				.references(() => authors.id, { onDelete: "cascade" }),
			views: kit.integer("views").notNull(),
		},
		(t) => [
			kit.primaryKey({ columns: [t.day, t.authorId] }),
			kit.index("author_views_author").on(t.authorId, t.day),
			kit.check("author_views_not_negative", kit.sql`${t.views} >= 0`),
		],
	);
	return { dayViews, categoryViews, authorViews };
}
