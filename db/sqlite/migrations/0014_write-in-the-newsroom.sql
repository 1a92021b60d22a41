CREATE TABLE `autosaves` (
	`article_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	`base_version` integer NOT NULL,
	`manuscript` text NOT NULL,
	`kept_at` integer NOT NULL,
	PRIMARY KEY(`article_id`, `user_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `autosaves_user` ON `autosaves` (`user_id`);--> statement-breakpoint
DROP INDEX `articles_category`;--> statement-breakpoint
ALTER TABLE `articles` ADD `owner_id` integer REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `articles` ADD `assignee_id` integer REFERENCES users(id);--> statement-breakpoint
CREATE INDEX `articles_updated` ON `articles` (`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `articles_owner` ON `articles` (`owner_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `articles_category` ON `articles` (`category_id`,`updated_at`,`id`);--> statement-breakpoint
ALTER TABLE `categories` ADD `needs_two_keys` integer DEFAULT true NOT NULL;