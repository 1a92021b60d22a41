PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_articles` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`state` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`slug` text NOT NULL,
	`kicker` text DEFAULT '' NOT NULL,
	`title` text NOT NULL,
	`lead` text NOT NULL,
	`genre` text DEFAULT 'news' NOT NULL,
	`language` text DEFAULT 'vi' NOT NULL,
	`category_id` integer NOT NULL,
	`cover_media_id` integer,
	`published_at` integer,
	`has_clock_time` integer DEFAULT true NOT NULL,
	`first_published_at` integer,
	`last_published_at` integer,
	`modified_at` integer,
	`taken_down_at` integer,
	`source_name` text DEFAULT '' NOT NULL,
	`source_url` text,
	`hides_authors` integer DEFAULT false NOT NULL,
	`is_closed_to_comments` integer DEFAULT false NOT NULL,
	`imported_views` integer DEFAULT 0 NOT NULL,
	`is_demo` integer DEFAULT false NOT NULL,
	`owner_id` integer,
	`assignee_id` integer,
	`revises_id` integer,
	`revises_version` integer,
	`correction_kind` text,
	`correction_note` text DEFAULT '' NOT NULL,
	`scheduled_at` integer,
	`schedule_error` text DEFAULT '' NOT NULL,
	`expires_at` integer,
	`embargo_until` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`category_id`) REFERENCES `categories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cover_media_id`) REFERENCES `media_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assignee_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revises_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "articles_slug_filled" CHECK(length("__new_articles"."slug") > 0),
	CONSTRAINT "articles_state_word" CHECK("__new_articles"."state" in ('draft', 'submitted', 'editing', 'returned', 'edited', 'approved', 'scheduled', 'published', 'taken_down', 'merged', 'trash')),
	CONSTRAINT "articles_genre_word" CHECK("__new_articles"."genre" in ('news', 'report', 'feature', 'interview', 'commentary', 'portrait', 'photo', 'video', 'infographic')),
	CONSTRAINT "articles_language_word" CHECK("__new_articles"."language" in ('vi', 'jra', 'bdq', 'en')),
	CONSTRAINT "articles_title_filled" CHECK(length(trim("__new_articles"."title")) > 0),
	CONSTRAINT "articles_version_positive" CHECK("__new_articles"."version" > 0),
	CONSTRAINT "articles_published_complete" CHECK("__new_articles"."state" <> 'published' or ("__new_articles"."published_at" is not null and "__new_articles"."first_published_at" is not null and "__new_articles"."last_published_at" is not null and length(trim("__new_articles"."lead")) > 0)),
	CONSTRAINT "articles_correction_kind" CHECK("__new_articles"."correction_kind" is null or ("__new_articles"."correction_kind" in ('correction', 'apology', 'addition') and "__new_articles"."revises_id" is not null)),
	CONSTRAINT "articles_scheduled_timed" CHECK(("__new_articles"."state" = 'scheduled') = ("__new_articles"."scheduled_at" is not null)),
	CONSTRAINT "articles_merged_revises" CHECK("__new_articles"."state" not in ('merged', 'published', 'taken_down') or ("__new_articles"."state" = 'merged') = ("__new_articles"."revises_id" is not null)),
	CONSTRAINT "articles_imported_views" CHECK("__new_articles"."imported_views" >= 0)
);
--> statement-breakpoint
INSERT INTO `__new_articles`("id", "state", "version", "slug", "kicker", "title", "lead", "genre", "language", "category_id", "cover_media_id", "published_at", "has_clock_time", "first_published_at", "last_published_at", "modified_at", "taken_down_at", "source_name", "source_url", "hides_authors", "is_closed_to_comments", "imported_views", "is_demo", "owner_id", "assignee_id", "revises_id", "revises_version", "correction_kind", "correction_note", "scheduled_at", "schedule_error", "expires_at", "embargo_until", "created_at", "updated_at") SELECT "id", "state", "version", "slug", "kicker", "title", "lead", "genre", "language", "category_id", "cover_media_id", "published_at", "has_clock_time", "first_published_at", "last_published_at", "modified_at", "taken_down_at", "source_name", "source_url", "hides_authors", "is_closed_to_comments", "imported_views", "is_demo", "owner_id", "assignee_id", NULL, NULL, NULL, '', NULL, '', NULL, NULL, "created_at", "updated_at" FROM `articles`;--> statement-breakpoint
DROP TABLE `articles`;--> statement-breakpoint
ALTER TABLE `__new_articles` RENAME TO `articles`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `articles_state` ON `articles` (`state`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `articles_updated` ON `articles` (`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `articles_category` ON `articles` (`category_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `articles_revises` ON `articles` (`revises_id`);--> statement-breakpoint
CREATE INDEX `articles_scheduled` ON `articles` (`scheduled_at`);--> statement-breakpoint
CREATE INDEX `articles_expires` ON `articles` (`expires_at`);--> statement-breakpoint
CREATE INDEX `articles_owner` ON `articles` (`owner_id`,`updated_at`,`id`);