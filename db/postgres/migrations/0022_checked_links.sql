CREATE TABLE "checked_links" (
	"address" text PRIMARY KEY NOT NULL,
	"host" text NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"first_failed_at" timestamp (3) with time zone,
	"checked_at" timestamp (3) with time zone,
	"next_check_at" timestamp (3) with time zone NOT NULL,
	"is_settled" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "link_scans" (
	"id" integer PRIMARY KEY NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"article_id" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "link_uses" (
	"subject" text NOT NULL,
	"address" text NOT NULL,
	CONSTRAINT "link_uses_subject_address_pk" PRIMARY KEY("subject","address")
);
--> statement-breakpoint
ALTER TABLE "link_uses" ADD CONSTRAINT "link_uses_address_checked_links_address_fk" FOREIGN KEY ("address") REFERENCES "public"."checked_links"("address") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "checked_links_due" ON "checked_links" USING btree ("next_check_at","host");--> statement-breakpoint
CREATE INDEX "checked_links_failing" ON "checked_links" USING btree ("is_settled","failures","address");--> statement-breakpoint
CREATE INDEX "link_uses_address" ON "link_uses" USING btree ("address","subject");