CREATE TABLE `media_crops` (
	`media_id` integer NOT NULL,
	`shape` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`file_name` text NOT NULL,
	`bytes` integer NOT NULL,
	PRIMARY KEY(`media_id`, `shape`),
	FOREIGN KEY (`media_id`) REFERENCES `media_items`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "media_crops_shape" CHECK("media_crops"."shape" in ('16x9', '4x3', '1x1', 'share'))
);
