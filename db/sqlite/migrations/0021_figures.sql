CREATE TABLE `author_views` (
	`day` text NOT NULL,
	`author_id` integer NOT NULL,
	`views` integer NOT NULL,
	PRIMARY KEY(`day`, `author_id`),
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "author_views_not_negative" CHECK("author_views"."views" >= 0)
);
--> statement-breakpoint
CREATE INDEX `author_views_author` ON `author_views` (`author_id`,`day`);--> statement-breakpoint
CREATE TABLE `category_views` (
	`day` text NOT NULL,
	`category_id` integer NOT NULL,
	`views` integer NOT NULL,
	PRIMARY KEY(`day`, `category_id`),
	FOREIGN KEY (`category_id`) REFERENCES `categories`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "category_views_not_negative" CHECK("category_views"."views" >= 0)
);
--> statement-breakpoint
CREATE INDEX `category_views_category` ON `category_views` (`category_id`,`day`);--> statement-breakpoint
CREATE TABLE `day_views` (
	`day` text PRIMARY KEY NOT NULL,
	`views` integer NOT NULL,
	CONSTRAINT "day_views_not_negative" CHECK("day_views"."views" >= 0)
);
--> statement-breakpoint
DROP INDEX `view_counts_day`;--> statement-breakpoint
CREATE INDEX `view_counts_day` ON `view_counts` (`day`,`views`,`article_id`);--> statement-breakpoint
INSERT INTO `day_views` (`day`, `views`)
SELECT `day`, sum(`views`) FROM `view_counts` GROUP BY `day`;--> statement-breakpoint
INSERT INTO `category_views` (`day`, `category_id`, `views`)
SELECT `view_counts`.`day`, `articles`.`category_id`, sum(`view_counts`.`views`)
FROM `view_counts` INNER JOIN `articles` ON `articles`.`id` = `view_counts`.`article_id`
GROUP BY `view_counts`.`day`, `articles`.`category_id`;--> statement-breakpoint
INSERT INTO `author_views` (`day`, `author_id`, `views`)
SELECT `view_counts`.`day`, `article_authors`.`author_id`, sum(`view_counts`.`views`)
FROM `view_counts` INNER JOIN `article_authors` ON `article_authors`.`article_id` = `view_counts`.`article_id`
GROUP BY `view_counts`.`day`, `article_authors`.`author_id`;
