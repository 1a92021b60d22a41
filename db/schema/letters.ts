import type { ColumnKit } from "../sqlite/column-kit.ts";
import type { ArticleTables } from "./articles.ts";
import { isOneOf } from "./checks.ts";
import type { UserTables } from "./users.ts";

export const LETTER_KINDS = ["contact", "error-report"] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];
export const LETTER_STATES = ["new", "answered", "closed"] as const;
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
			isDemo: kit.boolean("is_demo").notNull().default(false),
		},
		(t) => [
			kit.index("letters_queue").on(t.state, t.createdAt, t.id),
			kit.index("letters_article").on(t.articleId),
			// What the worker looks for when its term is over.
			kit.index("letters_settled").on(t.settledAt),
			kit.index("letters_address").on(t.addressHash),
			kit.check("letters_kind", isOneOf(t.kind, LETTER_KINDS)),
			kit.check("letters_state", isOneOf(t.state, LETTER_STATES)),
			kit.check("letters_fault", kit.sql`${t.fault} is null or ${isOneOf(t.fault, FAULTS)}`),
			kit.check(
				"letters_report",
				kit.sql`(${t.kind} = 'error-report') = (${t.articleId} is not null and ${t.fault} is not null)`,
			),
			kit.check("letters_settled_state", kit.sql`(${t.state} = 'new') = (${t.settledAt} is null)`),
			kit.check("letters_content_length", kit.sql`length(${t.content}) between 5 and 3000`),
			kit.check("letters_quote_length", kit.sql`length(${t.quote}) <= 500`),
		],
	);
	return { letters };
}
