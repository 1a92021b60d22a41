CREATE TABLE "shelf_words" (
	"shelf" text NOT NULL,
	"word" text COLLATE "C" NOT NULL,
	"item_id" integer NOT NULL,
	CONSTRAINT "shelf_words_shelf_word_item_id_pk" PRIMARY KEY("shelf","word","item_id"),
	CONSTRAINT "shelf_words_shelf" CHECK ("shelf_words"."shelf" in ('album', 'video'))
);
--> statement-breakpoint
ALTER TABLE "albums" ADD COLUMN "cover_media_id" integer;--> statement-breakpoint
ALTER TABLE "albums" ADD COLUMN "has_own_date" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "albums" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "videos" ADD COLUMN "has_own_date" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "videos" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX "shelf_words_item" ON "shelf_words" USING btree ("shelf","item_id");--> statement-breakpoint
ALTER TABLE "albums" ADD CONSTRAINT "albums_cover_media_id_media_items_id_fk" FOREIGN KEY ("cover_media_id") REFERENCES "public"."media_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "album_photos_media" ON "album_photos" USING btree ("media_id");--> statement-breakpoint
CREATE INDEX "albums_state" ON "albums" USING btree ("state","id");--> statement-breakpoint
CREATE INDEX "videos_state" ON "videos" USING btree ("state","id");--> statement-breakpoint
CREATE INDEX "videos_youtube_id" ON "videos" USING btree ("youtube_id");