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
CREATE TABLE `heartbeats` (
	`name` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `missing_addresses` (
	`path` text PRIMARY KEY NOT NULL,
	`hits` integer NOT NULL,
	`first_at` integer NOT NULL,
	`last_at` integer NOT NULL,
	`referrer` text DEFAULT '' NOT NULL,
	`is_settled` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE INDEX `missing_addresses_hits` ON `missing_addresses` (`is_settled`,`hits`,`path`);--> statement-breakpoint
ALTER TABLE `banners` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `categories` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `categories` ADD `is_in_menu` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `links` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `redirects` ADD `hits` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `redirects` ADD `last_hit_at` integer;--> statement-breakpoint
CREATE INDEX `redirects_newest` ON `redirects` (`created_at`,`from_path`);--> statement-breakpoint
ALTER TABLE `topics` ADD `version` integer DEFAULT 1 NOT NULL;