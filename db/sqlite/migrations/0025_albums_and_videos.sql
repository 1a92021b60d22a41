CREATE TABLE `shelf_words` (
	`shelf` text NOT NULL,
	`word` text NOT NULL,
	`item_id` integer NOT NULL,
	PRIMARY KEY(`shelf`, `word`, `item_id`),
	CONSTRAINT "shelf_words_shelf" CHECK("shelf_words"."shelf" in ('album', 'video'))
);
--> statement-breakpoint
CREATE INDEX `shelf_words_item` ON `shelf_words` (`shelf`,`item_id`);--> statement-breakpoint
ALTER TABLE `albums` ADD `cover_media_id` integer REFERENCES media_items(id);--> statement-breakpoint
ALTER TABLE `albums` ADD `has_own_date` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `albums` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX `albums_state` ON `albums` (`state`,`id`);--> statement-breakpoint
ALTER TABLE `videos` ADD `has_own_date` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `videos` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX `videos_state` ON `videos` (`state`,`id`);--> statement-breakpoint
CREATE INDEX `videos_youtube_id` ON `videos` (`youtube_id`);--> statement-breakpoint
CREATE INDEX `album_photos_media` ON `album_photos` (`media_id`);