CREATE TABLE `corrections` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`kind` text NOT NULL,
	`note` text NOT NULL,
	`version` integer NOT NULL,
	`at` integer NOT NULL,
	`user_id` integer,
	`actor_name` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "corrections_kind_word" CHECK("corrections"."kind" in ('correction', 'apology', 'addition')),
	CONSTRAINT "corrections_note_filled" CHECK(length(trim("corrections"."note")) > 0)
);
--> statement-breakpoint
CREATE INDEX `corrections_article` ON `corrections` (`article_id`,`at`);--> statement-breakpoint
CREATE INDEX `corrections_newest` ON `corrections` (`at`,`id`);--> statement-breakpoint
CREATE TABLE `information_page_versions` (
	`page_id` integer NOT NULL,
	`version` integer NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`schema_version` integer NOT NULL,
	`user_id` integer,
	`actor_name` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`page_id`, `version`),
	FOREIGN KEY (`page_id`) REFERENCES `information_pages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `information_pages` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`schema_version` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "information_pages_slug_filled" CHECK(length("information_pages"."slug") > 0),
	CONSTRAINT "information_pages_title_filled" CHECK(length(trim("information_pages"."title")) > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `information_pages_slug` ON `information_pages` (`slug`);