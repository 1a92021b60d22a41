CREATE FUNCTION "tell_tag_changes"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('portal_tags', ''); RETURN NULL; END $$;
--> statement-breakpoint
CREATE TRIGGER "cache_tags_told" AFTER INSERT OR UPDATE ON "cache_tags" FOR EACH STATEMENT EXECUTE FUNCTION "tell_tag_changes"();
