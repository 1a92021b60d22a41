CREATE TABLE `live_coverages` (
	`article_id` integer PRIMARY KEY NOT NULL,
	`state` text DEFAULT 'open' NOT NULL,
	`change` integer DEFAULT 1 NOT NULL,
	`began_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "live_coverages_state" CHECK("live_coverages"."state" in ('open', 'closed')),
	CONSTRAINT "live_coverages_end" CHECK(("live_coverages"."state" = 'closed') = ("live_coverages"."ended_at" is not null))
);
--> statement-breakpoint
CREATE TABLE `live_entries` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`change` integer NOT NULL,
	`at` integer NOT NULL,
	`title` text DEFAULT '' NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	`media_id` integer,
	`is_pinned` integer DEFAULT false NOT NULL,
	`state` text DEFAULT 'shown' NOT NULL,
	`corrected_at` integer,
	`correction_note` text DEFAULT '' NOT NULL,
	`user_id` integer,
	`actor_name` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `live_coverages`(`article_id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "live_entries_state" CHECK("live_entries"."state" in ('shown', 'withdrawn')),
	CONSTRAINT "live_entries_filled" CHECK(length("live_entries"."title") > 0 or length("live_entries"."text") > 0),
	CONSTRAINT "live_entries_pinned" CHECK("live_entries"."state" = 'shown' or not "live_entries"."is_pinned")
);
--> statement-breakpoint
CREATE INDEX `live_entries_article` ON `live_entries` (`article_id`,`id`);--> statement-breakpoint
CREATE INDEX `live_entries_change` ON `live_entries` (`article_id`,`change`);--> statement-breakpoint
CREATE INDEX `live_entries_media` ON `live_entries` (`media_id`);--> statement-breakpoint
CREATE TABLE `live_entry_edits` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`entry_id` integer NOT NULL,
	`title_before` text NOT NULL,
	`text_before` text NOT NULL,
	`media_id_before` integer,
	`edited_at` integer NOT NULL,
	`edited_by` integer,
	`editor_name` text NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `live_entries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`edited_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `live_entry_edits_entry` ON `live_entry_edits` (`entry_id`,`id`);--> statement-breakpoint
CREATE TABLE `poll_options` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`poll_id` integer NOT NULL,
	`position` integer NOT NULL,
	`label` text NOT NULL,
	`votes` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`poll_id`) REFERENCES `polls`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "poll_options_label_filled" CHECK(length("poll_options"."label") > 0),
	CONSTRAINT "poll_options_votes" CHECK("poll_options"."votes" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `poll_options_place` ON `poll_options` (`poll_id`,`position`);--> statement-breakpoint
CREATE TABLE `polls` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`slug` text NOT NULL,
	`question` text NOT NULL,
	`state` text DEFAULT 'draft' NOT NULL,
	`opens_at` integer NOT NULL,
	`closes_at` integer NOT NULL,
	`is_demo` integer DEFAULT false NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "polls_state" CHECK("polls"."state" in ('draft', 'published', 'withdrawn')),
	CONSTRAINT "polls_slug_filled" CHECK(length("polls"."slug") > 0),
	CONSTRAINT "polls_window" CHECK("polls"."opens_at" <= "polls"."closes_at")
);
--> statement-breakpoint
CREATE INDEX `polls_shown` ON `polls` (`state`,`closes_at`);