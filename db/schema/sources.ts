import type { ColumnKit } from "../sqlite/column-kit.ts";
import { isFilled } from "./checks.ts";
import type { MediaTables } from "./media.ts";

/** Newspapers and bodies whose texts the portal takes over. */
export function defineSources(kit: ColumnKit, { mediaItems }: MediaTables) {
	const sources = kit.table(
		"sources",
		{
			id: kit.id(),
			/** The folded name; people look for sources by it. */
			slug: kit.text("slug").notNull(),
			name: kit.text("name").notNull(),
			url: kit.text("url"),
			logoMediaId: kit.integer("logo_media_id").references(() => mediaItems.id),
			/** Search engines are told not to count links to it. */
			isNofollow: kit.boolean("is_nofollow").notNull().default(false),
			/** So many minutes after the source itself a text may stand here; null asks for no time. */
			holdMinutes: kit.integer("hold_minutes"),
			isDemo: kit.boolean("is_demo").notNull().default(false),
			createdAt: kit.instant("created_at").notNull(),
			updatedAt: kit.instant("updated_at").notNull(),
		},
		(t) => [
			kit.uniqueIndex("sources_slug").on(t.slug),
			kit.check("sources_slug_filled", isFilled(t.slug)),
			kit.check("sources_hold", kit.sql`${t.holdMinutes} is null or ${t.holdMinutes} >= 0`),
		],
	);
	return { sources };
}

export type SourceTables = ReturnType<typeof defineSources>;
