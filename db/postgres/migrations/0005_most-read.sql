CREATE TABLE "most_read" (
	"hours" integer NOT NULL,
	"position" integer NOT NULL,
	"article_id" integer NOT NULL,
	"views" integer NOT NULL,
	CONSTRAINT "most_read_hours_position_pk" PRIMARY KEY("hours","position")
);
--> statement-breakpoint
CREATE TABLE "view_hours" (
	"hour" integer NOT NULL,
	"article_id" integer NOT NULL,
	"views" integer NOT NULL,
	CONSTRAINT "view_hours_hour_article_id_pk" PRIMARY KEY("hour","article_id")
);
--> statement-breakpoint
ALTER TABLE "most_read" ADD CONSTRAINT "most_read_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "view_hours" ADD CONSTRAINT "view_hours_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "most_read_article" ON "most_read" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "view_hours_article" ON "view_hours" USING btree ("article_id");