import type { ColumnKit } from "../sqlite/column-kit.ts";
import type { ArticleTables } from "./articles.ts";
import { isFilled, isOneOf } from "./checks.ts";
import type { SourceTables } from "./sources.ts";

/** "new": nobody has decided; "taken": a draft was made of it. */
export const ENTRY_STATES = ["new", "taken", "dismissed"] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

/** Feeds of sources, and what was read in them: for staff alone, never for readers. */
export function definePartnerFeeds(kit: ColumnKit, { articles, sources }: ArticleTables & SourceTables) {
	const partnerFeeds = kit.table(
		"partner_feeds",
		{
			sourceId: kit
				.integer("source_id")
				.primaryKey()
				.references(() => sources.id, { onDelete: "cascade" }),
			/** "https://…" of an RSS or Atom document. */
			url: kit.text("url").notNull(),
			/** Whoever asks the feed now; null while nobody does. */
			lease: kit.text("lease"),
			nextTryAt: kit.instant("next_try_at").notNull(),
			lastTriedAt: kit.instant("last_tried_at"),
			lastSuccessAt: kit.instant("last_success_at"),
			lastError: kit.text("last_error").notNull().default(""),
			/** In a row. */
			failures: kit.integer("failures").notNull().default(0),
			/** As the feed's server named its last answer. */
			etag: kit.text("etag"),
			lastModified: kit.text("last_modified"),
		},
		(t) => [kit.index("partner_feeds_due").on(t.nextTryAt), kit.check("partner_feeds_url_filled", isFilled(t.url))],
	);
	const feedEntries = kit.table(
		"feed_entries",
		{
			id: kit.id(),
			sourceId: kit
				.integer("source_id")
				.notNull()
				.references(() => sources.id, { onDelete: "cascade" }),
			/** What the feed knows the entry by: its guid, or else its link. */
			guid: kit.text("guid").notNull(),
			title: kit.text("title").notNull(),
			link: kit.text("link"),
			/** Plain words. */
			summary: kit.text("summary").notNull(),
			/** By the source's own clock; null where it does not say, or cannot be right. */
			publishedAt: kit.instant("published_at"),
			fetchedAt: kit.instant("fetched_at").notNull(),
			/** Published, or else fetched: lists are in its order. */
			sortedAt: kit.instant("sorted_at").notNull(),
			/** When it still stood in the feed. */
			seenAt: kit.instant("seen_at").notNull(),
			state: kit.word("state", ENTRY_STATES).notNull().default("new"),
			articleId: kit.integer("article_id").references(() => articles.id, { onDelete: "set null" }),
		},
		(t) => [
			kit.uniqueIndex("feed_entries_guid").on(t.sourceId, t.guid),
			kit.index("feed_entries_list").on(t.state, t.sortedAt, t.id),
			kit.index("feed_entries_source_list").on(t.sourceId, t.state, t.sortedAt, t.id),
			kit.index("feed_entries_article").on(t.articleId),
			kit.check("feed_entries_state", isOneOf(t.state, ENTRY_STATES)),
		],
	);
	return { partnerFeeds, feedEntries };
}
