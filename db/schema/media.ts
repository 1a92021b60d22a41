import type { ColumnKit } from "../sqlite/column-kit.ts";
import { isOneOf } from "./checks.ts";
import type { UserTables } from "./users.ts";

export const MEDIA_KINDS = ["photo", "document", "audio", "video"] as const;
export const VARIANT_FORMATS = ["avif", "webp", "jpeg"] as const;
/** Cuts of a picture for search engines, and what link previews show. */
export const CROP_SHAPES = ["16x9", "4x3", "1x1", "share"] as const;
export const VIDEO_KINDS = ["file", "youtube", "lost"] as const;
export const SHOWN_STATES = ["draft", "published", "taken_down"] as const;

export function defineMedia(kit: ColumnKit, { users }: UserTables) {
	const mediaItems = kit.table(
		"media_items",
		{
			id: kit.id(),
			kind: kit.word("kind", MEDIA_KINDS).notNull(),
			originalName: kit.text("original_name").notNull(),
			/** SHA-256 of the original file, hexadecimal. */
			originalHash: kit.text("original_hash").notNull(),
			mimeType: kit.text("mime_type").notNull(),
			bytes: kit.integer("bytes").notNull(),
			width: kit.integer("width"),
			height: kit.integer("height"),
			/** Dominant colour, `#rrggbb`. */
			color: kit.text("color").notNull().default("#8a8578"),
			alt: kit.text("alt").notNull().default(""),
			caption: kit.text("caption").notNull().default(""),
			credit: kit.text("credit").notNull().default(""),
			/** Per cent from the left and from the top. */
			focalX: kit.integer("focal_x").notNull().default(50),
			focalY: kit.integer("focal_y").notNull().default(50),
			/** The last day on which the newsroom may show it; null where nothing ends. */
			rightsEndOn: kit.day("rights_end_on"),
			/** Readers no longer see it after that day. */
			hidesAfterRights: kit.boolean("hides_after_rights").notNull().default(false),
			/** Rises with every write; a write names the version it was based on. */
			version: kit.integer("version").notNull().default(1),
			isDemo: kit.boolean("is_demo").notNull().default(false),
			createdAt: kit.instant("created_at").notNull(),
			createdBy: kit.integer("created_by").references(() => users.id),
		},
		(t) => [
			kit.uniqueIndex("media_items_hash").on(t.originalHash),
			kit.index("media_items_kind").on(t.kind, t.id),
			kit.index("media_items_uploader").on(t.createdBy, t.id),
			kit.index("media_items_rights").on(t.rightsEndOn),
			kit.check("media_items_kind", isOneOf(t.kind, MEDIA_KINDS)),
			kit.check(
				"media_items_photo_size",
				kit.sql`${t.kind} <> 'photo' or (${t.width} is not null and ${t.height} is not null and ${t.width} > 0 and ${t.height} > 0)`,
			),
			kit.check("media_items_focal", kit.sql`${t.focalX} between 0 and 100 and ${t.focalY} between 0 and 100`),
		],
	);
	const mediaVariants = kit.table(
		"media_variants",
		{
			mediaId: kit
				.integer("media_id")
				.notNull()
				.references(() => mediaItems.id, { onDelete: "cascade" }),
			format: kit.word("format", VARIANT_FORMATS).notNull(),
			width: kit.integer("width").notNull(),
			height: kit.integer("height").notNull(),
			/** Name under `/tep/`, made of the content hash. */
			fileName: kit.text("file_name").notNull(),
			bytes: kit.integer("bytes").notNull(),
		},
		(t) => [
			kit.primaryKey({ columns: [t.mediaId, t.format, t.width] }),
			kit.check("media_variants_format", isOneOf(t.format, VARIANT_FORMATS)),
		],
	);
	const mediaCrops = kit.table(
		"media_crops",
		{
			mediaId: kit
				.integer("media_id")
				.notNull()
				.references(() => mediaItems.id, { onDelete: "cascade" }),
			shape: kit.word("shape", CROP_SHAPES).notNull(),
			width: kit.integer("width").notNull(),
			height: kit.integer("height").notNull(),
			/** Name under `/tep/`, made of the content hash; always JPEG. */
			fileName: kit.text("file_name").notNull(),
			bytes: kit.integer("bytes").notNull(),
		},
		(t) => [
			kit.primaryKey({ columns: [t.mediaId, t.shape] }),
			kit.check("media_crops_shape", isOneOf(t.shape, CROP_SHAPES)),
		],
	);
	/** Files that an item had before another one took their place; the first is the one it began with. */
	const mediaOriginals = kit.table(
		"media_originals",
		{
			id: kit.id(),
			mediaId: kit
				.integer("media_id")
				.notNull()
				.references(() => mediaItems.id, { onDelete: "cascade" }),
			name: kit.text("name").notNull(),
			/** SHA-256, hexadecimal. */
			hash: kit.text("hash").notNull(),
			mimeType: kit.text("mime_type").notNull(),
			bytes: kit.integer("bytes").notNull(),
			replacedAt: kit.instant("replaced_at").notNull(),
		},
		(t) => [kit.index("media_originals_media").on(t.mediaId, t.id), kit.index("media_originals_hash").on(t.hash)],
	);
	/** The words an item is found by, without marks. */
	const mediaWords = kit.table(
		"media_words",
		{
			word: kit.text("word").notNull(),
			mediaId: kit
				.integer("media_id")
				.notNull()
				.references(() => mediaItems.id, { onDelete: "cascade" }),
		},
		(t) => [kit.primaryKey({ columns: [t.word, t.mediaId] }), kit.index("media_words_media").on(t.mediaId, t.word)],
	);
	return { mediaItems, mediaVariants, mediaCrops, mediaOriginals, mediaWords };
}

export type MediaTables = ReturnType<typeof defineMedia>;
