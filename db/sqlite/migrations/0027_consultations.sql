CREATE TABLE `consultation_files` (
	`consultation_id` integer NOT NULL,
	`role` text NOT NULL,
	`position` integer NOT NULL,
	`media_id` integer NOT NULL,
	PRIMARY KEY(`consultation_id`, `role`, `position`),
	FOREIGN KEY (`consultation_id`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media_items`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "consultation_files_role" CHECK("consultation_files"."role" in ('draft', 'summary'))
);
--> statement-breakpoint
CREATE INDEX `consultation_files_media` ON `consultation_files` (`media_id`);--> statement-breakpoint
CREATE TABLE `consultations` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`state` text DEFAULT 'draft' NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`office` text NOT NULL,
	`lead` text DEFAULT '' NOT NULL,
	`parts` text DEFAULT '[]' NOT NULL,
	`opens_at` integer NOT NULL,
	`closes_at` integer NOT NULL,
	`shows_opinions` integer DEFAULT false NOT NULL,
	`summary` text DEFAULT '' NOT NULL,
	`summary_published_at` integer,
	`is_demo` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "consultations_state" CHECK("consultations"."state" in ('draft', 'published', 'withdrawn')),
	CONSTRAINT "consultations_slug_filled" CHECK(length("consultations"."slug") > 0),
	CONSTRAINT "consultations_title_filled" CHECK(length("consultations"."title") > 0),
	CONSTRAINT "consultations_office_filled" CHECK(length("consultations"."office") > 0),
	CONSTRAINT "consultations_span" CHECK("consultations"."opens_at" < "consultations"."closes_at"),
	CONSTRAINT "consultations_summary" CHECK("consultations"."summary_published_at" is null or (length("consultations"."summary") > 0 and "consultations"."summary_published_at" >= "consultations"."closes_at"))
);
--> statement-breakpoint
CREATE INDEX `consultations_closing` ON `consultations` (`state`,`closes_at`,`id`);--> statement-breakpoint
CREATE TABLE `opinions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`consultation_id` integer NOT NULL,
	`receipt` text NOT NULL,
	`state` text DEFAULT 'waiting' NOT NULL,
	`name` text,
	`organisation` text,
	`email` text,
	`may_be_shown` integer DEFAULT false NOT NULL,
	`is_name_shown` integer DEFAULT false NOT NULL,
	`part` text DEFAULT '' NOT NULL,
	`content` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`flags` text DEFAULT '[]' NOT NULL,
	`address_hash` text,
	`created_at` integer NOT NULL,
	`settled_at` integer,
	`is_demo` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`consultation_id`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "opinions_state" CHECK("opinions"."state" in ('waiting', 'approved', 'rejected')),
	CONSTRAINT "opinions_content_filled" CHECK(length("opinions"."content") > 0),
	CONSTRAINT "opinions_settled" CHECK(("opinions"."state" = 'waiting') = ("opinions"."settled_at" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `opinions_receipt` ON `opinions` (`receipt`);--> statement-breakpoint
CREATE INDEX `opinions_queue` ON `opinions` (`consultation_id`,`state`,`id`);--> statement-breakpoint
CREATE INDEX `opinions_state` ON `opinions` (`state`,`id`);--> statement-breakpoint
CREATE INDEX `opinions_created` ON `opinions` (`created_at`);--> statement-breakpoint
CREATE TABLE `ratings` (
	`kind` text NOT NULL,
	`subject_id` integer NOT NULL,
	`good` integer DEFAULT 0 NOT NULL,
	`fair` integer DEFAULT 0 NOT NULL,
	`poor` integer DEFAULT 0 NOT NULL,
	`total` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`kind`, `subject_id`),
	CONSTRAINT "ratings_kind" CHECK("ratings"."kind" in ('article', 'document', 'question', 'consultation')),
	CONSTRAINT "ratings_total" CHECK("ratings"."total" = "ratings"."good" + "ratings"."fair" + "ratings"."poor")
);
--> statement-breakpoint
CREATE INDEX `ratings_most` ON `ratings` (`kind`,`total`,`subject_id`);