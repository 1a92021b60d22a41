CREATE TABLE "rate_hits" (
	"key" text NOT NULL,
	"window_start" timestamp (3) with time zone NOT NULL,
	"hits" integer NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "rate_hits_key_window_start_pk" PRIMARY KEY("key","window_start")
);
--> statement-breakpoint
CREATE TABLE "used_form_tokens" (
	"id" text PRIMARY KEY NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "is_closed_to_comments" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "flags" json DEFAULT '[]'::json NOT NULL;--> statement-breakpoint
CREATE INDEX "rate_hits_expiry" ON "rate_hits" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "used_form_tokens_expiry" ON "used_form_tokens" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "comments_address" ON "comments" USING btree ("address_hash");--> statement-breakpoint
CREATE INDEX "comments_email" ON "comments" USING btree ("email");