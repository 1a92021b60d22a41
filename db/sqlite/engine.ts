import { setTimeout as wait } from "node:timers/promises";
import type Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { DatabaseBusyError, type DatabaseFacts, type Engine } from "../engine.ts";
import { statementRecorder } from "../statement-recorder.ts";
import { openSqlite } from "./open.ts";

const PATIENCE_MS = 10_000;
const POLL_MS = 100;

function isBusy(error: unknown): boolean {
	return error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
}

async function beginImmediate(writer: Database.Database): Promise<void> {
	const deadline = performance.now() + PATIENCE_MS;
	writer.pragma("busy_timeout = 0");
	for (let attempt = 0; ; attempt += 1) {
		try {
			writer.exec("BEGIN IMMEDIATE");
			return;
		} catch (error) {
			if (!isBusy(error)) throw error;
			if (performance.now() > deadline)
				throw new DatabaseBusyError("write lock not had in ten seconds", { cause: error });
			await wait(Math.min(2 ** attempt, 25) + Math.random() * 5);
		}
	}
}

/** `PRAGMA data_version` differs after any commit of any process. */
function watchDataVersion(reader: Database.Database, listener: () => void): () => void {
	const ask = () => reader.pragma("data_version", { simple: true });
	let version = ask();
	const timer = setInterval(() => {
		const latest = ask();
		if (latest === version) return;
		version = latest;
		listener();
	}, POLL_MS).unref();
	return () => clearInterval(timer);
}

function describeConnections(reader: Database.Database, writer: Database.Database): DatabaseFacts {
	const [ofReader, ofWriter] = [reader, writer].map((connection) => connection.pragma("synchronous", { simple: true }));
	const journal = writer.pragma("journal_mode", { simple: true });
	return {
		product: `SQLite ${reader.prepare("select sqlite_version()").pluck().get()}`,
		isDurable: ofReader === 2 && ofWriter === 2 && journal === "wal",
		durability: `journal_mode=${journal}, synchronous=${ofReader}/${ofWriter}`,
	};
}

/**
 * Opens and migrates `<dataDir>/portal.db`.
 * @throws DatabaseStartError for a too old SQLite, a file that is no database.
 */
export function openSqliteEngine(dataDir: string): Engine {
	const { reader, writer } = openSqlite(dataDir);
	const handle = drizzle(writer);
	return {
		read: drizzle(reader, { logger: statementRecorder }),
		begin: async () => {
			await beginImmediate(writer);
			return {
				handle,
				commit: async () => void writer.exec("COMMIT"),
				rollback: async () => {
					if (writer.inTransaction) writer.exec("ROLLBACK");
				},
			};
		},
		watch: (listener) => watchDataVersion(reader, listener),
		describe: async () => describeConnections(reader, writer),
		close: async () => {
			reader.close();
			writer.close();
		},
	};
}
