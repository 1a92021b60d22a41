import type { ColumnKit } from "../sqlite/column-kit.ts";
import type { ArticleTables } from "./articles.ts";
import { isOneOf } from "./checks.ts";
import type { MediaTables } from "./media.ts";
import type { UserTables } from "./users.ts";

export const LIVE_STATES = ["open", "closed"] as const;
export const LIVE_ENTRY_STATES = ["shown", "withdrawn"] as const;

/** An article that is told while it happens, and what is told. */
export function defineLive(kit: ColumnKit, { articles, mediaItems, users }: ArticleTables & MediaTables & UserTables) {
	const liveCoverages = kit.table(
		"live_coverages",
		{
			articleId: kit
				.integer("article_id")
				.primaryKey()
				.references(() => articles.id, { onDelete: "cascade" }),
			state: kit.word("state", LIVE_STATES).notNull().default("open"),
			/** Rises with everything readers may see change in it; who has read as far asks for what came after. */
			change: kit.integer("change").notNull().default(1),
			beganAt: kit.instant("began_at").notNull(),
			endedAt: kit.instant("ended_at"),
		},
		(t) => [
			kit.check("live_coverages_state", isOneOf(t.state, LIVE_STATES)),
			kit.check("live_coverages_end", kit.sql`(${t.state} = 'closed') = (${t.endedAt} is not null)`),
		],
	);
	const liveEntries = kit.table(
		"live_entries",
		{
			id: kit.id(),
			articleId: kit
				.integer("article_id")
				.notNull()
				.references(() => liveCoverages.articleId, { onDelete: "cascade" }),
			/** Rises with every correction; a correction names the version it was based on. */
			version: kit.integer("version").notNull().default(1),
			/** The coverage's `change` in which it was written, corrected, pinned or withdrawn last. */
			change: kit.integer("change").notNull(),
			at: kit.instant("at").notNull(),
			title: kit.text("title").notNull().default(""),
			/** Paragraphs, an empty line between two. */
			text: kit.text("text").notNull().default(""),
			mediaId: kit.integer("media_id").references(() => mediaItems.id),
			isPinned: kit.boolean("is_pinned").notNull().default(false),
			state: kit.word("state", LIVE_ENTRY_STATES).notNull().default("shown"),
			correctedAt: kit.instant("corrected_at"),
			/** What readers are told of the last correction; may be nothing. */
			correctionNote: kit.text("correction_note").notNull().default(""),
			userId: kit.integer("user_id").references(() => users.id),
			actorName: kit.text("actor_name").notNull(),
		},
		(t) => [
			kit.index("live_entries_article").on(t.articleId, t.id),
			kit.index("live_entries_change").on(t.articleId, t.change),
			kit.index("live_entries_media").on(t.mediaId),
			kit.check("live_entries_state", isOneOf(t.state, LIVE_ENTRY_STATES)),
			kit.check("live_entries_filled", kit.sql`length(${t.title}) > 0 or length(${t.text}) > 0`),
			kit.check("live_entries_pinned", kit.sql`${t.state} = 'shown' or not ${t.isPinned}`),
		],
	);
	/** Words of an entry from before they were corrected. */
	const liveEntryEdits = kit.table(
		"live_entry_edits",
		{
			id: kit.id(),
			entryId: kit
				.integer("entry_id")
				.notNull()
				.references(() => liveEntries.id, { onDelete: "cascade" }),
			titleBefore: kit.text("title_before").notNull(),
			textBefore: kit.text("text_before").notNull(),
			mediaIdBefore: kit.integer("media_id_before"),
			editedAt: kit.instant("edited_at").notNull(),
			editedBy: kit.integer("edited_by").references(() => users.id),
			editorName: kit.text("editor_name").notNull(),
		},
		(t) => [kit.index("live_entry_edits_entry").on(t.entryId, t.id)],
	);
	return { liveCoverages, liveEntries, liveEntryEdits };
}
