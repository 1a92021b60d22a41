import { sql } from "drizzle-orm";
import { blob, check, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/**
 * The vocabulary in which `db/schema` is written. A second engine brings a kit with the same words;
 * its columns must read and write the same JavaScript values.
 */
export const sqliteKit = {
	table: sqliteTable,
	id: () => integer("id").primaryKey({ autoIncrement: true }),
	integer: (name: string) => integer(name),
	real: (name: string) => real(name),
	text: (name: string) => text(name),
	/** A word of a closed list; the table adds `oneOf` as its check. */
	word: <T extends string>(name: string, values: readonly [T, ...T[]]) => text(name, { enum: [...values] }),
	boolean: (name: string) => integer(name, { mode: "boolean" }),
	/** UTC, milliseconds. */
	instant: (name: string) => integer(name, { mode: "timestamp_ms" }),
	/** A calendar day as "2020-11-08". */
	day: (name: string) => text(name),
	json: <T>(name: string) => text(name, { mode: "json" }).$type<T>(),
	bytes: (name: string) => blob(name, { mode: "buffer" }),
	index,
	uniqueIndex,
	primaryKey,
	check,
	sql,
};

export type ColumnKit = typeof sqliteKit;
