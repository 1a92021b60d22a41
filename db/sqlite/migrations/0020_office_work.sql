CREATE TABLE `office_holders` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`unit_id` integer NOT NULL,
	`post` text NOT NULL,
	`name` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`duties` text DEFAULT '' NOT NULL,
	`biography` text DEFAULT '' NOT NULL,
	`media_id` integer,
	`valid_from` text,
	`valid_until` text,
	`is_demo` integer DEFAULT false NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `org_units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`media_id`) REFERENCES `media_items`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "office_holders_post_filled" CHECK(length("office_holders"."post") > 0),
	CONSTRAINT "office_holders_name_filled" CHECK(length("office_holders"."name") > 0),
	CONSTRAINT "office_holders_days" CHECK("office_holders"."valid_until" is null or "office_holders"."valid_from" is null or "office_holders"."valid_from" <= "office_holders"."valid_until")
);
--> statement-breakpoint
CREATE INDEX `office_holders_unit` ON `office_holders` (`unit_id`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `office_holders_media` ON `office_holders` (`media_id`);--> statement-breakpoint
CREATE TABLE `org_units` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`duties` text DEFAULT '' NOT NULL,
	`contact` text DEFAULT '' NOT NULL,
	`valid_from` text,
	`valid_until` text,
	`is_demo` integer DEFAULT false NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "org_units_slug_filled" CHECK(length("org_units"."slug") > 0),
	CONSTRAINT "org_units_name_filled" CHECK(length("org_units"."name") > 0),
	CONSTRAINT "org_units_days" CHECK("org_units"."valid_until" is null or "org_units"."valid_from" is null or "org_units"."valid_from" <= "org_units"."valid_until")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `org_units_slug` ON `org_units` (`slug`);--> statement-breakpoint
CREATE TABLE `question_edits` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`question_id` integer NOT NULL,
	`title_before` text NOT NULL,
	`content_before` text NOT NULL,
	`reason` text NOT NULL,
	`edited_at` integer NOT NULL,
	`edited_by` integer,
	`editor_name` text NOT NULL,
	FOREIGN KEY (`question_id`) REFERENCES `questions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`edited_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `question_edits_question` ON `question_edits` (`question_id`,`id`);--> statement-breakpoint
CREATE TABLE `questions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`code` text NOT NULL,
	`state` text DEFAULT 'new' NOT NULL,
	`field` text NOT NULL,
	`slug` text NOT NULL,
	`name` text,
	`email` text,
	`phone` text,
	`address` text,
	`is_name_shown` integer DEFAULT false NOT NULL,
	`title` text NOT NULL,
	`content` text NOT NULL,
	`office` text DEFAULT '' NOT NULL,
	`answer` text DEFAULT '' NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`flags` text DEFAULT '[]' NOT NULL,
	`address_hash` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`published_at` integer,
	`settled_at` integer,
	`is_demo` integer DEFAULT false NOT NULL,
	CONSTRAINT "questions_state" CHECK("questions"."state" in ('new', 'received', 'passed', 'published', 'rejected', 'withdrawn')),
	CONSTRAINT "questions_field" CHECK("questions"."field" in ('party', 'policy', 'land', 'education', 'health', 'economy', 'procedure', 'other')),
	CONSTRAINT "questions_slug_filled" CHECK(length("questions"."slug") > 0),
	CONSTRAINT "questions_pair" CHECK("questions"."state" <> 'published' or (length("questions"."answer") > 0 and length("questions"."office") > 0 and "questions"."published_at" is not null)),
	CONSTRAINT "questions_settled_state" CHECK(("questions"."state" in ('published', 'rejected', 'withdrawn')) = ("questions"."settled_at" is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `questions_code` ON `questions` (`code`);--> statement-breakpoint
CREATE INDEX `questions_queue` ON `questions` (`state`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `questions_published` ON `questions` (`state`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `questions_settled` ON `questions` (`settled_at`);--> statement-breakpoint
CREATE INDEX `questions_address` ON `questions` (`address_hash`);--> statement-breakpoint
CREATE TABLE `work_items` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`day` text NOT NULL,
	`time` text NOT NULL,
	`start_minute` integer NOT NULL,
	`subject` text NOT NULL,
	`chair` text DEFAULT '' NOT NULL,
	`participants` text DEFAULT '' NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`is_private` integer DEFAULT false NOT NULL,
	`is_demo` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "work_items_time" CHECK("work_items"."time" in ('clock', 'morning', 'afternoon', 'all_day')),
	CONSTRAINT "work_items_minute" CHECK("work_items"."start_minute" between 0 and 1439),
	CONSTRAINT "work_items_subject_filled" CHECK(length("work_items"."subject") > 0)
);
--> statement-breakpoint
CREATE INDEX `work_items_day` ON `work_items` (`day`,`start_minute`,`id`);