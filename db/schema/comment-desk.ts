import type { ColumnKit } from "../sqlite/column-kit.ts";
import { isOneOf } from "./checks.ts";
import type { ReaderTables } from "./readers.ts";
import type { UserTables } from "./users.ts";

/** Why a reader wants the newsroom to look at a comment again. */
export const REPORT_REASONS = ["insult", "false", "privacy", "advert", "other"] as const;

/** What stands around comments: reports by readers, answers of the office, and what decisions have taught. */
export function defineCommentDesk(kit: ColumnKit, { comments, users }: ReaderTables & UserTables) {
	const toComment = () => kit.integer("comment_id").references(() => comments.id, { onDelete: "cascade" });
	const commentReports = kit.table(
		"comment_reports",
		{
			id: kit.id(),
			commentId: toComment().notNull(),
			reason: kit.word("reason", REPORT_REASONS).notNull(),
			note: kit.text("note").notNull().default(""),
			/** Keyed hash of the sender's address; purged after its term. */
			addressHash: kit.text("address_hash"),
			createdAt: kit.instant("created_at").notNull(),
			/** When a moderator looked at the comment because of it; null while it waits. */
			settledAt: kit.instant("settled_at"),
			settledBy: kit.integer("settled_by").references(() => users.id),
		},
		(t) => [
			kit.index("comment_reports_comment").on(t.commentId, t.id),
			kit.index("comment_reports_open").on(t.settledAt, t.commentId),
			kit.index("comment_reports_address").on(t.addressHash),
			kit.check("comment_reports_reason", isOneOf(t.reason, REPORT_REASONS)),
			kit.check("comment_reports_note_length", kit.sql`length(${t.note}) <= 500`),
		],
	);
	/** What the office itself says below a comment; readers know it by this table alone, never by a name. */
	const commentReplies = kit.table(
		"comment_replies",
		{
			commentId: toComment().primaryKey(),
			content: kit.text("content").notNull(),
			userId: kit.integer("user_id").references(() => users.id),
			/** The account's name at the time; for staff alone. */
			authorName: kit.text("author_name").notNull(),
			repliedAt: kit.instant("replied_at").notNull(),
		},
		(t) => [kit.check("comment_replies_length", kit.sql`length(${t.content}) between 2 and 2000`)],
	);
	/** In how many approved and how many rejected comments a word stood; the empty word counts the comments themselves. */
	const commentWords = kit.table(
		"comment_words",
		{
			word: kit.text("word").primaryKey(),
			approved: kit.integer("approved").notNull().default(0),
			rejected: kit.integer("rejected").notNull().default(0),
		},
		(t) => [kit.check("comment_words_not_negative", kit.sql`${t.approved} >= 0 and ${t.rejected} >= 0`)],
	);
	return { commentReports, commentReplies, commentWords };
}
