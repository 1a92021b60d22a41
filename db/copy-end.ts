import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { PersonError } from "../lib/person-error.ts";
import type { Tx } from "./engine.ts";

/** One end of a copy, inside a transaction that sees one state of the database from beginning to end. */
export interface CopyEnd {
	handle: Tx;
	/** The schema in the words of this end's engine. */
	tables: Record<string, SQLiteTable>;
	/** The highest id each table ever gave, by table name; an address that was once given must not be given again. */
	readLastIds: () => Promise<Map<string, number>>;
	writeLastIds: (ids: ReadonlyMap<string, number>) => Promise<void>;
	commit: () => Promise<void>;
	/** Undoes what was not committed. */
	close: () => Promise<void>;
}

/** The copy cannot be made; nothing was changed at either end. */
export class CopyError extends PersonError {
	override name = "CopyError";
}
