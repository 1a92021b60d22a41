CREATE TABLE `article_locks` (
	`article_id` integer PRIMARY KEY NOT NULL,
	`user_id` integer NOT NULL,
	`since` integer NOT NULL,
	`heartbeat_at` integer NOT NULL,
	`taken_from_id` integer,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`taken_from_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `article_locks_user` ON `article_locks` (`user_id`);--> statement-breakpoint
CREATE INDEX `article_locks_taken_from` ON `article_locks` (`taken_from_id`);--> statement-breakpoint
CREATE TABLE `article_notes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`parent_id` integer,
	`user_id` integer,
	`author_name` text NOT NULL,
	`text` text NOT NULL,
	`quote` text DEFAULT '' NOT NULL,
	`before` text DEFAULT '' NOT NULL,
	`after` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`resolved_at` integer,
	`resolved_by` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`parent_id`) REFERENCES `article_notes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "article_notes_text_filled" CHECK(length("article_notes"."text") > 0)
);
--> statement-breakpoint
CREATE INDEX `article_notes_article` ON `article_notes` (`article_id`,`id`);--> statement-breakpoint
CREATE INDEX `article_notes_parent` ON `article_notes` (`parent_id`);--> statement-breakpoint
CREATE TABLE `legal_holds` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` integer NOT NULL,
	`reason` text NOT NULL,
	`user_id` integer,
	`actor_name` text NOT NULL,
	`placed_at` integer NOT NULL,
	`released_at` integer,
	`released_by` text DEFAULT '' NOT NULL,
	`release_reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "legal_holds_kind" CHECK("legal_holds"."subject_kind" in ('article', 'comment', 'media'))
);
--> statement-breakpoint
CREATE INDEX `legal_holds_subject` ON `legal_holds` (`subject_kind`,`subject_id`);--> statement-breakpoint
CREATE TABLE `notifications` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`event_key` text NOT NULL,
	`kind` text NOT NULL,
	`article_id` integer NOT NULL,
	`actor_name` text NOT NULL,
	`detail` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`read_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "notifications_kind" CHECK("notifications"."kind" in ('submitted', 'forwarded', 'approved', 'returned', 'sent-back', 'published', 'taken-down', 'assigned', 'mentioned', 'taken-over'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notifications_event` ON `notifications` (`user_id`,`event_key`);--> statement-breakpoint
CREATE INDEX `notifications_user` ON `notifications` (`user_id`,`id`);--> statement-breakpoint
CREATE INDEX `notifications_unread` ON `notifications` (`user_id`,`read_at`);--> statement-breakpoint
CREATE INDEX `notifications_article` ON `notifications` (`article_id`);--> statement-breakpoint
CREATE TABLE `preview_links` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `preview_links_article` ON `preview_links` (`article_id`,`id`);--> statement-breakpoint
CREATE TABLE `saved_filters` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `saved_filters_name` ON `saved_filters` (`user_id`,`name`);--> statement-breakpoint
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
ALTER TABLE `articles` ADD `due_at` integer;--> statement-breakpoint
CREATE INDEX `articles_published` ON `articles` (`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `articles_slug` ON `articles` (`slug`,`id`);--> statement-breakpoint
CREATE INDEX `articles_source` ON `articles` (`source_id`);--> statement-breakpoint
CREATE INDEX `articles_assignee` ON `articles` (`assignee_id`);--> statement-breakpoint
ALTER TABLE `audit_log` ADD `mac` text;--> statement-breakpoint
ALTER TABLE `users` ADD `wants_mail` integer DEFAULT true NOT NULL;--> statement-breakpoint
CREATE INDEX `article_authors_author` ON `article_authors` (`author_id`,`article_id`);