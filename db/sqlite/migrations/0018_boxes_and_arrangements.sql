CREATE TABLE `arrangements` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`surface` text NOT NULL,
	`version` integer NOT NULL,
	`document` text NOT NULL,
	`published_at` integer,
	`edition` integer DEFAULT 1 NOT NULL,
	`user_id` integer,
	`actor_name` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "arrangements_surface_filled" CHECK(length("arrangements"."surface") > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `arrangements_surface` ON `arrangements` (`surface`,`version`);--> statement-breakpoint
ALTER TABLE `banners` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `categories` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `categories` ADD `is_in_menu` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `links` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `topics` ADD `version` integer DEFAULT 1 NOT NULL;