import type { RichText } from "../../lib/rich-text.ts";
import type { ColumnKit } from "../sqlite/column-kit.ts";
import { isFilled } from "./checks.ts";
import type { UserTables } from "./users.ts";

export function defineInformationPages(kit: ColumnKit, { users }: UserTables) {
	const informationPages = kit.table(
		"information_pages",
		{
			id: kit.id(),
			slug: kit.text("slug").notNull(),
			/** Rises with every save; a save names the version it was based on. */
			version: kit.integer("version").notNull().default(1),
			title: kit.text("title").notNull(),
			body: kit.json<RichText>("body").notNull(),
			schemaVersion: kit.integer("schema_version").notNull(),
			updatedAt: kit.instant("updated_at").notNull(),
		},
		(t) => [
			kit.uniqueIndex("information_pages_slug").on(t.slug),
			kit.check("information_pages_slug_filled", isFilled(t.slug)),
			kit.check("information_pages_title_filled", kit.sql`length(trim(${t.title})) > 0`),
		],
	);
	const informationPageVersions = kit.table(
		"information_page_versions",
		{
			pageId: kit
				.integer("page_id")
				.notNull()
				.references(() => informationPages.id),
			version: kit.integer("version").notNull(),
			title: kit.text("title").notNull(),
			body: kit.json<RichText>("body").notNull(),
			schemaVersion: kit.integer("schema_version").notNull(),
			userId: kit.integer("user_id").references(() => users.id),
			actorName: kit.text("actor_name").notNull(),
			createdAt: kit.instant("created_at").notNull(),
		},
		(t) => [kit.primaryKey({ columns: [t.pageId, t.version] })],
	);
	return { informationPages, informationPageVersions };
}
