CREATE TABLE `checked_links` (
	`address` text PRIMARY KEY NOT NULL,
	`host` text NOT NULL,
	`failures` integer DEFAULT 0 NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`first_failed_at` integer,
	`checked_at` integer,
	`next_check_at` integer NOT NULL,
	`is_settled` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE INDEX `checked_links_due` ON `checked_links` (`next_check_at`,`host`);--> statement-breakpoint
CREATE INDEX `checked_links_failing` ON `checked_links` (`is_settled`,`failures`,`address`);--> statement-breakpoint
CREATE TABLE `link_scans` (
	`id` integer PRIMARY KEY NOT NULL,
	`updated_at` integer NOT NULL,
	`article_id` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `link_uses` (
	`subject` text NOT NULL,
	`address` text NOT NULL,
	PRIMARY KEY(`subject`, `address`),
	FOREIGN KEY (`address`) REFERENCES `checked_links`(`address`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `link_uses_address` ON `link_uses` (`address`,`subject`);