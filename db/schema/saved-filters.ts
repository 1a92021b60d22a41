import type { ColumnKit } from "../sqlite/column-kit.ts";
import type { UserTables } from "./users.ts";

export function defineSavedFilters(kit: ColumnKit, { users }: UserTables) {
	/** What somebody narrows the newsroom's list to again and again. */
	const savedFilters = kit.table(
		"saved_filters",
		{
			id: kit.id(),
			userId: kit
				.integer("user_id")
				.notNull()
				.references(() => users.id, { onDelete: "cascade" }),
			/** What its owner calls it. */
			name: kit.text("name").notNull(),
			/** The query of the list's address, without a question mark. */
			query: kit.text("query").notNull(),
			createdAt: kit.instant("created_at").notNull(),
		},
		(t) => [kit.uniqueIndex("saved_filters_name").on(t.userId, t.name)],
	);
	return { savedFilters };
}
