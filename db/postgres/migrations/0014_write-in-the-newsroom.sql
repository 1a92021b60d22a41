CREATE TABLE "autosaves" (
	"article_id" integer NOT NULL,
	"user_id" integer NOT NULL,
	"base_version" integer NOT NULL,
	"manuscript" json NOT NULL,
	"kept_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "autosaves_article_id_user_id_pk" PRIMARY KEY("article_id","user_id")
);
--> statement-breakpoint
DROP INDEX "articles_category";--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "owner_id" integer;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "assignee_id" integer;--> statement-breakpoint
ALTER TABLE "categories" ADD COLUMN "needs_two_keys" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "autosaves" ADD CONSTRAINT "autosaves_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "autosaves" ADD CONSTRAINT "autosaves_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "autosaves_user" ON "autosaves" USING btree ("user_id");--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "articles_updated" ON "articles" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "articles_owner" ON "articles" USING btree ("owner_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "articles_category" ON "articles" USING btree ("category_id","updated_at","id");