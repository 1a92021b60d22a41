import type { ColumnKit } from "../sqlite/column-kit.ts";
import type { ArticleTables } from "./articles.ts";
import { isOneOf } from "./checks.ts";
import type { UserTables } from "./users.ts";

export const JOB_STATES = ["waiting", "running", "done", "dead"] as const;
/** What a change of a tag means for the pages that read it. */
export const TAG_EFFECTS = ["changed", "removed", "aged"] as const;
export type TagEffect = (typeof TAG_EFFECTS)[number];

/** What keeps the portal running: settings, redirects, audit, jobs, outbox, cache tags, imports. */
export function defineOperations(kit: ColumnKit, { articles, users }: ArticleTables & UserTables) {
	const settings = kit.table("settings", {
		key: kit.text("key").primaryKey(),
		value: kit.json<unknown>("value").notNull(),
		version: kit.integer("version").notNull().default(1),
		updatedAt: kit.instant("updated_at").notNull(),
	});
	const redirects = kit.table(
		"redirects",
		{
			/** Path with query, as asked for. */
			fromPath: kit.text("from_path").primaryKey(),
			toPath: kit.text("to_path").notNull(),
			createdAt: kit.instant("created_at").notNull(),
			/** How often it was followed, and when last. */
			hits: kit.integer("hits").notNull().default(0),
			lastHitAt: kit.instant("last_hit_at"),
		},
		(t) => [
			kit.index("redirects_target").on(t.toPath),
			kit.index("redirects_newest").on(t.createdAt, t.fromPath),
			kit.check("redirects_no_loop", kit.sql`${t.fromPath} <> ${t.toPath}`),
		],
	);
	/** Addresses people asked for in vain. */
	const missingAddresses = kit.table(
		"missing_addresses",
		{
			/** Path with query, as asked for. */
			path: kit.text("path").primaryKey(),
			hits: kit.integer("hits").notNull(),
			firstAt: kit.instant("first_at").notNull(),
			lastAt: kit.instant("last_at").notNull(),
			/** Page that led there last, as the browser named it; empty where none did. */
			referrer: kit.text("referrer").notNull().default(""),
			/** Staff have looked at it and nothing is to be done. */
			isSettled: kit.boolean("is_settled").notNull().default(false),
		},
		(t) => [kit.index("missing_addresses_hits").on(t.isSettled, t.hits, t.path)],
	);
	const auditLog = kit.table(
		"audit_log",
		{
			id: kit.id(),
			at: kit.instant("at").notNull(),
			userId: kit.integer("user_id").references(() => users.id),
			actorName: kit.text("actor_name").notNull(),
			/** "article.publish", "settings.change" … */
			action: kit.text("action").notNull(),
			subject: kit.text("subject").notNull(),
			details: kit.json<Record<string, unknown>>("details").notNull(),
			/** See `db/queries/audit-chain.ts`; null for what was written before there was a chain. */
			mac: kit.text("mac"),
		},
		(t) => [
			kit.index("audit_log_subject").on(t.subject, t.at, t.id),
			kit.index("audit_log_user").on(t.userId, t.at, t.id),
			kit.index("audit_log_action").on(t.action, t.at, t.id),
			kit.index("audit_log_at").on(t.at, t.id),
		],
	);
	/** When a part of the portal last said that it is at work. */
	const heartbeats = kit.table("heartbeats", {
		/** "worker", or "portal" for whoever answers readers. */
		name: kit.text("name").primaryKey(),
		at: kit.instant("at").notNull(),
	});
	const jobs = kit.table(
		"jobs",
		{
			id: kit.id(),
			kind: kit.text("kind").notNull(),
			payload: kit.json<Record<string, unknown>>("payload").notNull(),
			state: kit.word("state", JOB_STATES).notNull().default("waiting"),
			dueAt: kit.instant("due_at").notNull(),
			attempts: kit.integer("attempts").notNull().default(0),
			leaseOwner: kit.text("lease_owner"),
			leaseUntil: kit.instant("lease_until"),
			/** At most one waiting job of this key. */
			uniqueKey: kit.text("unique_key"),
			lastError: kit.text("last_error").notNull().default(""),
			createdAt: kit.instant("created_at").notNull(),
		},
		(t) => [
			kit.index("jobs_due").on(t.state, t.dueAt, t.id),
			kit.uniqueIndex("jobs_unique_key").on(t.uniqueKey),
			kit.check("jobs_state", isOneOf(t.state, JOB_STATES)),
		],
	);
	const outbox = kit.table(
		"outbox",
		{
			id: kit.id(),
			kind: kit.text("kind").notNull(),
			payload: kit.json<Record<string, unknown>>("payload").notNull(),
			createdAt: kit.instant("created_at").notNull(),
			sentAt: kit.instant("sent_at"),
			attempts: kit.integer("attempts").notNull().default(0),
			nextAttemptAt: kit.instant("next_attempt_at").notNull(),
			lastError: kit.text("last_error").notNull().default(""),
		},
		(t) => [kit.index("outbox_waiting").on(t.sentAt, t.nextAttemptAt, t.id)],
	);
	const cacheTags = kit.table(
		"cache_tags",
		{
			tag: kit.text("tag").notNull(),
			effect: kit.word("effect", TAG_EFFECTS).notNull(),
			/** Rises with every change of any tag. */
			seq: kit.integer("seq").notNull(),
		},
		(t) => [
			kit.primaryKey({ columns: [t.tag, t.effect] }),
			kit.index("cache_tags_seq").on(t.seq),
			kit.check("cache_tags_effect", isOneOf(t.effect, TAG_EFFECTS)),
		],
	);
	const legacyImports = kit.table(
		"legacy_imports",
		{
			/** Names the source: the same key is the same page. */
			sourceKey: kit.text("source_key").primaryKey(),
			/** SHA-256 of the file, hexadecimal. */
			contentHash: kit.text("content_hash").notNull(),
			articleId: kit
				.integer("article_id")
				.notNull()
				.references(() => articles.id),
			/** The file as it was read. */
			original: kit.bytes("original").notNull(),
			importedAt: kit.instant("imported_at").notNull(),
		},
		(t) => [kit.index("legacy_imports_content").on(t.contentHash)],
	);
	return { settings, heartbeats, missingAddresses, redirects, auditLog, jobs, outbox, cacheTags, legacyImports };
}
