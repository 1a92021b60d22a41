import { createHash } from "node:crypto";
import { and, asc, getTableColumns, getTableName, type SQL, sql } from "drizzle-orm";
import { getTableConfig, type SQLiteColumn, type SQLiteTable } from "drizzle-orm/sqlite-core";
import type { DatabaseAddress } from "./client.ts";
import { type CopyEnd, CopyError } from "./copy-end.ts";
import { insertRows } from "./insert-rows.ts";
import { defineTables } from "./schema/define-tables.ts";
import { sqliteKit } from "./sqlite/column-kit.ts";

type Row = Record<string, unknown>;

/** What a table holds: how many rows, and a digest that any order of the same rows gives. */
interface Fingerprint {
	rows: number;
	digest: bigint;
}

export interface CopiedTable {
	name: string;
	rows: number;
	/** SHA-256 of the rows in canonical form, added up; hexadecimal. */
	hash: string;
}

const MOST_ROWS = 500;
const DIGEST_BITS = 256;

/** The order of the keys, and so of the tables, is the one in which references are defined. */
const NAMES = Object.keys(defineTables(sqliteKit));

/** Property names of a table's primary key. Both engines have the same. */
function listKeyNames(name: string): string[] {
	const table = defineTables(sqliteKit)[name as keyof ReturnType<typeof defineTables>] as SQLiteTable;
	const { columns, primaryKeys } = getTableConfig(table);
	const keys = primaryKeys[0]?.columns ?? columns.filter(({ primary }) => primary);
	const properties = Object.entries(getTableColumns(table));
	return keys.map((key) => properties.find(([, column]) => column.name === key.name)?.[0] ?? key.name);
}

function requireTable({ tables }: CopyEnd, name: string): SQLiteTable {
	const table = tables[name];
	if (!table) throw new Error(`no table ${name}`);
	return table;
}

/** A value as text that is the same whichever engine it came from. */
function toCanonical(value: unknown): unknown {
	if (value instanceof Date) return { instant: value.getTime() };
	if (Buffer.isBuffer(value)) return { bytes: value.toString("base64") };
	return value;
}

function addRow(print: Fingerprint, columns: readonly string[], row: Row): void {
	const canonical = JSON.stringify(columns.map((column) => toCanonical(row[column])));
	const digest = BigInt(`0x${createHash("sha256").update(canonical).digest("hex")}`);
	print.rows += 1;
	print.digest = BigInt.asUintN(DIGEST_BITS, print.digest + digest);
}

/** Every row of a table, some hundreds at a time, by primary key. */
async function* readTable(end: CopyEnd, name: string): AsyncGenerator<Row[]> {
	const table = requireTable(end, name);
	const columns = getTableColumns(table) as Record<string, SQLiteColumn>;
	const keys = listKeyNames(name).map((key) => ({ key, column: columns[key] as SQLiteColumn }));
	let after: SQL | undefined;
	while (true) {
		const rows: Row[] = await end.handle
			.select()
			.from(table)
			.where(and(after))
			.orderBy(...keys.map(({ column }) => asc(column)))
			.limit(MOST_ROWS);
		if (rows.length > 0) yield rows;
		const last = rows.at(-1);
		if (!last || rows.length < MOST_ROWS) return;
		const names = sql.join(
			keys.map(({ column }) => sql`${column}`),
			sql`, `,
		);
		const values = sql.join(
			keys.map(({ key, column }) => sql`${sql.param(last[key], column)}`),
			sql`, `,
		);
		after = sql`(${names}) > (${values})`;
	}
}

/** Sections stand under sections: a parent comes before its children, whatever their numbers. */
function sortParentsFirst(rows: readonly Row[]): Row[] {
	const sorted: Row[] = [];
	let placed = new Set<unknown>([null, undefined]);
	let left = [...rows];
	while (left.length > 0) {
		const next = left.filter(({ parentId }) => placed.has(parentId));
		if (next.length === 0) throw new Error("sections stand under one another in a circle");
		sorted.push(...next);
		placed = new Set([...placed, ...next.map(({ id }) => id)]);
		left = left.filter((row) => !next.includes(row));
	}
	return sorted;
}

async function copyTable(from: CopyEnd, to: CopyEnd, name: string): Promise<Fingerprint> {
	const print: Fingerprint = { rows: 0, digest: 0n };
	const columns = Object.keys(getTableColumns(requireTable(from, name)));
	const isTree = columns.includes("parentId");
	const kept: Row[] = [];
	for await (const rows of readTable(from, name)) {
		for (const row of rows) addRow(print, columns, row);
		if (isTree) kept.push(...rows);
		else await insertRows(to.handle, requireTable(to, name), rows);
	}
	await insertRows(to.handle, requireTable(to, name), sortParentsFirst(kept));
	return print;
}

async function fingerprint(end: CopyEnd, name: string): Promise<Fingerprint> {
	const print: Fingerprint = { rows: 0, digest: 0n };
	const columns = Object.keys(getTableColumns(requireTable(end, name)));
	for await (const rows of readTable(end, name)) for (const row of rows) addRow(print, columns, row);
	return print;
}

async function requireEmpty(end: CopyEnd): Promise<void> {
	for (const name of NAMES) {
		const rows = await end.handle.select().from(requireTable(end, name)).limit(1);
		if (rows.length === 0) continue;
		throw new CopyError(
			`target table ${name} holds rows`,
			`Cơ sở dữ liệu đích đã có dữ liệu (bảng ${getTableName(requireTable(end, name))}). Chỉ chép vào cơ sở dữ liệu trống; không có gì bị thay đổi.`,
		);
	}
}

async function openEnd({ dataDir, databaseUrl }: DatabaseAddress, role: "source" | "target"): Promise<CopyEnd> {
	if (databaseUrl === null) return (await import("./sqlite/copy-end.ts")).openSqliteEnd(dataDir, role);
	return (await import("./postgres/copy-end.ts")).openPostgresEnd(databaseUrl, role);
}

async function copyAll(
	from: CopyEnd,
	to: CopyEnd,
	onTable: (table: CopiedTable) => void,
): Promise<Map<string, Fingerprint>> {
	const copied = new Map<string, Fingerprint>();
	for (const name of NAMES) {
		const print = await copyTable(from, to, name);
		copied.set(name, print);
		onTable({ name, rows: print.rows, hash: print.digest.toString(16) });
	}
	await to.writeLastIds(await from.readLastIds());
	return copied;
}

/** Reads back what was written. */
async function requireSame(to: CopyEnd, copied: ReadonlyMap<string, Fingerprint>): Promise<void> {
	for (const [name, { rows, digest }] of copied) {
		const print = await fingerprint(to, name);
		if (print.rows === rows && print.digest === digest) continue;
		throw new CopyError(
			`table ${name}: ${rows} rows read, ${print.rows} written, or other content`,
			`Bảng ${name} ở đích không giống nguồn sau khi chép. Đã bỏ bản chép; nguồn không bị thay đổi.`,
		);
	}
}

/**
 * Copies every row from one database into another, empty one, of whichever engine, in one transaction at each end:
 * the source is only read, the target holds all or nothing, whenever the copy is interrupted. Before the target is
 * committed it is read back: number and hash of the rows of each table must agree. The search index is no part of it:
 * the portal makes it from the rows.
 * @param onTable called after each table.
 * @throws CopyError when an end cannot be used or the copy differs.
 */
export async function copyDatabase(
	source: DatabaseAddress,
	target: DatabaseAddress,
	onTable: (table: CopiedTable) => void,
): Promise<void> {
	const from = await openEnd(source, "source");
	try {
		const to = await openEnd(target, "target");
		try {
			await requireEmpty(to);
			const copied = await copyAll(from, to, onTable);
			await requireSame(to, copied);
			await to.commit();
		} finally {
			await to.close();
		}
	} finally {
		await from.close();
	}
}
