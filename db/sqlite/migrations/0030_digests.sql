CREATE TABLE `digest_items` (
	`digest_id` integer NOT NULL,
	`position` integer NOT NULL,
	`article_id` integer NOT NULL,
	PRIMARY KEY(`digest_id`, `position`),
	FOREIGN KEY (`digest_id`) REFERENCES `digests`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `digest_items_article` ON `digest_items` (`article_id`,`digest_id`);--> statement-breakpoint
CREATE TABLE `digest_mails` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`digest_id` integer NOT NULL,
	`subscriber_id` integer NOT NULL,
	`state` text DEFAULT 'waiting' NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_attempt_at` integer NOT NULL,
	FOREIGN KEY (`digest_id`) REFERENCES `digests`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`subscriber_id`) REFERENCES `digest_subscribers`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "digest_mails_state" CHECK("digest_mails"."state" in ('waiting', 'sent', 'refused'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `digest_mails_subscriber` ON `digest_mails` (`subscriber_id`,`digest_id`);--> statement-breakpoint
CREATE INDEX `digest_mails_due` ON `digest_mails` (`digest_id`,`state`,`next_attempt_at`,`id`);--> statement-breakpoint
CREATE TABLE `digest_subscribers` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`email` text NOT NULL,
	`asked_at` integer NOT NULL,
	`confirmed_at` integer,
	`refusals` integer DEFAULT 0 NOT NULL,
	CONSTRAINT "digest_subscribers_email_filled" CHECK(length("digest_subscribers"."email") > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `digest_subscribers_email` ON `digest_subscribers` (`email`);--> statement-breakpoint
CREATE INDEX `digest_subscribers_confirmed` ON `digest_subscribers` (`confirmed_at`);--> statement-breakpoint
CREATE TABLE `digests` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`state` text DEFAULT 'draft' NOT NULL,
	`subject` text NOT NULL,
	`intro` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`approved_at` integer,
	`approved_by` integer,
	`ended_at` integer,
	`paused_until` integer,
	`failures` integer DEFAULT 0 NOT NULL,
	`last_error` text DEFAULT '' NOT NULL,
	`sent` integer DEFAULT 0 NOT NULL,
	`refused` integer DEFAULT 0 NOT NULL,
	`is_demo` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`approved_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "digests_state_word" CHECK("digests"."state" in ('draft', 'sending', 'sent', 'stopped')),
	CONSTRAINT "digests_subject_filled" CHECK(length("digests"."subject") > 0)
);
--> statement-breakpoint
CREATE INDEX `digests_state` ON `digests` (`state`,`paused_until`);