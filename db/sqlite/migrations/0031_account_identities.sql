CREATE TABLE `account_identities` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`issuer` text NOT NULL,
	`subject` text NOT NULL,
	`label` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_identities_subject` ON `account_identities` (`issuer`,`subject`);--> statement-breakpoint
CREATE UNIQUE INDEX `account_identities_user` ON `account_identities` (`user_id`,`issuer`);--> statement-breakpoint
CREATE TABLE `identity_flows` (
	`hash` text PRIMARY KEY NOT NULL,
	`session_hash` text,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`session_hash`) REFERENCES `sessions`(`id_hash`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `identity_flows_session` ON `identity_flows` (`session_hash`);--> statement-breakpoint
CREATE INDEX `identity_flows_expiry` ON `identity_flows` (`expires_at`);