import type { ColumnKit } from "../sqlite/column-kit.ts";
import type { ArticleTables } from "./articles.ts";
import type { UserTables } from "./users.ts";

export function definePreviewLinks(kit: ColumnKit, { articles, users }: ArticleTables & UserTables) {
	/** Links by which somebody without an account reads a text before it is published. */
	const previewLinks = kit.table(
		"preview_links",
		{
			id: kit.id(),
			articleId: kit
				.integer("article_id")
				.notNull()
				.references(() => articles.id, { onDelete: "cascade" }),
			/** Who made it. */
			userId: kit
				.integer("user_id")
				.notNull()
				.references(() => users.id),
			createdAt: kit.instant("created_at").notNull(),
			expiresAt: kit.instant("expires_at").notNull(),
			revokedAt: kit.instant("revoked_at"),
		},
		(t) => [kit.index("preview_links_article").on(t.articleId, t.id)],
	);
	return { previewLinks };
}
