import { join } from "node:path";
import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { DatabaseStartError } from "../start-error.ts";
import { keepStatements } from "./keep-statements.ts";

/** Older releases can corrupt a WAL database (WAL-reset bug, mended in 3.51.3). */
const OLDEST_SQLITE = [3, 51, 3] as const;
export const DATABASE_FILE = "portal.db";
export const MIGRATIONS_FOLDER = join(import.meta.dirname, "migrations");

/** @throws DatabaseStartError when `version` ("3.54.1") is older than the portal can trust. */
export function requireSqliteVersion(version: string): void {
	const parts = version.split(".").map(Number);
	for (const [index, oldest] of OLDEST_SQLITE.entries()) {
		const part = parts[index] ?? 0;
		if (part > oldest) return;
		if (part < oldest) {
			const wanted = OLDEST_SQLITE.join(".");
			throw new DatabaseStartError(
				`SQLite ${version} is older than ${wanted}`,
				`SQLite ${version} quá cũ (cần từ ${wanted}). Hãy chạy lại “npm install” để có better-sqlite3 đúng phiên bản.`,
			);
		}
	}
}

/** A connection of the portal's own settings. */
export function openConnection(file: string, readonly: boolean): Database.Database {
	const connection = new Database(file, { readonly, timeout: 25 });
	// A reopened WAL file falls back to NORMAL, which loses acknowledged commits at a power cut.
	connection.pragma("synchronous = FULL");
	connection.pragma("foreign_keys = ON");
	connection.pragma("cache_size = -32000");
	connection.pragma("temp_store = MEMORY");
	return connection;
}

/** Asked in memory: a file must not be touched by a library that may harm it. */
function readSqliteVersion(): string {
	const connection = new Database(":memory:");
	try {
		return connection.prepare("select sqlite_version()").pluck().get() as string;
	} finally {
		connection.close();
	}
}

/** A step may make a table anew that others refer to: references are looked at when all is done. */
function runMigrations(connection: Database.Database): void {
	const database = drizzle(connection);
	const before = connection.pragma("schema_version", { simple: true });
	connection.pragma("foreign_keys = OFF");
	try {
		migrate(database, { migrationsFolder: MIGRATIONS_FOLDER });
	} catch {
		// Two processes that start together may both find the same step missing: the loser looks once more.
		migrate(database, { migrationsFolder: MIGRATIONS_FOLDER });
	}
	if (connection.pragma("schema_version", { simple: true }) === before) return;
	const [broken] = connection.pragma("foreign_key_check") as { table: string; parent: string }[];
	if (broken) throw new Error(`a row of ${broken.table} refers to a row that ${broken.parent} does not have`);
}

function migrateFile(file: string): void {
	let connection: Database.Database | undefined;
	try {
		connection = openConnection(file, false);
		connection.pragma("busy_timeout = 20000");
		connection.pragma("journal_mode = WAL");
		runMigrations(connection);
	} catch (cause) {
		throw new DatabaseStartError(
			`cannot migrate ${file}`,
			`Không mở được cơ sở dữ liệu ${file}: ${cause instanceof Error ? cause.message : String(cause)}. Hãy kiểm tra tệp hoặc khôi phục bản sao lưu.`,
			{ cause },
		);
	} finally {
		connection?.close();
	}
}

export interface SqliteConnections {
	/** Opened read-only: sees committed rows alone. */
	reader: Database.Database;
	/** The one connection that writes. */
	writer: Database.Database;
}

/**
 * Opens and migrates `<dataDir>/portal.db`.
 * @throws DatabaseStartError for a too old SQLite, a file that is no database.
 */
export function openSqlite(dataDir: string): SqliteConnections {
	const file = join(dataDir, DATABASE_FILE);
	requireSqliteVersion(readSqliteVersion());
	migrateFile(file);
	const writer = openConnection(file, false);
	const reader = openConnection(file, true);
	keepStatements(reader);
	return { reader, writer };
}
