import type { RichText } from "../../lib/rich-text.ts";
import type { ColumnKit } from "../sqlite/column-kit.ts";
import type { ArticleTables } from "./articles.ts";
import type { UserTables } from "./users.ts";

/** Everything of an article that a person wrote or chose, as it stood at one save. */
export interface ArticleSnapshot {
	title: string;
	kicker: string;
	lead: string;
	slug: string;
	genre: string;
	language: string;
	categoryId: number;
	coverMediaId: number | null;
	authorIds: number[];
	tagIds: number[];
	topicIds: number[];
	source: { name: string; url: string | null; id?: number | null; publishedAt?: number | null };
	/** What follows was not kept by the first versions of the portal. */
	hidesAuthors?: boolean;
	relatedIds?: number[];
	/** Empty while the slug follows the title. */
	ownSlug?: string;
	seo?: { title: string; description: string };
	layout?: string;
	/** UTC milliseconds; null while undated. */
	publishedAt: number | null;
	hasClockTime: boolean;
	body: RichText;
}

export function defineRevisions(kit: ColumnKit, { articles, users }: ArticleTables & UserTables) {
	const revisions = kit.table(
		"revisions",
		{
			id: kit.id(),
			articleId: kit
				.integer("article_id")
				.notNull()
				.references(() => articles.id),
			/** The article's version that this save made. */
			version: kit.integer("version").notNull(),
			snapshot: kit.json<ArticleSnapshot>("snapshot").notNull(),
			schemaVersion: kit.integer("schema_version").notNull(),
			/** SHA-256 of the snapshot's canonical JSON, hexadecimal. */
			contentHash: kit.text("content_hash").notNull(),
			reason: kit.text("reason").notNull().default(""),
			userId: kit.integer("user_id").references(() => users.id),
			/** "importer", "cli", or the account's name at the time. */
			actorName: kit.text("actor_name").notNull(),
			createdAt: kit.instant("created_at").notNull(),
		},
		(t) => [kit.uniqueIndex("revisions_article_version").on(t.articleId, t.version)],
	);
	return { revisions };
}
