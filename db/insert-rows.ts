import { getTableColumns, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
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

/** Writes any number of rows, those of one shape by one prepared statement. */
export async function insertRows<T extends SQLiteTable>(
	tx: Tx,
	table: T,
	rows: readonly T["$inferInsert"][],
): Promise<void> {
	const columns = Object.keys(getTableColumns(table));
	for (const alike of Map.groupBy(rows as readonly Row[], (row) => toShape(columns, row)).values()) {
		const together = split(alike, Math.min(ROWS_TOGETHER, Math.floor(MOST_PARAMETERS / columns.length)));
		const rest = together.pop() ?? [];
		if (together.length > 0) await insertPrepared(tx, table, together);
		await tx.insert(table).values(rest as T["$inferInsert"][]);
	}
}

/** @param parts of as many rows each, all of one shape. */
async function insertPrepared<T extends SQLiteTable>(tx: Tx, table: T, parts: readonly Row[][]): Promise<void> {
	const [first = []] = parts;
	const toName = (column: string, index: number) => `${column} ${index}`;
	const template = first.map((row, index) =>
		mapRow(row, (column, value) => (value === null ? null : sql.placeholder(toName(column, index)))),
	);
	const statement = tx
		.insert(table)
		.values(template as T["$inferInsert"][])
		.prepare();
	for (const part of parts) {
		const values: Row = {};
		for (const [index, row] of part.entries()) {
			for (const column of Object.keys(row)) values[toName(column, index)] = row[column];
		}
		await statement.execute(values);
	}
}

function mapRow(row: Row, map: (column: string, value: unknown) => unknown): Row {
	const given = Object.entries(row).filter(([, value]) => value !== undefined);
	return Object.fromEntries(given.map(([column, value]) => [column, map(column, value)]));
}
