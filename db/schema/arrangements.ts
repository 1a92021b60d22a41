import type { ColumnKit } from "../sqlite/column-kit.ts";
import { isFilled } from "./checks.ts";
import type { UserTables } from "./users.ts";

/** How editors arrange the front page and the pages of sections. */
export function defineArrangements(kit: ColumnKit, { users }: UserTables) {
	const arrangements = kit.table(
		"arrangements",
		{
			id: kit.id(),
			/** "home", or "category:12". */
			surface: kit.text("surface").notNull(),
			/** Rises within a surface; the highest published one is what readers see. */
			version: kit.integer("version").notNull(),
			document: kit.json<unknown>("document").notNull(),
			/** Null for the draft, of which a surface has one at most. */
			publishedAt: kit.instant("published_at"),
			/** Rises with every save of the draft; a save names the one it was based on. */
			edition: kit.integer("edition").notNull().default(1),
			userId: kit.integer("user_id").references(() => users.id),
			actorName: kit.text("actor_name").notNull(),
			updatedAt: kit.instant("updated_at").notNull(),
		},
		(t) => [
			kit.uniqueIndex("arrangements_surface").on(t.surface, t.version),
			kit.check("arrangements_surface_filled", isFilled(t.surface)),
		],
	);
	return { arrangements };
}
