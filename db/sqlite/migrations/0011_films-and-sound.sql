CREATE TABLE `article_audio` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`media_id` integer NOT NULL,
	`language` text NOT NULL,
	`voice` text NOT NULL,
	`duration` integer,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media_items`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "article_audio_language" CHECK("article_audio"."language" in ('vi', 'jra', 'bdq', 'en')),
	CONSTRAINT "article_audio_voice_filled" CHECK(length("article_audio"."voice") > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `article_audio_voice` ON `article_audio` (`article_id`,`language`,`voice`);--> statement-breakpoint
CREATE INDEX `article_audio_media` ON `article_audio` (`media_id`);--> statement-breakpoint
ALTER TABLE `videos` ADD `captions_file_name` text;