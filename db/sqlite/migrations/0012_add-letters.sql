CREATE TABLE `letters` (
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
	`is_demo` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`settled_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "letters_kind" CHECK("letters"."kind" in ('contact', 'error-report')),
	CONSTRAINT "letters_state" CHECK("letters"."state" in ('new', 'answered', 'closed')),
	CONSTRAINT "letters_fault" CHECK("letters"."fault" is null or "letters"."fault" in ('spelling', 'figures', 'names', 'picture', 'other')),
	CONSTRAINT "letters_report" CHECK(("letters"."kind" = 'error-report') = ("letters"."article_id" is not null and "letters"."fault" is not null)),
	CONSTRAINT "letters_settled_state" CHECK(("letters"."state" = 'new') = ("letters"."settled_at" is null)),
	CONSTRAINT "letters_content_length" CHECK(length("letters"."content") between 5 and 3000),
	CONSTRAINT "letters_quote_length" CHECK(length("letters"."quote") <= 500)
);
--> statement-breakpoint
CREATE INDEX `letters_queue` ON `letters` (`state`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `letters_article` ON `letters` (`article_id`);--> statement-breakpoint
CREATE INDEX `letters_settled` ON `letters` (`settled_at`);--> statement-breakpoint
CREATE INDEX `letters_address` ON `letters` (`address_hash`);