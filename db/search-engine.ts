import { databaseEngine } from "../lib/env.ts";
import { postgresSearchIndex } from "./postgres/search-index.ts";
import type { SearchIndex } from "./search-index.ts";
import { sqliteSearchIndex } from "./sqlite/search-index.ts";

/** The search index of the engine of this process. */
export const searchIndex: SearchIndex = databaseEngine() === "postgres" ? postgresSearchIndex : sqliteSearchIndex;
