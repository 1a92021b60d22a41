import { getTableColumns, sql } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Tx } from "./engine.ts";

type Row = Record<string, unknown>;

/** SQLite binds 32 766 values to a statement, PostgreSQL 65 535. */
const MOST_PARAMETERS = 30_000;
/** Rows of a statement that is used again and again: making it costs four times what running it does. */
const ROWS_TOGETHER = 100;

function split<T>(rows: readonly T[], size: number): T[][] {
	const parts: T[][] = [];
	for (let start = 0; start < rows.length; start += size) parts.push(rows.slice(start, start + size));
	return parts;
}

/** Parts of `rows` of which each fits into one statement that writes every column of `table`. */
export function splitRows<T>(table: SQLiteTable, rows: readonly T[]): T[][] {
	return split(rows, Math.floor(MOST_PARAMETERS / Object.keys(getTableColumns(table)).length));
}

/** Which columns a row fills, leaves null and leaves out: rows alike can share a statement. */
function toShape(columns: readonly string[], row: Row): string {
	return columns.map((column) => (row[column] === undefined ? "-" : row[column] === null ? "0" : "1")).join("");
}

interface Given {
	row: Row;
	/** Where it stands among the rows given. */
	at: number;
}

/** Rows of one shape each, as many as a statement takes. */
function splitByShape(table: SQLiteTable, rows: readonly Row[]): Given[][][] {
	const columns = Object.keys(getTableColumns(table));
	const size = Math.min(ROWS_TOGETHER, Math.floor(MOST_PARAMETERS / columns.length));
	const given = rows.map((row, at) => ({ row, at }));
	return [...Map.groupBy(given, ({ row }) => toShape(columns, row)).values()].map((alike) => split(alike, size));
}

/** Writes any number of rows, those of one shape by one prepared statement. */
export async function insertRows<T extends SQLiteTable>(
	tx: Tx,
	table: T,
	rows: readonly T["$inferInsert"][],
): Promise<void> {
	for (const alike of splitByShape(table, rows)) {
		await insertAlike(alike, (values) => tx.insert(table).values(values as T["$inferInsert"][]));
	}
}

/** The same. @returns the ids of the new rows, in the order given. @throws Error for a table without an `id`. */
export async function insertRowsForIds<T extends SQLiteTable & { id: SQLiteColumn }>(
	tx: Tx,
	table: T,
	rows: readonly T["$inferInsert"][],
): Promise<number[]> {
	const ids: number[] = [];
	for (const alike of splitByShape(table, rows)) {
		const back = await insertAlike(alike, (values) =>
			tx
				.insert(table)
				.values(values as T["$inferInsert"][])
				.returning({ id: sql<number>`${table.id}`.mapWith(Number) }),
		);
		// Both engines number rows as they stand in the statement.
		const inOrder = back.flatMap((part) => part.map(({ id }) => id).sort((one, other) => one - other));
		for (const [index, { at }] of alike.flat().entries()) ids[at] = inOrder[index] as number;
	}
	return ids;
}

/** An insert of drizzle: run as it is, or prepared. */
interface Insertion<R> extends PromiseLike<R> {
	prepare: () => { execute: (values?: Row) => R | Promise<R> };
}

/** @param parts of rows of one shape, all but the last of as many. @returns what each statement gives back. */
async function insertAlike<R>(parts: readonly Given[][], insert: (values: Row[]) => Insertion<R>): Promise<R[]> {
	const rest = (parts.at(-1) ?? []).map(({ row }) => row);
	const together = parts.slice(0, -1);
	const [first] = together;
	const results: R[] = [];
	if (first) {
		const toName = (column: string, index: number) => `${column} ${index}`;
		const template = first.map(({ row }, index) =>
			mapRow(row, (column, value) => (value === null ? null : sql.placeholder(toName(column, index)))),
		);
		const statement = insert(template).prepare();
		for (const part of together) {
			const values: Row = {};
			for (const [index, { row }] of part.entries()) {
				for (const column of Object.keys(row)) values[toName(column, index)] = row[column];
			}
			results.push(await statement.execute(values));
		}
	}
	results.push(await insert(rest));
	return results;
}

function mapRow(row: Row, map: (column: string, value: unknown) => unknown): Row {
	const given = Object.entries(row).filter(([, value]) => value !== undefined);
	return Object.fromEntries(given.map(([column, value]) => [column, map(column, value)]));
}
