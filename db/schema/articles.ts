import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import type { RichText } from "../../lib/rich-text.ts";
import { ARTICLE_GENRES, ARTICLE_LAYOUTS, ARTICLE_STATES, LANGUAGES } from "../queries/article-words.ts";
import { CORRECTION_KINDS } from "../queries/correction-words.ts";
import type { ColumnKit } from "../sqlite/column-kit.ts";
import type { CategoryTables } from "./categories.ts";
import { isFilled, isOneOf } from "./checks.ts";
import type { MediaTables } from "./media.ts";
import type { SourceTables } from "./sources.ts";
import type { UserTables } from "./users.ts";

export function defineArticles(
	kit: ColumnKit,
	{ categories, mediaItems, sources, users }: CategoryTables & MediaTables & SourceTables & UserTables,
) {
	const articles = kit.table(
		"articles",
		{
			id: kit.id(),
			state: kit.word("state", ARTICLE_STATES).notNull(),
			/** Rises with every write; a write names the version it was based on. */
			version: kit.integer("version").notNull().default(1),
			slug: kit.text("slug").notNull(),
			kicker: kit.text("kicker").notNull().default(""),
			title: kit.text("title").notNull(),
			lead: kit.text("lead").notNull(),
			genre: kit.word("genre", ARTICLE_GENRES).notNull().default("news"),
			language: kit.word("language", LANGUAGES).notNull().default("vi"),
			categoryId: kit
				.integer("category_id")
				.notNull()
				.references(() => categories.id),
			coverMediaId: kit.integer("cover_media_id").references(() => mediaItems.id),
			/** The date readers see and lists are sorted by. */
			publishedAt: kit.instant("published_at"),
			/** False: only the day of `publishedAt` is known. */
			hasClockTime: kit.boolean("has_clock_time").notNull().default(true),
			/** When this portal first and last put the text before readers. */
			firstPublishedAt: kit.instant("first_published_at"),
			lastPublishedAt: kit.instant("last_published_at"),
			/** Last substantive change of a published text. */
			modifiedAt: kit.instant("modified_at"),
			takenDownAt: kit.instant("taken_down_at"),
			sourceName: kit.text("source_name").notNull().default(""),
			sourceUrl: kit.text("source_url"),
			/** The source as the newsroom keeps it, where it is one it knows. */
			sourceId: kit.integer("source_id").references(() => sources.id),
			/** When the source itself put the text before readers. */
			sourcePublishedAt: kit.instant("source_published_at"),
			/** False: the slug follows the title. */
			hasOwnSlug: kit.boolean("has_own_slug").notNull().default(false),
			/** What search engines and link previews show in place of title and lead; empty for those themselves. */
			seoTitle: kit.text("seo_title").notNull().default(""),
			seoDescription: kit.text("seo_description").notNull().default(""),
			layout: kit.word("layout", ARTICLE_LAYOUTS).notNull().default("default"),
			hidesAuthors: kit.boolean("hides_authors").notNull().default(false),
			isClosedToComments: kit.boolean("is_closed_to_comments").notNull().default(false),
			/** Views counted by the portal this one replaced. */
			importedViews: kit.integer("imported_views").notNull().default(0),
			isDemo: kit.boolean("is_demo").notNull().default(false),
			/** Whose work it is; null for what came by import or command. */
			ownerId: kit.integer("owner_id").references(() => users.id),
			/** Who works on it now. */
			assigneeId: kit.integer("assignee_id").references(() => users.id),
			/** Until when whoever works on it is to be done. */
			dueAt: kit.instant("due_at"),
			/** The article before readers that this one is to replace; null for an article of its own. */
			revisesId: kit.integer("revises_id").references((): AnySQLiteColumn => articles.id),
			/** The version of that article whose words this one began with. */
			revisesVersion: kit.integer("revises_version"),
			/** What readers are to be told when it replaces that one; null for a minor change. */
			correctionKind: kit.word("correction_kind", CORRECTION_KINDS),
			correctionNote: kit.text("correction_note").notNull().default(""),
			/** When the worker is to put it before readers; only while `scheduled`. */
			scheduledAt: kit.instant("scheduled_at"),
			/** Why the worker could not, when it tried. */
			scheduleError: kit.text("schedule_error").notNull().default(""),
			/** When the worker is to take it down. */
			expiresAt: kit.instant("expires_at"),
			/** Nobody but the newsroom may see it sooner. */
			embargoUntil: kit.instant("embargo_until"),
			createdAt: kit.instant("created_at").notNull(),
			updatedAt: kit.instant("updated_at").notNull(),
		},
		(t) => [
			kit.index("articles_state").on(t.state, t.updatedAt, t.id),
			kit.index("articles_updated").on(t.updatedAt, t.id),
			kit.index("articles_published").on(t.publishedAt, t.id),
			kit.index("articles_slug").on(t.slug, t.id),
			kit.index("articles_category").on(t.categoryId, t.updatedAt, t.id),
			kit.index("articles_revises").on(t.revisesId),
			kit.index("articles_scheduled").on(t.scheduledAt),
			kit.index("articles_source").on(t.sourceId),
			kit.index("articles_cover").on(t.coverMediaId),
			kit.index("articles_expires").on(t.expiresAt),
			kit.index("articles_assignee").on(t.assigneeId),
			kit.index("articles_owner").on(t.ownerId, t.updatedAt, t.id),
			kit.check("articles_slug_filled", isFilled(t.slug)),
			kit.check("articles_state_word", isOneOf(t.state, ARTICLE_STATES)),
			kit.check("articles_genre_word", isOneOf(t.genre, ARTICLE_GENRES)),
			kit.check("articles_language_word", isOneOf(t.language, LANGUAGES)),
			kit.check("articles_title_filled", kit.sql`length(trim(${t.title})) > 0`),
			kit.check("articles_version_positive", kit.sql`${t.version} > 0`),
			kit.check(
				"articles_published_complete",
				kit.sql`${t.state} <> 'published' or (${t.publishedAt} is not null and ${t.firstPublishedAt} is not null and ${t.lastPublishedAt} is not null and length(trim(${t.lead})) > 0)`,
			),
			kit.check(
				"articles_correction_kind",
				kit.sql`${t.correctionKind} is null or (${isOneOf(t.correctionKind, CORRECTION_KINDS)} and ${t.revisesId} is not null)`,
			),
			kit.check("articles_scheduled_timed", kit.sql`(${t.state} = 'scheduled') = (${t.scheduledAt} is not null)`),
			kit.check(
				"articles_merged_revises",
				kit.sql`${t.state} not in ('merged', 'published', 'taken_down') or (${t.state} = 'merged') = (${t.revisesId} is not null)`,
			),
			kit.check("articles_imported_views", kit.sql`${t.importedViews} >= 0`),
		],
	);
	const articleBodies = kit.table("article_bodies", {
		articleId: kit
			.integer("article_id")
			.primaryKey()
			.references(() => articles.id, { onDelete: "cascade" }),
		body: kit.json<RichText>("body").notNull(),
		schemaVersion: kit.integer("schema_version").notNull(),
	});
	return { articles, articleBodies };
}

export type ArticleTables = ReturnType<typeof defineArticles>;
