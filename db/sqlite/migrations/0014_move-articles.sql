DROP INDEX `articles_category`;--> statement-breakpoint
ALTER TABLE `articles` ADD `owner_id` integer REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `articles` ADD `assignee_id` integer REFERENCES users(id);--> statement-breakpoint
CREATE INDEX `articles_updated` ON `articles` (`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `articles_owner` ON `articles` (`owner_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `articles_category` ON `articles` (`category_id`,`updated_at`,`id`);--> statement-breakpoint
ALTER TABLE `categories` ADD `needs_two_keys` integer DEFAULT true NOT NULL;