import { type AnyColumn, type SQL, sql } from "drizzle-orm";

/** `column in ('a', 'b')` for the constant word lists of the schema; never for outside input. */
export function isOneOf(column: AnyColumn, words: readonly string[]): SQL {
	return sql`${column} in (${sql.raw(words.map((word) => `'${word}'`).join(", "))})`;
}

/** `length(column) > 0`: an address must have something to stand under. */
export function isFilled(column: AnyColumn): SQL {
	return sql`length(${column}) > 0`;
}
