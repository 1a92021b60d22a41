CREATE TABLE "upstream_sources" (
	"source" text PRIMARY KEY NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	"next_try_at" timestamp (3) with time zone NOT NULL,
	"lease" text,
	"last_tried_at" timestamp (3) with time zone,
	"last_success_at" timestamp (3) with time zone,
	"last_error" text DEFAULT '' NOT NULL,
	"last_error_at" timestamp (3) with time zone,
	"failures" integer DEFAULT 0 NOT NULL,
	"held" json
);
