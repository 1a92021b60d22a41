import { join } from "node:path";
import type { DatabaseAddress } from "./client.ts";
import { copyDatabase } from "./copy-database.ts";
import { DATABASE_FILE, openConnection } from "./sqlite/open.ts";

/** What a snapshot holds, read back from the file itself. */
export interface SnapshotContent {
	/** Rows by table. */
	rows: Record<string, number>;
	/** Files of the media folder that a row tells of. */
	mediaFiles: string[];
}

/** The file that was written is no sound database. */
export class SnapshotError extends Error {
	override name = "SnapshotError";
}

const MEDIA_FILES = `
	select file_name from media_variants union select file_name from media_crops union select file_name from document_files
	union select captions_file_name from videos where captions_file_name is not null`;

/** A file that whoever only reads it puts nothing beside. */
function makeLone(file: string): void {
	const connection = openConnection(file, false);
	connection.pragma("journal_mode = DELETE");
	connection.close();
}

/**
 * Writes the whole database, of either engine, as it is at one moment into `<folder>/portal.db`, while others write.
 * SQLite is read in this process and holds up whatever else it does: for a process of its own.
 * @param folder exists and holds no database. @throws the engine's own error; CopyError.
 */
export async function writeSnapshot({ dataDir, databaseUrl }: DatabaseAddress, folder: string): Promise<void> {
	if (databaseUrl !== null) {
		await copyDatabase({ dataDir: "", databaseUrl }, { dataDir: folder, databaseUrl: null }, () => undefined);
		makeLone(join(folder, DATABASE_FILE));
		return;
	}
	const connection = openConnection(join(dataDir, DATABASE_FILE), true);
	try {
		connection.prepare("vacuum into ?").run(join(folder, DATABASE_FILE));
	} finally {
		connection.close();
	}
}

/** Looks through a snapshot. @throws SnapshotError for a damaged file, or a row that refers to one that is not there. */
export function inspectSnapshot(folder: string): SnapshotContent {
	const connection = openConnection(join(folder, DATABASE_FILE), true);
	try {
		const [verdict] = connection.pragma("integrity_check(1)") as { integrity_check: string }[];
		if (verdict?.integrity_check !== "ok") throw new SnapshotError(`integrity check: ${verdict?.integrity_check}`);
		const [broken] = connection.pragma("foreign_key_check") as { table: string; parent: string }[];
		if (broken) throw new SnapshotError(`a row of ${broken.table} refers to a row ${broken.parent} does not have`);
		const tables = connection
			.prepare<[], string>("select name from pragma_table_list where schema = 'main' and type = 'table' order by name")
			.pluck()
			.all();
		const count = (table: string) =>
			connection.prepare<[], number>(`select count(*) from "${table}"`).pluck().get() ?? 0;
		return {
			rows: Object.fromEntries(tables.filter((name) => !name.startsWith("sqlite_")).map((name) => [name, count(name)])),
			mediaFiles: connection.prepare<[], string>(MEDIA_FILES).pluck().all(),
		};
	} finally {
		connection.close();
	}
}
