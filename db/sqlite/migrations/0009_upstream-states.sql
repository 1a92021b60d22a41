CREATE TABLE `upstream_sources` (
	`source` text PRIMARY KEY NOT NULL,
	`address` text DEFAULT '' NOT NULL,
	`next_try_at` integer NOT NULL,
	`lease` text,
	`last_tried_at` integer,
	`last_success_at` integer,
	`last_error` text DEFAULT '' NOT NULL,
	`last_error_at` integer,
	`failures` integer DEFAULT 0 NOT NULL,
	`held` text
);
