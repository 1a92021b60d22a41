import { sql } from "drizzle-orm";
import {
	boolean,
	check,
	customType,
	doublePrecision,
	index,
	integer,
	json,
	pgTable,
	primaryKey,
	text,
	timestamp,
	uniqueIndex,
} from "drizzle-orm/pg-core";
import type { ColumnKit } from "../sqlite/column-kit.ts";

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });

const postgresWords = {
	table: pgTable,
	id: () => integer("id").primaryKey().generatedByDefaultAsIdentity(),
	integer: (name: string) => integer(name),
	real: (name: string) => doublePrecision(name),
	text: (name: string) => text(name),
	word: <T extends string>(name: string, values: readonly [T, ...T[]]) => text(name, { enum: [...values] }),
	boolean: (name: string) => boolean(name),
	instant: (name: string) => timestamp(name, { withTimezone: true, precision: 3 }),
	day: (name: string) => text(name),
	/** The text as it was written: `jsonb` would reorder keys and refuse what JSON allows in strings. */
	json: <T>(name: string) => json(name).$type<T>(),
	bytes: (name: string) => bytea(name),
	index,
	uniqueIndex,
	primaryKey,
	check,
	sql,
} satisfies Record<keyof ColumnKit, unknown>;

/** The same words as `sqliteKit`, reading and writing the same JavaScript values; typed as SQLite's, as statements are. */
export const postgresKit = postgresWords as unknown as ColumnKit;
