ALTER TABLE "articles" DROP CONSTRAINT "articles_state_word";--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "revises_id" integer;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "revises_version" integer;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "correction_kind" text;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "correction_note" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "scheduled_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "schedule_error" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "expires_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "embargo_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_revises_id_articles_id_fk" FOREIGN KEY ("revises_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "articles_revises" ON "articles" USING btree ("revises_id");--> statement-breakpoint
CREATE INDEX "articles_scheduled" ON "articles" USING btree ("scheduled_at");--> statement-breakpoint
CREATE INDEX "articles_expires" ON "articles" USING btree ("expires_at");--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_correction_kind" CHECK ("articles"."correction_kind" is null or ("articles"."correction_kind" in ('correction', 'apology', 'addition') and "articles"."revises_id" is not null));--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_scheduled_timed" CHECK (("articles"."state" = 'scheduled') = ("articles"."scheduled_at" is not null));--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_merged_revises" CHECK ("articles"."state" not in ('merged', 'published', 'taken_down') or ("articles"."state" = 'merged') = ("articles"."revises_id" is not null));--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_state_word" CHECK ("articles"."state" in ('draft', 'submitted', 'editing', 'returned', 'edited', 'approved', 'scheduled', 'published', 'taken_down', 'merged', 'trash'));