CREATE TABLE `document_fields` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`code` text DEFAULT '' NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	CONSTRAINT "document_fields_slug_filled" CHECK(length("document_fields"."slug") > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `document_fields_slug` ON `document_fields` (`slug`);--> statement-breakpoint
CREATE TABLE `document_files` (
	`document_id` integer NOT NULL,
	`position` integer NOT NULL,
	`file_name` text NOT NULL,
	`download_name` text NOT NULL,
	`bytes` integer NOT NULL,
	PRIMARY KEY(`document_id`, `position`),
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `document_files_name` ON `document_files` (`file_name`);--> statement-breakpoint
CREATE TABLE `document_issuers` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`code` text DEFAULT '' NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	CONSTRAINT "document_issuers_slug_filled" CHECK(length("document_issuers"."slug") > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `document_issuers_slug` ON `document_issuers` (`slug`);--> statement-breakpoint
CREATE TABLE `document_replacements` (
	`document_id` integer NOT NULL,
	`replaced_id` integer NOT NULL,
	PRIMARY KEY(`document_id`, `replaced_id`),
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`replaced_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "document_replacements_other" CHECK("document_replacements"."document_id" <> "document_replacements"."replaced_id")
);
--> statement-breakpoint
CREATE INDEX `document_replacements_replaced` ON `document_replacements` (`replaced_id`);--> statement-breakpoint
CREATE TABLE `document_types` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`code` text DEFAULT '' NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	CONSTRAINT "document_types_slug_filled" CHECK(length("document_types"."slug") > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `document_types_slug` ON `document_types` (`slug`);--> statement-breakpoint
CREATE TABLE `documents` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`state` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`slug` text NOT NULL,
	`sign` text NOT NULL,
	`type_id` integer NOT NULL,
	`issuer_id` integer NOT NULL,
	`issued_by` text DEFAULT '' NOT NULL,
	`field_id` integer,
	`abstract` text NOT NULL,
	`issued_on` text NOT NULL,
	`issued_year` integer NOT NULL,
	`effective_on` text,
	`expires_on` text,
	`validity` text NOT NULL,
	`term` text DEFAULT '' NOT NULL,
	`signer` text DEFAULT '' NOT NULL,
	`signer_position` text DEFAULT '' NOT NULL,
	`signing_authority` text DEFAULT '' NOT NULL,
	`sign_words` text NOT NULL,
	`search_words` text NOT NULL,
	`withdrawn_at` integer,
	`is_demo` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`type_id`) REFERENCES `document_types`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`issuer_id`) REFERENCES `document_issuers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`field_id`) REFERENCES `document_fields`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "documents_state_word" CHECK("documents"."state" in ('published', 'withdrawn')),
	CONSTRAINT "documents_validity_word" CHECK("documents"."validity" in ('in_force', 'partly_expired', 'expired', 'unknown')),
	CONSTRAINT "documents_slug_filled" CHECK(length("documents"."slug") > 0),
	CONSTRAINT "documents_sign_filled" CHECK(length("documents"."sign") > 0),
	CONSTRAINT "documents_abstract_filled" CHECK(length(trim("documents"."abstract")) > 0)
);
--> statement-breakpoint
CREATE INDEX `documents_newest` ON `documents` (`state`,`issued_on`,`id`);--> statement-breakpoint
CREATE INDEX `documents_year` ON `documents` (`state`,`issued_year`,`issued_on`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `documents_sign` ON `documents` (`sign`,`issuer_id`,`type_id`,`issued_on`);