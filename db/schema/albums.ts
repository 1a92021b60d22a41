import type { ColumnKit } from "../sqlite/column-kit.ts";
import { isFilled, isOneOf } from "./checks.ts";
import { type MediaTables, SHOWN_STATES, VIDEO_KINDS } from "./media.ts";

export const SHELVES = ["album", "video"] as const;

export function defineAlbums(kit: ColumnKit, { mediaItems }: MediaTables) {
	const albums = kit.table(
		"albums",
		{
			id: kit.id(),
			slug: kit.text("slug").notNull(),
			title: kit.text("title").notNull(),
			description: kit.text("description").notNull().default(""),
			/** One of its photos; null for the first. */
			coverMediaId: kit.integer("cover_media_id").references(() => mediaItems.id),
			state: kit.word("state", SHOWN_STATES).notNull(),
			publishedAt: kit.instant("published_at").notNull(),
			/** Somebody chose `publishedAt`; of a draft without it, it becomes the moment of publishing. */
			hasOwnDate: kit.boolean("has_own_date").notNull().default(false),
			/** Rises with every save; a save names the version it was based on. */
			version: kit.integer("version").notNull().default(1),
			isDemo: kit.boolean("is_demo").notNull().default(false),
		},
		(t) => [
			kit.index("albums_published").on(t.state, t.publishedAt, t.id),
			kit.index("albums_state").on(t.state, t.id),
			kit.check("albums_slug_filled", isFilled(t.slug)),
			kit.check("albums_state", isOneOf(t.state, SHOWN_STATES)),
		],
	);
	const albumPhotos = kit.table(
		"album_photos",
		{
			albumId: kit
				.integer("album_id")
				.notNull()
				.references(() => albums.id, { onDelete: "cascade" }),
			position: kit.integer("position").notNull(),
			mediaId: kit
				.integer("media_id")
				.notNull()
				.references(() => mediaItems.id),
			alt: kit.text("alt").notNull().default(""),
			caption: kit.text("caption").notNull().default(""),
			credit: kit.text("credit").notNull().default(""),
		},
		(t) => [kit.primaryKey({ columns: [t.albumId, t.position] }), kit.index("album_photos_media").on(t.mediaId)],
	);
	const videos = kit.table(
		"videos",
		{
			id: kit.id(),
			slug: kit.text("slug").notNull(),
			title: kit.text("title").notNull(),
			description: kit.text("description").notNull().default(""),
			kind: kit.word("kind", VIDEO_KINDS).notNull(),
			mediaId: kit.integer("media_id").references(() => mediaItems.id),
			youtubeId: kit.text("youtube_id"),
			/** Name of the captions under `/tep/`, made of the content hash. */
			captionsFileName: kit.text("captions_file_name"),
			posterMediaId: kit.integer("poster_media_id").references(() => mediaItems.id),
			/** Seconds. */
			duration: kit.integer("duration"),
			state: kit.word("state", SHOWN_STATES).notNull(),
			publishedAt: kit.instant("published_at").notNull(),
			/** As of albums. */
			hasOwnDate: kit.boolean("has_own_date").notNull().default(false),
			version: kit.integer("version").notNull().default(1),
			/** True for a title taken over from the old portal. */
			isImported: kit.boolean("is_imported").notNull().default(false),
			isDemo: kit.boolean("is_demo").notNull().default(false),
		},
		(t) => [
			kit.index("videos_published").on(t.state, t.publishedAt, t.id),
			kit.index("videos_state").on(t.state, t.id),
			kit.index("videos_youtube_id").on(t.youtubeId),
			kit.check("videos_slug_filled", isFilled(t.slug)),
			kit.check("videos_state", isOneOf(t.state, SHOWN_STATES)),
			kit.check("videos_kind", isOneOf(t.kind, VIDEO_KINDS)),
			kit.check("videos_file", kit.sql`${t.kind} <> 'file' or ${t.mediaId} is not null`),
			kit.check("videos_youtube", kit.sql`${t.kind} <> 'youtube' or ${t.youtubeId} is not null`),
		],
	);
	/** The words albums and videos are found by at the desk, without marks. */
	const shelfWords = kit.table(
		"shelf_words",
		{
			shelf: kit.word("shelf", SHELVES).notNull(),
			word: kit.text("word").notNull(),
			/** Of the album or the video. */
			itemId: kit.integer("item_id").notNull(),
		},
		(t) => [
			kit.primaryKey({ columns: [t.shelf, t.word, t.itemId] }),
			kit.index("shelf_words_item").on(t.shelf, t.itemId),
			kit.check("shelf_words_shelf", isOneOf(t.shelf, SHELVES)),
		],
	);
	return { albums, albumPhotos, videos, shelfWords };
}
