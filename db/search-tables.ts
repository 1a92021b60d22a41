import { databaseEngine } from "../lib/env.ts";
import { postgresKit } from "./postgres/column-kit.ts";
import { defineSearch } from "./schema/search.ts";
import { sqliteKit } from "./sqlite/column-kit.ts";
import { articles } from "./tables.ts";

/** The tables of the search index as the engine of this process knows them. */
export const { searchDocuments, searchProgress } = defineSearch(
	databaseEngine() === "postgres" ? postgresKit : sqliteKit,
	{ articles },
);
