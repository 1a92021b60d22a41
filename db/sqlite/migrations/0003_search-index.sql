CREATE TABLE `search_documents` (
	`position` integer PRIMARY KEY NOT NULL,
	`article_id` integer NOT NULL UNIQUE,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `search_progress` (
	`id` integer PRIMARY KEY NOT NULL,
	`terms_version` integer NOT NULL,
	`is_complete` integer NOT NULL,
	`published_at` integer,
	`article_id` integer,
	CONSTRAINT "search_progress_one_row" CHECK(`id` = 1)
);
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_terms` USING fts5(`terms`, content='', contentless_delete=1, detail=none, tokenize="ascii tokenchars '=_#^'");
--> statement-breakpoint
-- Bytes of new terms that are gathered before they are written: a batch of some hundred articles at once.
INSERT INTO `search_terms` (`search_terms`, `rank`) VALUES ('hashsize', 8388608);
