import { existsSync } from "node:fs";
import { join } from "node:path";
import type Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { type CopyEnd, CopyError } from "../copy-end.ts";
import { requireWritableFolder } from "../data-folder.ts";
import { defineTables } from "../schema/define-tables.ts";
import { sqliteKit } from "./column-kit.ts";
import { DATABASE_FILE, MIGRATIONS_FOLDER, openConnection, openSqlite } from "./open.ts";

/** The source is not migrated on the way: it is only read. */
function openSource(dataDir: string): Database.Database {
	const file = join(dataDir, DATABASE_FILE);
	if (!existsSync(file)) throw new CopyError(`no ${file}`, `Không có cơ sở dữ liệu ${file} để chép.`);
	const connection = openConnection(file, true);
	const wanted = readMigrationFiles({ migrationsFolder: MIGRATIONS_FOLDER }).at(-1)?.folderMillis;
	const latest = connection.prepare("select max(created_at) from __drizzle_migrations").pluck().get();
	if (latest !== wanted) {
		connection.close();
		throw new CopyError(
			`${file} is at another migration than this version`,
			`Cơ sở dữ liệu ${file} thuộc bản khác của cổng. Hãy khởi động cổng một lần bằng bản này rồi chép lại.`,
		);
	}
	connection.exec("BEGIN");
	return connection;
}

function openTarget(dataDir: string): Database.Database {
	requireWritableFolder(dataDir);
	const { reader, writer } = openSqlite(dataDir);
	reader.close();
	writer.exec("BEGIN IMMEDIATE");
	return writer;
}

/** One end of a copy in `<dataDir>/portal.db`. @throws CopyError, DatabaseStartError */
export function openSqliteEnd(dataDir: string, role: "source" | "target"): CopyEnd {
	const connection = role === "source" ? openSource(dataDir) : openTarget(dataDir);
	return {
		handle: drizzle(connection),
		tables: defineTables(sqliteKit),
		readLastIds: async () => {
			const rows = connection.prepare("select name, seq from sqlite_sequence").raw().all() as [string, number][];
			// A table that was filled from an empty one stands there with 0, which no sequence can be set to.
			return new Map(rows.filter(([name, last]) => last > 0 && !name.startsWith("__")));
		},
		writeLastIds: async (ids) => {
			const update = connection.prepare("update sqlite_sequence set seq = ? where name = ?");
			const insert = connection.prepare("insert into sqlite_sequence (name, seq) values (?, ?)");
			for (const [name, id] of ids) if (update.run(id, name).changes === 0) insert.run(name, id);
		},
		commit: async () => void connection.exec("COMMIT"),
		close: async () => {
			if (connection.inTransaction) connection.exec("ROLLBACK");
			connection.close();
		},
	};
}
