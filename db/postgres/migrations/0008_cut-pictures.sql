CREATE TABLE "media_crops" (
	"media_id" integer NOT NULL,
	"shape" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"file_name" text NOT NULL,
	"bytes" integer NOT NULL,
	CONSTRAINT "media_crops_media_id_shape_pk" PRIMARY KEY("media_id","shape"),
	CONSTRAINT "media_crops_shape" CHECK ("media_crops"."shape" in ('16x9', '4x3', '1x1', 'share'))
);
--> statement-breakpoint
ALTER TABLE "media_crops" ADD CONSTRAINT "media_crops_media_id_media_items_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media_items"("id") ON DELETE cascade ON UPDATE no action;