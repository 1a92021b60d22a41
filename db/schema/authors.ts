import type { ColumnKit } from "../sqlite/column-kit.ts";
import { isFilled, isOneOf } from "./checks.ts";
import type { UserTables } from "./users.ts";

export const AUTHOR_KINDS = ["person", "organisation"] as const;

export function defineAuthors(kit: ColumnKit, { users }: UserTables) {
	const authors = kit.table(
		"authors",
		{
			id: kit.id(),
			slug: kit.text("slug").notNull(),
			penName: kit.text("pen_name").notNull(),
			kind: kit.word("kind", AUTHOR_KINDS).notNull().default("person"),
			bio: kit.text("bio").notNull().default(""),
			/** The account behind the pen name, where there is one. */
			userId: kit.integer("user_id").references(() => users.id, { onDelete: "set null" }),
			isDemo: kit.boolean("is_demo").notNull().default(false),
			createdAt: kit.instant("created_at").notNull(),
		},
		(t) => [
			kit.uniqueIndex("authors_slug").on(t.slug),
			kit.check("authors_slug_filled", isFilled(t.slug)),
			kit.check("authors_kind", isOneOf(t.kind, AUTHOR_KINDS)),
		],
	);
	return { authors };
}

export type AuthorTables = ReturnType<typeof defineAuthors>;
