CREATE TABLE `royalty_lines` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`article_id` integer NOT NULL,
	`place` integer NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`genre_group` integer,
	`coefficient` integer,
	`translation` integer DEFAULT 0 NOT NULL,
	`minority` integer DEFAULT 0 NOT NULL,
	`direct` integer DEFAULT 0 NOT NULL,
	`hardship` integer DEFAULT 0 NOT NULL,
	`shares` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "royalty_lines_coefficient" CHECK("royalty_lines"."coefficient" is null or "royalty_lines"."coefficient" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `royalty_lines_place` ON `royalty_lines` (`article_id`,`place`);--> statement-breakpoint
CREATE TABLE `royalty_months` (
	`month` text PRIMARY KEY NOT NULL,
	`locked_at` integer NOT NULL,
	`locked_by` integer,
	`locker_name` text NOT NULL,
	`tax` text NOT NULL,
	FOREIGN KEY (`locked_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "royalty_months_filled" CHECK(length("royalty_months"."month") > 0)
);
--> statement-breakpoint
CREATE TABLE `royalty_paid_lines` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`month` text NOT NULL,
	`article_id` integer NOT NULL,
	`place` integer NOT NULL,
	`title` text NOT NULL,
	`note` text NOT NULL,
	`published_on` text NOT NULL,
	`genre_group` integer,
	`coefficient` integer,
	`translation` integer DEFAULT 0 NOT NULL,
	`minority` integer DEFAULT 0 NOT NULL,
	`direct` integer DEFAULT 0 NOT NULL,
	`hardship` integer DEFAULT 0 NOT NULL,
	`unit` integer NOT NULL,
	`amount` integer NOT NULL,
	`shares` text NOT NULL,
	FOREIGN KEY (`month`) REFERENCES `royalty_months`(`month`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `royalty_paid_lines_month` ON `royalty_paid_lines` (`month`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `royalty_paid_lines_once` ON `royalty_paid_lines` (`article_id`,`place`);--> statement-breakpoint
CREATE TABLE `royalty_rates` (
	`from_day` text PRIMARY KEY NOT NULL,
	`base_salary` integer NOT NULL,
	CONSTRAINT "royalty_rates_salary" CHECK("royalty_rates"."base_salary" > 0 and "royalty_rates"."base_salary" % 10 = 0)
);
