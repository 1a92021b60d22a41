import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import {
	DatabaseBusyError,
	type DatabaseFacts,
	type Engine,
	type Reader,
	type Transaction,
	type Tx,
} from "../engine.ts";
import { statementRecorder } from "../statement-recorder.ts";
import { migratePostgres, toClientConfig } from "./open.ts";
import { watchTags } from "./watch-tags.ts";

const READERS = 10;
const LOCK_NOT_AVAILABLE = "55P03";
/** The lock that makes transactions of all processes take turns; an advisory lock belongs to one database. */
const WRITE_LOCK = 7_401_002;
/** Opens a transaction that writes alone; fails with `lock_not_available` after ten seconds. */
export const BEGIN_WRITING = `begin; set local lock_timeout = '10s'; select pg_advisory_xact_lock(${WRITE_LOCK}); set local lock_timeout = 0`;

async function begin(writers: pg.Pool): Promise<Transaction> {
	const client = await writers.connect();
	let isEnded = false;
	const end = async (command: "commit" | "rollback") => {
		if (isEnded) return;
		isEnded = true;
		let isBroken = true;
		try {
			await client.query(command);
			isBroken = false;
		} finally {
			client.release(isBroken);
		}
	};
	try {
		await client.query(BEGIN_WRITING);
	} catch (error) {
		client.release(true);
		if (error instanceof pg.DatabaseError && error.code === LOCK_NOT_AVAILABLE) {
			throw new DatabaseBusyError("write lock not had in ten seconds", { cause: error });
		}
		throw error;
	}
	return {
		// Statements are typed against the SQLite flavour; drizzle's builders of both engines share their methods.
		handle: drizzle(client) as unknown as Tx,
		commit: () => end("commit"),
		rollback: () => end("rollback"),
	};
}

async function describeServer(readers: pg.Pool): Promise<DatabaseFacts> {
	const { rows } = await readers.query<{ version: string; fsync: string; commit: string }>(
		`select current_setting('server_version') as version, current_setting('fsync') as fsync,
			current_setting('synchronous_commit') as commit`,
	);
	const [server] = rows;
	return {
		product: `PostgreSQL ${server?.version}`,
		isDurable: server?.fsync === "on" && server.commit !== "off",
		durability: `fsync=${server?.fsync}, synchronous_commit=${server?.commit}`,
	};
}

function createPool(databaseUrl: string, role: "reader" | "writer", max: number): pg.Pool {
	const pool = new pg.Pool({ ...toClientConfig(databaseUrl, role), max, idleTimeoutMillis: 60_000 });
	// The server closed an idle connection: the next query opens another, and reports it when that fails.
	pool.on("error", () => undefined);
	return pool;
}

/**
 * Connects to and migrates the database at `databaseUrl`.
 * @throws DatabaseStartError when the server cannot be reached or used.
 */
export async function openPostgresEngine(databaseUrl: string): Promise<Engine> {
	await migratePostgres(databaseUrl);
	const readers = createPool(databaseUrl, "reader", READERS);
	const writers = createPool(databaseUrl, "writer", 1);
	const watches = new Set<() => void>();
	return {
		read: drizzle(readers, { logger: statementRecorder }) as unknown as Reader,
		begin: () => begin(writers),
		watch: (listener) => {
			const stop = watchTags(databaseUrl, listener);
			watches.add(stop);
			return () => {
				watches.delete(stop);
				stop();
			};
		},
		describe: () => describeServer(readers),
		close: async () => {
			for (const stop of watches) stop();
			await Promise.all([readers.end(), writers.end()]);
		},
	};
}
