import type { RichText } from "../../lib/rich-text.ts";
import type { ColumnKit } from "../sqlite/column-kit.ts";
import type { ArticleTables } from "./articles.ts";
import type { UserTables } from "./users.ts";

/** What the second part of a writing sheet held, as it was typed and chosen. */
export interface AboutWords {
	/** Pen names, in the order of the byline. */
	authors: string[];
	hidesAuthors: boolean;
	tags: string[];
	topicIds: number[];
	genre: string;
	language: string;
	layout: string;
	/** "23/11/2026 08:30"; empty leaves it to the publication. */
	date: string;
	/** The clock time is not known. */
	isDayOnly: boolean;
	source: string;
	sourceUrl: string;
	sourceDate: string;
	related: { id: number; title: string; isPublished: boolean }[];
	seoTitle: string;
	seoDescription: string;
	slug: string;
}

/** What a writing sheet held when it was last kept; not yet saved, so it may lack anything. */
export interface KeptManuscript {
	kicker: string;
	title: string;
	lead: string;
	categoryId: number | null;
	/** Null or left out: the first picture of the text. */
	coverMediaId?: number | null | undefined;
	body: RichText;
	/** Missing in what was kept before the sheet had a second part. */
	about?: AboutWords;
}

export function defineAutosaves(kit: ColumnKit, { articles, users }: ArticleTables & UserTables) {
	/** One for each who writes: nobody sees another's unsaved words. */
	const autosaves = kit.table(
		"autosaves",
		{
			articleId: kit
				.integer("article_id")
				.notNull()
				.references(() => articles.id, { onDelete: "cascade" }),
			userId: kit
				.integer("user_id")
				.notNull()
				.references(() => users.id, { onDelete: "cascade" }),
			/** The version the sheet was opened at. */
			baseVersion: kit.integer("base_version").notNull(),
			manuscript: kit.json<KeptManuscript>("manuscript").notNull(),
			keptAt: kit.instant("kept_at").notNull(),
		},
		(t) => [kit.primaryKey({ columns: [t.articleId, t.userId] }), kit.index("autosaves_user").on(t.userId)],
	);
	return { autosaves };
}
