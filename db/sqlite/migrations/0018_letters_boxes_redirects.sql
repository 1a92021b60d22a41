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
CREATE TABLE `comment_replies` (
	`comment_id` integer PRIMARY KEY NOT NULL,
	`content` text NOT NULL,
	`user_id` integer,
	`author_name` text NOT NULL,
	`replied_at` integer NOT NULL,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "comment_replies_length" CHECK(length("comment_replies"."content") between 2 and 2000)
);
--> statement-breakpoint
CREATE TABLE `comment_reports` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`comment_id` integer NOT NULL,
	`reason` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`address_hash` text,
	`created_at` integer NOT NULL,
	`settled_at` integer,
	`settled_by` integer,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`settled_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "comment_reports_reason" CHECK("comment_reports"."reason" in ('insult', 'false', 'privacy', 'advert', 'other')),
	CONSTRAINT "comment_reports_note_length" CHECK(length("comment_reports"."note") <= 500)
);
--> statement-breakpoint
CREATE INDEX `comment_reports_comment` ON `comment_reports` (`comment_id`,`id`);--> statement-breakpoint
CREATE INDEX `comment_reports_open` ON `comment_reports` (`settled_at`,`comment_id`);--> statement-breakpoint
CREATE INDEX `comment_reports_address` ON `comment_reports` (`address_hash`);--> statement-breakpoint
CREATE TABLE `comment_words` (
	`word` text PRIMARY KEY NOT NULL,
	`approved` integer DEFAULT 0 NOT NULL,
	`rejected` integer DEFAULT 0 NOT NULL,
	CONSTRAINT "comment_words_not_negative" CHECK("comment_words"."approved" >= 0 and "comment_words"."rejected" >= 0)
);
--> statement-breakpoint
CREATE TABLE `heartbeats` (
	`name` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `letter_notes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`letter_id` integer NOT NULL,
	`text` text NOT NULL,
	`user_id` integer,
	`author_name` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`letter_id`) REFERENCES `letters`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `letter_notes_letter` ON `letter_notes` (`letter_id`,`id`);--> statement-breakpoint
CREATE TABLE `letter_replies` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`letter_id` integer NOT NULL,
	`to_address` text,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`user_id` integer,
	`author_name` text NOT NULL,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	`last_error` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`letter_id`) REFERENCES `letters`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `letter_replies_letter` ON `letter_replies` (`letter_id`,`id`);--> statement-breakpoint
CREATE INDEX `letter_replies_sent` ON `letter_replies` (`sent_at`,`id`);--> statement-breakpoint
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
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_letters` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`state` text DEFAULT 'new' NOT NULL,
	`name` text,
	`email` text,
	`phone` text,
	`subject` text DEFAULT '' NOT NULL,
	`content` text NOT NULL,
	`article_id` integer,
	`article_version` integer,
	`fault` text,
	`quote` text DEFAULT '' NOT NULL,
	`flags` text DEFAULT '[]' NOT NULL,
	`address_hash` text,
	`note` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`settled_at` integer,
	`settled_by` integer,
	`assignee_id` integer,
	`folded` text DEFAULT '' NOT NULL,
	`folded_sender` text DEFAULT '' NOT NULL,
	`is_demo` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`settled_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assignee_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "letters_kind" CHECK("__new_letters"."kind" in ('contact', 'error-report')),
	CONSTRAINT "letters_state" CHECK("__new_letters"."state" in ('new', 'in_hand', 'answered', 'closed', 'spam')),
	CONSTRAINT "letters_fault" CHECK("__new_letters"."fault" is null or "__new_letters"."fault" in ('spelling', 'figures', 'names', 'picture', 'other')),
	CONSTRAINT "letters_report" CHECK(("__new_letters"."kind" = 'error-report') = ("__new_letters"."article_id" is not null and "__new_letters"."fault" is not null)),
	CONSTRAINT "letters_settled_state" CHECK(("__new_letters"."state" in ('new', 'in_hand')) = ("__new_letters"."settled_at" is null)),
	CONSTRAINT "letters_content_length" CHECK(length("__new_letters"."content") between 5 and 3000),
	CONSTRAINT "letters_quote_length" CHECK(length("__new_letters"."quote") <= 500)
);
--> statement-breakpoint
INSERT INTO `__new_letters`("id", "kind", "state", "name", "email", "phone", "subject", "content", "article_id", "article_version", "fault", "quote", "flags", "address_hash", "note", "created_at", "settled_at", "settled_by", "is_demo") SELECT "id", "kind", "state", "name", "email", "phone", "subject", "content", "article_id", "article_version", "fault", "quote", "flags", "address_hash", "note", "created_at", "settled_at", "settled_by", "is_demo" FROM `letters`;--> statement-breakpoint
DROP TABLE `letters`;--> statement-breakpoint
ALTER TABLE `__new_letters` RENAME TO `letters`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `letters_queue` ON `letters` (`state`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `letters_article` ON `letters` (`article_id`);--> statement-breakpoint
CREATE INDEX `letters_settled` ON `letters` (`settled_at`);--> statement-breakpoint
CREATE INDEX `letters_address` ON `letters` (`address_hash`);--> statement-breakpoint
CREATE INDEX `letters_assignee` ON `letters` (`assignee_id`);--> statement-breakpoint
CREATE INDEX `letters_email` ON `letters` (`email`);--> statement-breakpoint
ALTER TABLE `banners` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `categories` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `categories` ADD `is_in_menu` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `comments` ADD `learned_as` text;--> statement-breakpoint
ALTER TABLE `links` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `redirects` ADD `hits` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `redirects` ADD `last_hit_at` integer;--> statement-breakpoint
CREATE INDEX `redirects_newest` ON `redirects` (`created_at`,`from_path`);--> statement-breakpoint
ALTER TABLE `topics` ADD `version` integer DEFAULT 1 NOT NULL;