import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import type { ColumnKit } from "../sqlite/column-kit.ts";
import type { ArticleTables } from "./articles.ts";
import { isFilled, isOneOf } from "./checks.ts";
import type { UserTables } from "./users.ts";

export const NOTIFICATION_KINDS = [
	"submitted",
	"forwarded",
	"approved",
	"returned",
	"sent-back",
	"published",
	"taken-down",
	"assigned",
	"mentioned",
	"taken-over",
] as const;

type Articles = ArticleTables["articles"];
type Users = UserTables["users"];

function defineLocks(kit: ColumnKit, articles: Articles, users: Users) {
	const toArticle = () => kit.integer("article_id").references(() => articles.id, { onDelete: "cascade" });
	const toUser = (name: string) => kit.integer(name).references(() => users.id, { onDelete: "cascade" });
	/** Who has an article's sheet open to write in it; the version check stands behind it. */
	return kit.table(
		"article_locks",
		{
			articleId: toArticle().primaryKey(),
			userId: toUser("user_id").notNull(),
			since: kit.instant("since").notNull(),
			/** The lock ends two minutes after it. */
			heartbeatAt: kit.instant("heartbeat_at").notNull(),
			/** From whom it was taken over. */
			takenFromId: toUser("taken_from_id"),
		},
		(t) => [kit.index("article_locks_user").on(t.userId), kit.index("article_locks_taken_from").on(t.takenFromId)],
	);
}

function defineNotes(kit: ColumnKit, articles: Articles, users: Users) {
	/** What the newsroom says to itself about a text; a note without parent begins a thread. */
	const articleNotes = kit.table(
		"article_notes",
		{
			id: kit.id(),
			articleId: kit
				.integer("article_id")
				.notNull()
				.references(() => articles.id, { onDelete: "cascade" }),
			parentId: kit.integer("parent_id").references((): AnySQLiteColumn => articleNotes.id, { onDelete: "cascade" }),
			userId: kit.integer("user_id").references(() => users.id),
			/** The account's name at the time. */
			authorName: kit.text("author_name").notNull(),
			text: kit.text("text").notNull(),
			/** The words it is about, and those around them by which they are found again; empty: about the whole article. */
			quote: kit.text("quote").notNull().default(""),
			before: kit.text("before").notNull().default(""),
			after: kit.text("after").notNull().default(""),
			createdAt: kit.instant("created_at").notNull(),
			/** Of a thread: when it was settled. */
			resolvedAt: kit.instant("resolved_at"),
			resolvedBy: kit.text("resolved_by").notNull().default(""),
		},
		(t) => [
			kit.index("article_notes_article").on(t.articleId, t.id),
			kit.index("article_notes_parent").on(t.parentId),
			kit.check("article_notes_text_filled", isFilled(t.text)),
		],
	);
	return articleNotes;
}

function defineNotifications(kit: ColumnKit, articles: Articles, users: Users) {
	/** What somebody is told, once for each event. */
	return kit.table(
		"notifications",
		{
			id: kit.id(),
			userId: kit
				.integer("user_id")
				.notNull()
				.references(() => users.id, { onDelete: "cascade" }),
			/** Names the event: "article:12:submit:3". */
			eventKey: kit.text("event_key").notNull(),
			kind: kit.word("kind", NOTIFICATION_KINDS).notNull(),
			articleId: kit
				.integer("article_id")
				.notNull()
				.references(() => articles.id, { onDelete: "cascade" }),
			/** Who did it. */
			actorName: kit.text("actor_name").notNull(),
			/** A reason, a deadline, the words of a note. */
			detail: kit.text("detail").notNull().default(""),
			createdAt: kit.instant("created_at").notNull(),
			readAt: kit.instant("read_at"),
		},
		(t) => [
			kit.uniqueIndex("notifications_event").on(t.userId, t.eventKey),
			kit.index("notifications_user").on(t.userId, t.id),
			kit.index("notifications_unread").on(t.userId, t.readAt),
			kit.index("notifications_article").on(t.articleId),
			kit.check("notifications_kind", isOneOf(t.kind, NOTIFICATION_KINDS)),
		],
	);
}

/** What lets several people work at one text: locks, notes, notifications. */
export function defineTeamwork(kit: ColumnKit, { articles, users }: ArticleTables & UserTables) {
	return {
		articleLocks: defineLocks(kit, articles, users),
		articleNotes: defineNotes(kit, articles, users),
		notifications: defineNotifications(kit, articles, users),
	};
}
