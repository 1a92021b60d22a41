import { CORRECTION_KINDS } from "../queries/correction-words.ts";
import type { ColumnKit } from "../sqlite/column-kit.ts";
import type { ArticleTables } from "./articles.ts";
import { isOneOf } from "./checks.ts";
import type { UserTables } from "./users.ts";

export function defineCorrections(kit: ColumnKit, { articles, users }: ArticleTables & UserTables) {
	const corrections = kit.table(
		"corrections",
		{
			id: kit.id(),
			articleId: kit
				.integer("article_id")
				.notNull()
				.references(() => articles.id, { onDelete: "cascade" }),
			kind: kit.word("kind", CORRECTION_KINDS).notNull(),
			/** What readers are told. */
			note: kit.text("note").notNull(),
			/** The article's version that holds the corrected text. */
			version: kit.integer("version").notNull(),
			at: kit.instant("at").notNull(),
			userId: kit.integer("user_id").references(() => users.id),
			actorName: kit.text("actor_name").notNull(),
		},
		(t) => [
			kit.index("corrections_article").on(t.articleId, t.at),
			kit.index("corrections_newest").on(t.at, t.id),
			kit.check("corrections_kind_word", isOneOf(t.kind, CORRECTION_KINDS)),
			kit.check("corrections_note_filled", kit.sql`length(trim(${t.note})) > 0`),
		],
	);
	return { corrections };
}
