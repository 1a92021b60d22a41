CREATE TABLE `feed_entries` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`source_id` integer NOT NULL,
	`guid` text NOT NULL,
	`title` text NOT NULL,
	`link` text,
	`summary` text NOT NULL,
	`published_at` integer,
	`fetched_at` integer NOT NULL,
	`sorted_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`state` text DEFAULT 'new' NOT NULL,
	`article_id` integer,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "feed_entries_state" CHECK("feed_entries"."state" in ('new', 'taken', 'dismissed'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `feed_entries_guid` ON `feed_entries` (`source_id`,`guid`);--> statement-breakpoint
CREATE INDEX `feed_entries_list` ON `feed_entries` (`state`,`sorted_at`,`id`);--> statement-breakpoint
CREATE INDEX `feed_entries_source_list` ON `feed_entries` (`source_id`,`state`,`sorted_at`,`id`);--> statement-breakpoint
CREATE INDEX `feed_entries_article` ON `feed_entries` (`article_id`);--> statement-breakpoint
CREATE TABLE `partner_feeds` (
	`source_id` integer PRIMARY KEY NOT NULL,
	`url` text NOT NULL,
	`lease` text,
	`next_try_at` integer NOT NULL,
	`last_tried_at` integer,
	`last_success_at` integer,
	`last_error` text DEFAULT '' NOT NULL,
	`failures` integer DEFAULT 0 NOT NULL,
	`etag` text,
	`last_modified` text,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "partner_feeds_url_filled" CHECK(length("partner_feeds"."url") > 0)
);
--> statement-breakpoint
CREATE INDEX `partner_feeds_due` ON `partner_feeds` (`next_try_at`);