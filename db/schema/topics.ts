import type { ColumnKit } from "../sqlite/column-kit.ts";
import { isFilled } from "./checks.ts";
import type { MediaTables } from "./media.ts";

export function defineTopics(kit: ColumnKit, { mediaItems }: MediaTables) {
	const tags = kit.table(
		"tags",
		{
			id: kit.id(),
			slug: kit.text("slug").notNull(),
			name: kit.text("name").notNull(),
		},
		(t) => [kit.check("tags_slug_filled", isFilled(t.slug)), kit.uniqueIndex("tags_slug").on(t.slug)],
	);
	const topics = kit.table(
		"topics",
		{
			id: kit.id(),
			slug: kit.text("slug").notNull(),
			name: kit.text("name").notNull(),
			/** Rises with every change; a change names the one it was based on. */
			version: kit.integer("version").notNull().default(1),
			description: kit.text("description").notNull().default(""),
			bannerMediaId: kit.integer("banner_media_id").references(() => mediaItems.id),
			position: kit.integer("position").notNull().default(0),
			/** The window in which the banner is shown; the topic's page stays reachable outside it. */
			visibleFrom: kit.instant("visible_from"),
			visibleUntil: kit.instant("visible_until"),
			isImported: kit.boolean("is_imported").notNull().default(false),
			isDemo: kit.boolean("is_demo").notNull().default(false),
		},
		(t) => [
			kit.check("topics_slug_filled", isFilled(t.slug)),
			kit.uniqueIndex("topics_slug").on(t.slug),
			kit.check(
				"topics_window",
				kit.sql`${t.visibleFrom} is null or ${t.visibleUntil} is null or ${t.visibleFrom} <= ${t.visibleUntil}`,
			),
		],
	);
	return { tags, topics };
}

export type TopicTables = ReturnType<typeof defineTopics>;
