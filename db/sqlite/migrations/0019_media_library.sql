CREATE TABLE `article_media` (
	`article_id` integer NOT NULL,
	`media_id` integer NOT NULL,
	PRIMARY KEY(`article_id`, `media_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `article_media_media` ON `article_media` (`media_id`,`article_id`);--> statement-breakpoint
CREATE TABLE `media_originals` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`media_id` integer NOT NULL,
	`name` text NOT NULL,
	`hash` text NOT NULL,
	`mime_type` text NOT NULL,
	`bytes` integer NOT NULL,
	`replaced_at` integer NOT NULL,
	FOREIGN KEY (`media_id`) REFERENCES `media_items`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `media_originals_media` ON `media_originals` (`media_id`,`id`);--> statement-breakpoint
CREATE INDEX `media_originals_hash` ON `media_originals` (`hash`);--> statement-breakpoint
CREATE TABLE `media_words` (
	`word` text NOT NULL,
	`media_id` integer NOT NULL,
	PRIMARY KEY(`word`, `media_id`),
	FOREIGN KEY (`media_id`) REFERENCES `media_items`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `media_words_media` ON `media_words` (`media_id`,`word`);--> statement-breakpoint
ALTER TABLE `media_items` ADD `rights_end_on` text;--> statement-breakpoint
ALTER TABLE `media_items` ADD `hides_after_rights` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `media_items` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX `media_items_kind` ON `media_items` (`kind`,`id`);--> statement-breakpoint
CREATE INDEX `media_items_uploader` ON `media_items` (`created_by`,`id`);--> statement-breakpoint
CREATE INDEX `media_items_rights` ON `media_items` (`rights_end_on`);--> statement-breakpoint
CREATE INDEX `articles_cover` ON `articles` (`cover_media_id`);--> statement-breakpoint
INSERT INTO `article_media` (`article_id`, `media_id`)
SELECT DISTINCT `article_bodies`.`article_id`, `node`.`value`
FROM `article_bodies`, json_tree(`article_bodies`.`body`) AS `node`
WHERE `node`.`key` = 'mediaId' AND `node`.`type` = 'integer';
