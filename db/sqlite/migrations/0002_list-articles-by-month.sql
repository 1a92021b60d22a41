PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_article_listings` (
	`list_kind` text NOT NULL,
	`list_id` integer NOT NULL,
	`published_at` integer NOT NULL,
	`article_id` integer NOT NULL,
	PRIMARY KEY(`list_kind`, `list_id`, `published_at`, `article_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "article_listings_kind" CHECK("__new_article_listings"."list_kind" in ('all', 'category', 'author', 'tag', 'topic', 'month'))
);
--> statement-breakpoint
INSERT INTO `__new_article_listings`("list_kind", "list_id", "published_at", "article_id") SELECT "list_kind", "list_id", "published_at", "article_id" FROM `article_listings`;--> statement-breakpoint
DROP TABLE `article_listings`;--> statement-breakpoint
ALTER TABLE `__new_article_listings` RENAME TO `article_listings`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `article_listings_article` ON `article_listings` (`article_id`);--> statement-breakpoint
INSERT INTO `article_listings` (`list_kind`, `list_id`, `published_at`, `article_id`) SELECT 'month', CAST(strftime('%Y%m', `published_at` / 1000, 'unixepoch', '+7 hours') AS integer), `published_at`, `article_id` FROM `article_listings` WHERE `list_kind` = 'all' AND `list_id` = 0;
--> statement-breakpoint
INSERT INTO `list_counts` (`list_kind`, `list_id`, `articles`) SELECT 'month', `list_id`, count(*) FROM `article_listings` WHERE `list_kind` = 'month' GROUP BY `list_id`;
