import { LANGUAGES } from "../queries/article-words.ts";
import type { ColumnKit } from "../sqlite/column-kit.ts";
import type { ArticleTables } from "./articles.ts";
import { isFilled, isOneOf } from "./checks.ts";
import type { MediaTables } from "./media.ts";

/** Recordings of articles being read, one a voice and language. */
export function defineArticleAudio(kit: ColumnKit, { articles, mediaItems }: ArticleTables & MediaTables) {
	const articleAudio = kit.table(
		"article_audio",
		{
			id: kit.id(),
			articleId: kit
				.integer("article_id")
				.notNull()
				.references(() => articles.id, { onDelete: "cascade" }),
			mediaId: kit
				.integer("media_id")
				.notNull()
				.references(() => mediaItems.id),
			language: kit.word("language", LANGUAGES).notNull(),
			/** Who reads, as readers are told. */
			voice: kit.text("voice").notNull(),
			/** Seconds. */
			duration: kit.integer("duration"),
		},
		(t) => [
			kit.uniqueIndex("article_audio_voice").on(t.articleId, t.language, t.voice),
			kit.index("article_audio_media").on(t.mediaId),
			kit.check("article_audio_language", isOneOf(t.language, LANGUAGES)),
			kit.check("article_audio_voice_filled", isFilled(t.voice)),
		],
	);
	return { articleAudio };
}
