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
ALTER TABLE `articles` ADD `due_at` integer;--> statement-breakpoint
CREATE INDEX `articles_assignee` ON `articles` (`assignee_id`);--> statement-breakpoint
ALTER TABLE `users` ADD `wants_mail` integer DEFAULT true NOT NULL;