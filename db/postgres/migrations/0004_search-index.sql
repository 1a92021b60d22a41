CREATE TABLE "search_documents" (
	"position" integer PRIMARY KEY NOT NULL,
	"article_id" integer NOT NULL UNIQUE REFERENCES "articles"("id")
);
--> statement-breakpoint
CREATE TABLE "search_progress" (
	"id" integer PRIMARY KEY NOT NULL CONSTRAINT "search_progress_one_row" CHECK ("id" = 1),
	"terms_version" integer NOT NULL,
	"is_complete" boolean NOT NULL,
	"published_at" timestamp (3) with time zone,
	"article_id" integer
);
--> statement-breakpoint
CREATE TABLE "search_terms" (
	"position" integer PRIMARY KEY NOT NULL,
	"terms" tsvector NOT NULL
);
--> statement-breakpoint
CREATE INDEX "search_terms_index" ON "search_terms" USING gin ("terms") WITH (fastupdate = on);
--> statement-breakpoint
-- Whatever the planner makes of the terms, only the index may answer: reading the vectors themselves costs 50 µs each.
-- "+ 0" keeps the primary key out of it.
CREATE FUNCTION "list_newest_positions"("wanted" tsquery, "lowest" integer, "highest" integer, "most" integer) RETURNS SETOF integer
	LANGUAGE sql STABLE SET enable_seqscan = off SET enable_indexscan = off SET enable_indexonlyscan = off
	AS $$
		SELECT "position" FROM "search_terms"
		WHERE "terms" @@ "wanted" AND "position" + 0 BETWEEN "lowest" AND "highest"
		ORDER BY "position" + 0 DESC LIMIT "most"
	$$;
