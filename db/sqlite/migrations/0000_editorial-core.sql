CREATE TABLE `album_photos` (
	`album_id` integer NOT NULL,
	`position` integer NOT NULL,
	`media_id` integer NOT NULL,
	`alt` text DEFAULT '' NOT NULL,
	`caption` text DEFAULT '' NOT NULL,
	`credit` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`album_id`, `position`),
	FOREIGN KEY (`album_id`) REFERENCES `albums`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media_items`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `albums` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`state` text NOT NULL,
	`published_at` integer NOT NULL,
	`is_demo` integer DEFAULT false NOT NULL,
	CONSTRAINT "albums_slug_filled" CHECK(length("albums"."slug") > 0),
	CONSTRAINT "albums_state" CHECK("albums"."state" in ('draft', 'published', 'taken_down'))
);
--> statement-breakpoint
CREATE INDEX `albums_published` ON `albums` (`state`,`published_at`,`id`);--> statement-breakpoint
CREATE TABLE `article_authors` (
	`article_id` integer NOT NULL,
	`position` integer NOT NULL,
	`author_id` integer NOT NULL,
	PRIMARY KEY(`article_id`, `position`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `article_authors_once` ON `article_authors` (`article_id`,`author_id`);--> statement-breakpoint
CREATE TABLE `article_bodies` (
	`article_id` integer PRIMARY KEY NOT NULL,
	`body` text NOT NULL,
	`schema_version` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `article_listings` (
	`list_kind` text NOT NULL,
	`list_id` integer NOT NULL,
	`published_at` integer NOT NULL,
	`article_id` integer NOT NULL,
	PRIMARY KEY(`list_kind`, `list_id`, `published_at`, `article_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "article_listings_kind" CHECK("article_listings"."list_kind" in ('all', 'category', 'author', 'tag', 'topic'))
);
--> statement-breakpoint
CREATE INDEX `article_listings_article` ON `article_listings` (`article_id`);--> statement-breakpoint
CREATE TABLE `article_tags` (
	`article_id` integer NOT NULL,
	`tag_id` integer NOT NULL,
	PRIMARY KEY(`article_id`, `tag_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `article_topics` (
	`article_id` integer NOT NULL,
	`topic_id` integer NOT NULL,
	PRIMARY KEY(`article_id`, `topic_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `articles` (
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
	`imported_views` integer DEFAULT 0 NOT NULL,
	`is_demo` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`category_id`) REFERENCES `categories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cover_media_id`) REFERENCES `media_items`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "articles_slug_filled" CHECK(length("articles"."slug") > 0),
	CONSTRAINT "articles_state_word" CHECK("articles"."state" in ('draft', 'submitted', 'editing', 'returned', 'edited', 'approved', 'scheduled', 'published', 'taken_down')),
	CONSTRAINT "articles_genre_word" CHECK("articles"."genre" in ('news', 'report', 'feature', 'interview', 'commentary', 'portrait', 'photo', 'video', 'infographic')),
	CONSTRAINT "articles_language_word" CHECK("articles"."language" in ('vi', 'jra', 'bdq', 'en')),
	CONSTRAINT "articles_title_filled" CHECK(length(trim("articles"."title")) > 0),
	CONSTRAINT "articles_version_positive" CHECK("articles"."version" > 0),
	CONSTRAINT "articles_published_complete" CHECK("articles"."state" <> 'published' or ("articles"."published_at" is not null and "articles"."first_published_at" is not null and "articles"."last_published_at" is not null and length(trim("articles"."lead")) > 0)),
	CONSTRAINT "articles_imported_views" CHECK("articles"."imported_views" >= 0)
);
--> statement-breakpoint
CREATE INDEX `articles_state` ON `articles` (`state`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `articles_category` ON `articles` (`category_id`);--> statement-breakpoint
CREATE TABLE `audit_log` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`user_id` integer,
	`actor_name` text NOT NULL,
	`action` text NOT NULL,
	`subject` text NOT NULL,
	`details` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `audit_log_subject` ON `audit_log` (`subject`,`id`);--> statement-breakpoint
CREATE INDEX `audit_log_at` ON `audit_log` (`at`,`id`);--> statement-breakpoint
CREATE TABLE `authors` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`pen_name` text NOT NULL,
	`kind` text DEFAULT 'person' NOT NULL,
	`bio` text DEFAULT '' NOT NULL,
	`user_id` integer,
	`is_demo` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "authors_slug_filled" CHECK(length("authors"."slug") > 0),
	CONSTRAINT "authors_kind" CHECK("authors"."kind" in ('person', 'organisation'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `authors_slug` ON `authors` (`slug`);--> statement-breakpoint
CREATE TABLE `banner_clicks` (
	`banner_id` integer NOT NULL,
	`day` text NOT NULL,
	`clicks` integer NOT NULL,
	PRIMARY KEY(`banner_id`, `day`),
	FOREIGN KEY (`banner_id`) REFERENCES `banners`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `banners` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`title` text NOT NULL,
	`href` text,
	`media_id` integer,
	`slot` text DEFAULT 'sidebar' NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`visible_from` integer,
	`visible_until` integer,
	`failed_checks` integer DEFAULT 0 NOT NULL,
	`hides_when_dead` integer DEFAULT false NOT NULL,
	`is_imported` integer DEFAULT false NOT NULL,
	`is_demo` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`media_id`) REFERENCES `media_items`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "banners_window" CHECK("banners"."visible_from" is null or "banners"."visible_until" is null or "banners"."visible_from" <= "banners"."visible_until")
);
--> statement-breakpoint
CREATE INDEX `banners_slot` ON `banners` (`slot`,`position`);--> statement-breakpoint
CREATE TABLE `cache_tags` (
	`tag` text NOT NULL,
	`effect` text NOT NULL,
	`seq` integer NOT NULL,
	PRIMARY KEY(`tag`, `effect`),
	CONSTRAINT "cache_tags_effect" CHECK("cache_tags"."effect" in ('changed', 'removed', 'aged'))
);
--> statement-breakpoint
CREATE INDEX `cache_tags_seq` ON `cache_tags` (`seq`);--> statement-breakpoint
CREATE TABLE `categories` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`parent_id` integer,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `categories`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "categories_slug_filled" CHECK(length("categories"."slug") > 0),
	CONSTRAINT "categories_not_own_parent" CHECK("categories"."parent_id" is null or "categories"."parent_id" <> "categories"."id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `categories_slug` ON `categories` (`slug`);--> statement-breakpoint
CREATE INDEX `categories_parent` ON `categories` (`parent_id`,`position`);--> statement-breakpoint
CREATE TABLE `comments` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`state` text DEFAULT 'pending' NOT NULL,
	`name` text NOT NULL,
	`email` text,
	`content` text NOT NULL,
	`address_hash` text,
	`created_at` integer NOT NULL,
	`decided_at` integer,
	`decided_by` integer,
	`decision_reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "comments_state" CHECK("comments"."state" in ('pending', 'approved', 'rejected')),
	CONSTRAINT "comments_name_length" CHECK(length("comments"."name") between 2 and 60),
	CONSTRAINT "comments_content_length" CHECK(length("comments"."content") between 5 and 2000)
);
--> statement-breakpoint
CREATE INDEX `comments_article` ON `comments` (`article_id`,`state`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `comments_queue` ON `comments` (`state`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`payload` text NOT NULL,
	`state` text DEFAULT 'waiting' NOT NULL,
	`due_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`lease_owner` text,
	`lease_until` integer,
	`unique_key` text,
	`last_error` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "jobs_state" CHECK("jobs"."state" in ('waiting', 'running', 'done', 'dead'))
);
--> statement-breakpoint
CREATE INDEX `jobs_due` ON `jobs` (`state`,`due_at`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_unique_key` ON `jobs` (`unique_key`);--> statement-breakpoint
CREATE TABLE `legacy_imports` (
	`source_key` text PRIMARY KEY NOT NULL,
	`content_hash` text NOT NULL,
	`article_id` integer NOT NULL,
	`original` blob NOT NULL,
	`imported_at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `legacy_imports_content` ON `legacy_imports` (`content_hash`);--> statement-breakpoint
CREATE TABLE `links` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`title` text NOT NULL,
	`href` text,
	`position` integer DEFAULT 0 NOT NULL,
	`visible_from` integer,
	`visible_until` integer,
	`failed_checks` integer DEFAULT 0 NOT NULL,
	`hides_when_dead` integer DEFAULT false NOT NULL,
	`is_imported` integer DEFAULT false NOT NULL,
	`is_demo` integer DEFAULT false NOT NULL,
	CONSTRAINT "links_window" CHECK("links"."visible_from" is null or "links"."visible_until" is null or "links"."visible_from" <= "links"."visible_until")
);
--> statement-breakpoint
CREATE TABLE `list_counts` (
	`list_kind` text NOT NULL,
	`list_id` integer NOT NULL,
	`articles` integer NOT NULL,
	PRIMARY KEY(`list_kind`, `list_id`),
	CONSTRAINT "list_counts_not_negative" CHECK("list_counts"."articles" >= 0)
);
--> statement-breakpoint
CREATE TABLE `media_items` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`original_name` text NOT NULL,
	`original_hash` text NOT NULL,
	`mime_type` text NOT NULL,
	`bytes` integer NOT NULL,
	`width` integer,
	`height` integer,
	`color` text DEFAULT '#8a8578' NOT NULL,
	`alt` text DEFAULT '' NOT NULL,
	`caption` text DEFAULT '' NOT NULL,
	`credit` text DEFAULT '' NOT NULL,
	`focal_x` integer DEFAULT 50 NOT NULL,
	`focal_y` integer DEFAULT 50 NOT NULL,
	`is_demo` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` integer,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "media_items_kind" CHECK("media_items"."kind" in ('photo', 'document', 'audio', 'video')),
	CONSTRAINT "media_items_photo_size" CHECK("media_items"."kind" <> 'photo' or ("media_items"."width" is not null and "media_items"."height" is not null and "media_items"."width" > 0 and "media_items"."height" > 0)),
	CONSTRAINT "media_items_focal" CHECK("media_items"."focal_x" between 0 and 100 and "media_items"."focal_y" between 0 and 100)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `media_items_hash` ON `media_items` (`original_hash`);--> statement-breakpoint
CREATE TABLE `media_variants` (
	`media_id` integer NOT NULL,
	`format` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`file_name` text NOT NULL,
	`bytes` integer NOT NULL,
	PRIMARY KEY(`media_id`, `format`, `width`),
	FOREIGN KEY (`media_id`) REFERENCES `media_items`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "media_variants_format" CHECK("media_variants"."format" in ('avif', 'webp', 'jpeg'))
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`payload` text NOT NULL,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_attempt_at` integer NOT NULL,
	`last_error` text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE INDEX `outbox_waiting` ON `outbox` (`sent_at`,`next_attempt_at`,`id`);--> statement-breakpoint
CREATE TABLE `places` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`region` text NOT NULL,
	`latitude` real NOT NULL,
	`longitude` real NOT NULL,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `places_slug` ON `places` (`slug`);--> statement-breakpoint
CREATE TABLE `redirects` (
	`from_path` text PRIMARY KEY NOT NULL,
	`to_path` text NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "redirects_no_loop" CHECK("redirects"."from_path" <> "redirects"."to_path")
);
--> statement-breakpoint
CREATE INDEX `redirects_target` ON `redirects` (`to_path`);--> statement-breakpoint
CREATE TABLE `related_picks` (
	`article_id` integer NOT NULL,
	`position` integer NOT NULL,
	`related_id` integer NOT NULL,
	PRIMARY KEY(`article_id`, `position`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`related_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "related_picks_not_self" CHECK("related_picks"."article_id" <> "related_picks"."related_id")
);
--> statement-breakpoint
CREATE TABLE `revisions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`version` integer NOT NULL,
	`snapshot` text NOT NULL,
	`schema_version` integer NOT NULL,
	`content_hash` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`user_id` integer,
	`actor_name` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `revisions_article_version` ON `revisions` (`article_id`,`version`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id_hash` text PRIMARY KEY NOT NULL,
	`user_id` integer NOT NULL,
	`auth_level` integer NOT NULL,
	`epoch` integer NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`idle_expires_at` integer NOT NULL,
	`absolute_expires_at` integer NOT NULL,
	`address` text DEFAULT '' NOT NULL,
	`user_agent` text DEFAULT '' NOT NULL,
	`revoked_at` integer,
	`revoked_by` integer,
	`revoke_reason` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`revoked_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sessions_auth_level" CHECK("sessions"."auth_level" in (1, 2))
);
--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `tags` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	CONSTRAINT "tags_slug_filled" CHECK(length("tags"."slug") > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tags_slug` ON `tags` (`slug`);--> statement-breakpoint
CREATE TABLE `topics` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`banner_media_id` integer,
	`position` integer DEFAULT 0 NOT NULL,
	`visible_from` integer,
	`visible_until` integer,
	`is_imported` integer DEFAULT false NOT NULL,
	`is_demo` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`banner_media_id`) REFERENCES `media_items`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "topics_slug_filled" CHECK(length("topics"."slug") > 0),
	CONSTRAINT "topics_window" CHECK("topics"."visible_from" is null or "topics"."visible_until" is null or "topics"."visible_from" <= "topics"."visible_until")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `topics_slug` ON `topics` (`slug`);--> statement-breakpoint
CREATE TABLE `upstream_values` (
	`source` text NOT NULL,
	`subject` text NOT NULL,
	`value` text NOT NULL,
	`source_at` integer NOT NULL,
	`fetched_at` integer NOT NULL,
	`is_demo` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`source`, `subject`)
);
--> statement-breakpoint
CREATE TABLE `users` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`password_hash` text,
	`invite_hash` text,
	`invite_expires_at` integer,
	`epoch` integer DEFAULT 0 NOT NULL,
	`is_disabled` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "users_role" CHECK("users"."role" in ('reporter', 'editor', 'approver', 'publisher', 'admin')),
	CONSTRAINT "users_email_lower" CHECK("users"."email" = lower("users"."email"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email` ON `users` (`email`);--> statement-breakpoint
CREATE TABLE `videos` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`kind` text NOT NULL,
	`media_id` integer,
	`youtube_id` text,
	`poster_media_id` integer,
	`duration` integer,
	`state` text NOT NULL,
	`published_at` integer NOT NULL,
	`is_imported` integer DEFAULT false NOT NULL,
	`is_demo` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`media_id`) REFERENCES `media_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`poster_media_id`) REFERENCES `media_items`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "videos_slug_filled" CHECK(length("videos"."slug") > 0),
	CONSTRAINT "videos_state" CHECK("videos"."state" in ('draft', 'published', 'taken_down')),
	CONSTRAINT "videos_kind" CHECK("videos"."kind" in ('file', 'youtube', 'lost')),
	CONSTRAINT "videos_file" CHECK("videos"."kind" <> 'file' or "videos"."media_id" is not null),
	CONSTRAINT "videos_youtube" CHECK("videos"."kind" <> 'youtube' or "videos"."youtube_id" is not null)
);
--> statement-breakpoint
CREATE INDEX `videos_published` ON `videos` (`state`,`published_at`,`id`);--> statement-breakpoint
CREATE TABLE `view_counts` (
	`article_id` integer NOT NULL,
	`day` text NOT NULL,
	`views` integer NOT NULL,
	PRIMARY KEY(`article_id`, `day`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "view_counts_not_negative" CHECK("view_counts"."views" >= 0)
);
--> statement-breakpoint
CREATE INDEX `view_counts_day` ON `view_counts` (`day`,`views`);