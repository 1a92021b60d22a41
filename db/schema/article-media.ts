import type { ColumnKit } from "../sqlite/column-kit.ts";
import type { ArticleTables } from "./articles.ts";

/** Which pictures and papers stand in which text: worked out from the bodies, to be asked the other way round. */
export function defineArticleMedia(kit: ColumnKit, { articles }: ArticleTables) {
	const articleMedia = kit.table(
		"article_media",
		{
			articleId: kit
				.integer("article_id")
				.notNull()
				.references(() => articles.id, { onDelete: "cascade" }),
			/** No reference: a text may name a picture that is lost. */
			mediaId: kit.integer("media_id").notNull(),
		},
		(t) => [
			kit.primaryKey({ columns: [t.articleId, t.mediaId] }),
			kit.index("article_media_media").on(t.mediaId, t.articleId),
		],
	);
	return { articleMedia };
}
