CREATE TABLE `sources` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`url` text,
	`logo_media_id` integer,
	`is_nofollow` integer DEFAULT false NOT NULL,
	`hold_minutes` integer,
	`is_demo` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`logo_media_id`) REFERENCES `media_items`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sources_slug_filled" CHECK(length("sources"."slug") > 0),
	CONSTRAINT "sources_hold" CHECK("sources"."hold_minutes" is null or "sources"."hold_minutes" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sources_slug` ON `sources` (`slug`);--> statement-breakpoint
ALTER TABLE `articles` ADD `source_id` integer REFERENCES sources(id);--> statement-breakpoint
ALTER TABLE `articles` ADD `source_published_at` integer;--> statement-breakpoint
ALTER TABLE `articles` ADD `has_own_slug` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `articles` ADD `seo_title` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `articles` ADD `seo_description` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `articles` ADD `layout` text DEFAULT 'default' NOT NULL;--> statement-breakpoint
CREATE INDEX `articles_source` ON `articles` (`source_id`);