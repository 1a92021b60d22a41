import type { ColumnKit } from "../sqlite/column-kit.ts";
import type { ArticleTables } from "./articles.ts";
import { isFilled, isOneOf } from "./checks.ts";
import type { UserTables } from "./users.ts";

/** "stopped": somebody stopped it on the way; whoever has it keeps it. */
export const DIGEST_STATES = ["draft", "sending", "sent", "stopped"] as const;
/** "refused": the mail server would not take it. */
export const DIGEST_MAIL_STATES = ["waiting", "sent", "refused"] as const;

/** The day's news by mail: what is sent, and to whom. Of a reader nothing is kept but the address. */
export function defineDigests(kit: ColumnKit, { articles, users }: ArticleTables & UserTables) {
	const subscribers = kit.table(
		"digest_subscribers",
		{
			id: kit.id(),
			/** In lower case. */
			email: kit.text("email").notNull(),
			/** When the address was last entered, with consent to its being kept. */
			askedAt: kit.instant("asked_at").notNull(),
			/** When whoever reads its mail said yes; null: nothing is sent but the question. */
			confirmedAt: kit.instant("confirmed_at"),
			/** How often in a row the mail server did not know the address. */
			refusals: kit.integer("refusals").notNull().default(0),
		},
		(t) => [
			kit.uniqueIndex("digest_subscribers_email").on(t.email),
			kit.index("digest_subscribers_confirmed").on(t.confirmedAt),
			kit.check("digest_subscribers_email_filled", isFilled(t.email)),
		],
	);
	const digests = kit.table(
		"digests",
		{
			id: kit.id(),
			version: kit.integer("version").notNull().default(1),
			state: kit.word("state", DIGEST_STATES).notNull().default("draft"),
			subject: kit.text("subject").notNull(),
			intro: kit.text("intro").notNull().default(""),
			createdAt: kit.instant("created_at").notNull(),
			approvedAt: kit.instant("approved_at"),
			approvedBy: kit.integer("approved_by").references(() => users.id, { onDelete: "set null" }),
			/** When the last of its mails was settled. */
			endedAt: kit.instant("ended_at"),
			/** Nothing of it is sent before then: the mail server could not be reached. */
			pausedUntil: kit.instant("paused_until"),
			/** How often in a row it could not. */
			failures: kit.integer("failures").notNull().default(0),
			lastError: kit.text("last_error").notNull().default(""),
			sent: kit.integer("sent").notNull().default(0),
			refused: kit.integer("refused").notNull().default(0),
			isDemo: kit.boolean("is_demo").notNull().default(false),
		},
		(t) => [
			kit.index("digests_state").on(t.state, t.pausedUntil),
			kit.check("digests_state_word", isOneOf(t.state, DIGEST_STATES)),
			kit.check("digests_subject_filled", isFilled(t.subject)),
		],
	);
	const digestItems = kit.table(
		"digest_items",
		{
			digestId: kit
				.integer("digest_id")
				.notNull()
				.references(() => digests.id, { onDelete: "cascade" }),
			position: kit.integer("position").notNull(),
			articleId: kit
				.integer("article_id")
				.notNull()
				.references(() => articles.id, { onDelete: "cascade" }),
		},
		(t) => [
			kit.primaryKey({ columns: [t.digestId, t.position] }),
			kit.uniqueIndex("digest_items_article").on(t.articleId, t.digestId),
		],
	);
	const digestMails = kit.table(
		"digest_mails",
		{
			id: kit.id(),
			digestId: kit
				.integer("digest_id")
				.notNull()
				.references(() => digests.id, { onDelete: "cascade" }),
			subscriberId: kit
				.integer("subscriber_id")
				.notNull()
				.references(() => subscribers.id, { onDelete: "cascade" }),
			state: kit.word("state", DIGEST_MAIL_STATES).notNull().default("waiting"),
			attempts: kit.integer("attempts").notNull().default(0),
			nextAttemptAt: kit.instant("next_attempt_at").notNull(),
		},
		(t) => [
			kit.uniqueIndex("digest_mails_subscriber").on(t.subscriberId, t.digestId),
			kit.index("digest_mails_due").on(t.digestId, t.state, t.nextAttemptAt, t.id),
			kit.check("digest_mails_state", isOneOf(t.state, DIGEST_MAIL_STATES)),
		],
	);
	return { digestSubscribers: subscribers, digests, digestItems, digestMails };
}
