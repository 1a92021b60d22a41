import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { DATABASE_FILE, MIGRATIONS_FOLDER, openConnection } from "./open.ts";

/** A database in `folder` as the portal left it after the migration `last`, such as "0001_keep-audit-log". */
export function makeOldDatabase(folder: string, last: string): ReturnType<typeof openConnection> {
	const migrationsFolder = join(folder, "migrations");
	cpSync(MIGRATIONS_FOLDER, migrationsFolder, { recursive: true });
	const journalFile = join(migrationsFolder, "meta/_journal.json");
	const journal = JSON.parse(readFileSync(journalFile, "utf8")) as { entries: { tag: string }[] };
	journal.entries.length = journal.entries.findIndex(({ tag }) => tag === last) + 1;
	writeFileSync(journalFile, JSON.stringify(journal));
	const connection = openConnection(join(folder, DATABASE_FILE), false);
	migrate(drizzle(connection), { migrationsFolder });
	return connection;
}
