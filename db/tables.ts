import { databaseEngine } from "../lib/env.ts";
import { postgresKit } from "./postgres/column-kit.ts";
import { defineTables } from "./schema/define-tables.ts";
import { sqliteKit } from "./sqlite/column-kit.ts";

/** The tables as the engine of this process knows them. */
export const {
	albumPhotos,
	albums,
	articleAuthors,
	articleBodies,
	articleListings,
	articles,
	articleTags,
	articleTopics,
	auditLog,
	authors,
	bannerClicks,
	banners,
	cacheTags,
	categories,
	comments,
	jobs,
	legacyImports,
	links,
	listCounts,
	mediaItems,
	mediaVariants,
	outbox,
	places,
	redirects,
	relatedPicks,
	revisions,
	sessions,
	settings,
	tags,
	topics,
	upstreamSources,
	upstreamValues,
	users,
	videos,
	viewCounts,
} = defineTables(databaseEngine() === "postgres" ? postgresKit : sqliteKit);
