ALTER TABLE "article_listings" DROP CONSTRAINT "article_listings_kind";--> statement-breakpoint
ALTER TABLE "article_listings" ADD CONSTRAINT "article_listings_kind" CHECK ("article_listings"."list_kind" in ('all', 'category', 'author', 'tag', 'topic', 'month'));--> statement-breakpoint
INSERT INTO "article_listings" ("list_kind", "list_id", "published_at", "article_id") SELECT 'month', to_char("published_at" at time zone 'UTC' + interval '7 hours', 'YYYYMM')::integer, "published_at", "article_id" FROM "article_listings" WHERE "list_kind" = 'all' AND "list_id" = 0;
--> statement-breakpoint
INSERT INTO "list_counts" ("list_kind", "list_id", "articles") SELECT 'month', "list_id", count(*) FROM "article_listings" WHERE "list_kind" = 'month' GROUP BY "list_id";
