import type { ColumnKit } from "../sqlite/column-kit.ts";
import type { ArticleTables } from "./articles.ts";
import { isOneOf } from "./checks.ts";
import type { UserTables } from "./users.ts";

export const LETTER_KINDS = ["contact", "error-report"] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];
export const LETTER_STATES = ["new", "in_hand", "answered", "closed", "spam"] as const;
export type LetterState = (typeof LETTER_STATES)[number];
/** What a reader says is wrong with an article. */
export const FAULTS = ["spelling", "figures", "names", "picture", "other"] as const;
export type Fault = (typeof FAULTS)[number];
export type LetterFlag = "links" | "blocked_words" | "trap";

/** What readers write to the newsroom itself, and nobody else ever sees. */
export function defineLetters(kit: ColumnKit, { articles, users }: ArticleTables & UserTables) {
	const letters = kit.table(
		"letters",
		{
			id: kit.id(),
			kind: kit.word("kind", LETTER_KINDS).notNull(),
			state: kit.word("state", LETTER_STATES).notNull().default("new"),
			/** Who wrote and how to answer; purged after its term. A report may come from nobody. */
			name: kit.text("name"),
			email: kit.text("email"),
			phone: kit.text("phone"),
			/** Empty in a report, whose article says what it is about. */
			subject: kit.text("subject").notNull().default(""),
			content: kit.text("content").notNull(),
			/** Of a report: the article, its version when the reader saw it, what is wrong, and the passage. */
			articleId: kit.integer("article_id").references(() => articles.id, { onDelete: "cascade" }),
			articleVersion: kit.integer("article_version"),
			fault: kit.word("fault", FAULTS),
			quote: kit.text("quote").notNull().default(""),
			/** What staff should look at twice. */
			flags: kit.json<LetterFlag[]>("flags").notNull().default([]),
			/** Keyed hash of the sender's address; purged after its term. */
			addressHash: kit.text("address_hash"),
			/** Staff's own words on what became of it. */
			note: kit.text("note").notNull().default(""),
			createdAt: kit.instant("created_at").notNull(),
			settledAt: kit.instant("settled_at"),
			settledBy: kit.integer("settled_by").references(() => users.id),
			/** Who sees to it; null for nobody in particular. */
			assigneeId: kit.integer("assignee_id").references(() => users.id),
			/** Subject, words and passage without marks, for staff to search in. */
			folded: kit.text("folded").notNull().default(""),
			/** The same of who wrote; forgotten together with them. */
			foldedSender: kit.text("folded_sender").notNull().default(""),
			isDemo: kit.boolean("is_demo").notNull().default(false),
		},
		(t) => [
			kit.index("letters_queue").on(t.state, t.createdAt, t.id),
			kit.index("letters_article").on(t.articleId),
			// What the worker looks for when its term is over.
			kit.index("letters_settled").on(t.settledAt),
			kit.index("letters_address").on(t.addressHash),
			kit.index("letters_assignee").on(t.assigneeId),
			kit.index("letters_email").on(t.email),
			kit.check("letters_kind", isOneOf(t.kind, LETTER_KINDS)),
			kit.check("letters_state", isOneOf(t.state, LETTER_STATES)),
			kit.check("letters_fault", kit.sql`${t.fault} is null or ${isOneOf(t.fault, FAULTS)}`),
			kit.check(
				"letters_report",
				kit.sql`(${t.kind} = 'error-report') = (${t.articleId} is not null and ${t.fault} is not null)`,
			),
			kit.check("letters_settled_state", kit.sql`(${t.state} in ('new', 'in_hand')) = (${t.settledAt} is null)`),
			kit.check("letters_content_length", kit.sql`length(${t.content}) between 5 and 3000`),
			kit.check("letters_quote_length", kit.sql`length(${t.quote}) <= 500`),
		],
	);
	const toLetter = () =>
		kit
			.integer("letter_id")
			.notNull()
			.references(() => letters.id, { onDelete: "cascade" });
	/** What staff say to each other about a letter; no reader ever sees it. */
	const letterNotes = kit.table(
		"letter_notes",
		{
			id: kit.id(),
			letterId: toLetter(),
			text: kit.text("text").notNull(),
			userId: kit.integer("user_id").references(() => users.id),
			/** The account's name at the time. */
			authorName: kit.text("author_name").notNull(),
			createdAt: kit.instant("created_at").notNull(),
		},
		(t) => [kit.index("letter_notes_letter").on(t.letterId, t.id)],
	);
	/** What the newsroom answers by mail: stored first, sent by the worker. */
	const letterReplies = kit.table(
		"letter_replies",
		{
			id: kit.id(),
			letterId: toLetter(),
			/** Forgotten together with who wrote. */
			toAddress: kit.text("to_address"),
			subject: kit.text("subject").notNull(),
			text: kit.text("text").notNull(),
			userId: kit.integer("user_id").references(() => users.id),
			authorName: kit.text("author_name").notNull(),
			createdAt: kit.instant("created_at").notNull(),
			sentAt: kit.instant("sent_at"),
			/** Why the last try failed; empty while none has. */
			lastError: kit.text("last_error").notNull().default(""),
		},
		(t) => [
			kit.index("letter_replies_letter").on(t.letterId, t.id),
			kit.index("letter_replies_sent").on(t.sentAt, t.id),
		],
	);
	return { letters, letterNotes, letterReplies };
}
