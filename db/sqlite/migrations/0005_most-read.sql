CREATE TABLE `most_read` (
	`hours` integer NOT NULL,
	`position` integer NOT NULL,
	`article_id` integer NOT NULL,
	`views` integer NOT NULL,
	PRIMARY KEY(`hours`, `position`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `most_read_article` ON `most_read` (`article_id`);--> statement-breakpoint
CREATE TABLE `view_hours` (
	`hour` integer NOT NULL,
	`article_id` integer NOT NULL,
	`views` integer NOT NULL,
	PRIMARY KEY(`hour`, `article_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `view_hours_article` ON `view_hours` (`article_id`);