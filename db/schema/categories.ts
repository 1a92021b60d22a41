import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import type { ColumnKit } from "../sqlite/column-kit.ts";
import { isFilled } from "./checks.ts";

export function defineCategories(kit: ColumnKit) {
	const categories = kit.table(
		"categories",
		{
			id: kit.id(),
			parentId: kit.integer("parent_id").references((): AnySQLiteColumn => categories.id),
			slug: kit.text("slug").notNull(),
			name: kit.text("name").notNull(),
			description: kit.text("description").notNull().default(""),
			/** Rises with every change; a change names the one it was based on. */
			version: kit.integer("version").notNull().default(1),
			/** Whether the menu of the site leads there. */
			isInMenu: kit.boolean("is_in_menu").notNull().default(true),
			/** Order among siblings. */
			position: kit.integer("position").notNull().default(0),
			/** Nobody approves here what they wrote themselves. */
			needsTwoKeys: kit.boolean("needs_two_keys").notNull().default(true),
			createdAt: kit.instant("created_at").notNull(),
		},
		(t) => [
			kit.uniqueIndex("categories_slug").on(t.slug),
			kit.index("categories_parent").on(t.parentId, t.position),
			kit.check("categories_slug_filled", isFilled(t.slug)),
			kit.check("categories_not_own_parent", kit.sql`${t.parentId} is null or ${t.parentId} <> ${t.id}`),
		],
	);
	return { categories };
}

export type CategoryTables = ReturnType<typeof defineCategories>;
