import type { ColumnKit } from "../sqlite/column-kit.ts";
import type { ArticleTables } from "./articles.ts";
import { isOneOf } from "./checks.ts";
import type { UserTables } from "./users.ts";

export const COMMENT_STATES = ["pending", "approved", "rejected"] as const;
export type CommentState = (typeof COMMENT_STATES)[number];
export const COMMENT_FLAGS = ["links", "blocked_words", "personal_data", "trap", "office_name"] as const;
export type CommentFlag = (typeof COMMENT_FLAGS)[number];

/** What readers leave behind: views and comments, and what keeps their forms from being flooded. */
export function defineReaders(kit: ColumnKit, { articles, users }: ArticleTables & UserTables) {
	const viewCounts = kit.table(
		"view_counts",
		{
			articleId: kit
				.integer("article_id")
				.notNull()
				.references(() => articles.id, { onDelete: "cascade" }),
			day: kit.day("day").notNull(),
			views: kit.integer("views").notNull(),
		},
		(t) => [
			kit.primaryKey({ columns: [t.articleId, t.day] }),
			// The most read of a day are the first of its walk.
			kit.index("view_counts_day").on(t.day, t.views, t.articleId),
			kit.check("view_counts_not_negative", kit.sql`${t.views} >= 0`),
		],
	);
	/** The same views by the hour, for the lists of what is read most; older ones are forgotten. */
	const viewHours = kit.table(
		"view_hours",
		{
			/** Hours since 1970, UTC. */
			hour: kit.integer("hour").notNull(),
			articleId: kit
				.integer("article_id")
				.notNull()
				.references(() => articles.id, { onDelete: "cascade" }),
			views: kit.integer("views").notNull(),
		},
		(t) => [kit.primaryKey({ columns: [t.hour, t.articleId] }), kit.index("view_hours_article").on(t.articleId)],
	);
	/** What was read most when it was last looked up. */
	const mostRead = kit.table(
		"most_read",
		{
			/** 24 or 168. */
			hours: kit.integer("hours").notNull(),
			position: kit.integer("position").notNull(),
			articleId: kit
				.integer("article_id")
				.notNull()
				.references(() => articles.id, { onDelete: "cascade" }),
			views: kit.integer("views").notNull(),
		},
		(t) => [kit.primaryKey({ columns: [t.hours, t.position] }), kit.index("most_read_article").on(t.articleId)],
	);
	const comments = kit.table(
		"comments",
		{
			id: kit.id(),
			articleId: kit
				.integer("article_id")
				.notNull()
				.references(() => articles.id, { onDelete: "cascade" }),
			state: kit.word("state", COMMENT_STATES).notNull().default("pending"),
			name: kit.text("name").notNull(),
			email: kit.text("email"),
			content: kit.text("content").notNull(),
			/** What the moderator should look at; see `COMMENT_FLAGS`. */
			flags: kit.json<CommentFlag[]>("flags").notNull().default([]),
			/** Keyed hash of the sender's address; purged after its term. */
			addressHash: kit.text("address_hash"),
			createdAt: kit.instant("created_at").notNull(),
			decidedAt: kit.instant("decided_at"),
			decidedBy: kit.integer("decided_by").references(() => users.id),
			decisionReason: kit.text("decision_reason").notNull().default(""),
			/** When the newsroom last changed the words; what was sent is in `comment_edits`. */
			editedAt: kit.instant("edited_at"),
			/** Name and words without marks, for moderators to search in. */
			folded: kit.text("folded").notNull().default(""),
			/** As what its words are counted for later ones; null while they are not. */
			learnedAs: kit.word("learned_as", COMMENT_STATES),
		},
		(t) => [
			kit.index("comments_article").on(t.articleId, t.state, t.createdAt, t.id),
			kit.index("comments_queue").on(t.state, t.createdAt, t.id),
			// What the worker looks for when its term is over.
			kit.index("comments_address").on(t.addressHash),
			kit.index("comments_email").on(t.email),
			kit.check("comments_state", isOneOf(t.state, COMMENT_STATES)),
			kit.check("comments_name_length", kit.sql`length(${t.name}) between 2 and 60`),
			kit.check("comments_content_length", kit.sql`length(${t.content}) between 5 and 2000`),
		],
	);
	/** What stood in a comment before each change by the newsroom; goes with the comment. */
	const commentEdits = kit.table(
		"comment_edits",
		{
			id: kit.id(),
			commentId: kit
				.integer("comment_id")
				.notNull()
				.references(() => comments.id, { onDelete: "cascade" }),
			contentBefore: kit.text("content_before").notNull(),
			reason: kit.text("reason").notNull(),
			editedAt: kit.instant("edited_at").notNull(),
			editedBy: kit.integer("edited_by").references(() => users.id),
			editorName: kit.text("editor_name").notNull(),
		},
		(t) => [kit.index("comment_edits_comment").on(t.commentId, t.id)],
	);
	/** How often something was asked for in a window of time; what may be forgotten after it is purged by the worker. */
	const rateHits = kit.table(
		"rate_hits",
		{
			/** What is limited, whose it is, and how long its windows are. */
			key: kit.text("key").notNull(),
			windowStart: kit.instant("window_start").notNull(),
			hits: kit.integer("hits").notNull(),
			expiresAt: kit.instant("expires_at").notNull(),
		},
		(t) => [kit.primaryKey({ columns: [t.key, t.windowStart] }), kit.index("rate_hits_expiry").on(t.expiresAt)],
	);
	/** One-time tokens of forms that have come back. */
	const usedFormTokens = kit.table(
		"used_form_tokens",
		{ id: kit.text("id").primaryKey(), expiresAt: kit.instant("expires_at").notNull() },
		(t) => [kit.index("used_form_tokens_expiry").on(t.expiresAt)],
	);
	return { viewCounts, viewHours, mostRead, comments, commentEdits, rateHits, usedFormTokens };
}

export type ReaderTables = ReturnType<typeof defineReaders>;
