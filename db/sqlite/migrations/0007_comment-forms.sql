CREATE TABLE `rate_hits` (
	`key` text NOT NULL,
	`window_start` integer NOT NULL,
	`hits` integer NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`key`, `window_start`)
);
--> statement-breakpoint
CREATE INDEX `rate_hits_expiry` ON `rate_hits` (`expires_at`);--> statement-breakpoint
CREATE TABLE `used_form_tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `used_form_tokens_expiry` ON `used_form_tokens` (`expires_at`);--> statement-breakpoint
ALTER TABLE `articles` ADD `is_closed_to_comments` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `comments` ADD `flags` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
CREATE INDEX `comments_address` ON `comments` (`address_hash`);--> statement-breakpoint
CREATE INDEX `comments_email` ON `comments` (`email`);