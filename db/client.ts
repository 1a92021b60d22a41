import { AsyncLocalStorage } from "node:async_hooks";
import { databaseEngine } from "../lib/env.ts";
import { requireWritableFolder } from "./data-folder.ts";
import { createTransactionHandle, type DatabaseFacts, type Engine, type Reader, type Tx } from "./engine.ts";

export type { Reader, Tx } from "./engine.ts";

/** Which database: a folder for SQLite and everything else that lies on disk, and a server where one is named. */
export interface DatabaseAddress {
	/** Absolute path. */
	dataDir: string;
	/** `postgres://user:password@host:5432/name`, null for the file in the folder. */
	databaseUrl: string | null;
}

interface OpenDatabase {
	engine: Engine;
	dataDir: string;
	/** Resolves when the transaction before the next one has ended. */
	tail: Promise<unknown>;
	commitListeners: Set<() => void>;
	isInsideTransaction: AsyncLocalStorage<boolean>;
}

/** A transaction was opened inside another one: pass its `tx` on instead. */
export class NestedTransactionError extends Error {
	override name = "NestedTransactionError";
}

// Next bundles modules more than once; the connections must exist once per process.
const KEY = Symbol.for("bienho.database");
const holder = globalThis as { [KEY]?: OpenDatabase };

function requireOpen(): OpenDatabase {
	const open = holder[KEY];
	if (!open) throw new Error("the database is not open: call openDatabase first");
	return open;
}

async function openEngine({ dataDir, databaseUrl }: DatabaseAddress): Promise<Engine> {
	requireWritableFolder(dataDir);
	// The driver of the other engine is not loaded.
	if (databaseUrl === null) return (await import("./sqlite/engine.ts")).openSqliteEngine(dataDir);
	return (await import("./postgres/engine.ts")).openPostgresEngine(databaseUrl);
}

/**
 * Opens and migrates the database; a second call is a no-op.
 * @throws DatabaseStartError with a line for the person who starts the portal.
 */
export async function openDatabase(address: DatabaseAddress): Promise<void> {
	if (holder[KEY]) return;
	// The tables were made for the engine of the environment when their module was loaded.
	if ((databaseEngine() === "postgres") !== (address.databaseUrl !== null)) {
		throw new Error("the database to open is not the one DATABASE_URL names");
	}
	holder[KEY] = {
		engine: await openEngine(address),
		dataDir: address.dataDir,
		tail: Promise.resolve(),
		commitListeners: new Set(),
		isInsideTransaction: new AsyncLocalStorage(),
	};
}

/** The folder of the open database, where its keys lie. */
export function getDataDir(): string {
	return requireOpen().dataDir;
}

/** Waits for the running transactions, then closes the connections. */
export async function closeDatabase(): Promise<void> {
	const open = holder[KEY];
	if (!open) return;
	await open.tail.catch(() => undefined);
	await open.engine.close();
	delete holder[KEY];
}

/**
 * Calls `listener` after each commit of this process, before the writer hears of it.
 * @returns the call that ends the subscription.
 */
export function onCommit(listener: () => void): () => void {
	const { commitListeners } = requireOpen();
	commitListeners.add(listener);
	return () => commitListeners.delete(listener);
}

/**
 * Calls `listener` soon after a commit of any process: a call too many may come, one too few may not.
 * @returns the call that ends the subscription.
 */
export function watchWrites(listener: () => void): () => void {
	return requireOpen().engine.watch(listener);
}

/** What the database is and whether it keeps what it acknowledges. */
export function describeDatabase(): Promise<DatabaseFacts> {
	return requireOpen().engine.describe();
}

async function runTransaction<T>(open: OpenDatabase, fn: (tx: Tx) => Promise<T>): Promise<T> {
	const { handle, commit, rollback } = await open.engine.begin();
	const guarded = createTransactionHandle(handle);
	try {
		const result = await open.isInsideTransaction.run(true, () => fn(guarded.handle));
		guarded.close();
		await commit();
		for (const listener of open.commitListeners) listener();
		return result;
	} catch (error) {
		guarded.close();
		await rollback();
		throw error;
	}
}

export const db = {
	/** Sees committed rows alone, and cannot write. */
	get read(): Reader {
		return requireOpen().engine.read;
	},

	/**
	 * Runs `fn` alone in one transaction: committed when it resolves, rolled back when it rejects. One transaction
	 * writes at a time, whatever the engine and however many processes: transactions of this process queue up,
	 * another process's lock is waited for without blocking.
	 * No network or file work inside: what must follow goes into the outbox.
	 * @throws NestedTransactionError inside another transaction, DatabaseBusyError after ten seconds of waiting.
	 */
	tx<T>(fn: (tx: Tx) => Promise<T>): Promise<T> {
		const open = requireOpen();
		if (open.isInsideTransaction.getStore()) {
			return Promise.reject(new NestedTransactionError("db.tx inside db.tx: pass the outer tx on"));
		}
		const run = open.tail.then(() => runTransaction(open, fn));
		open.tail = run.catch(() => undefined);
		return run;
	},
};
