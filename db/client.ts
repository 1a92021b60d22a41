import { AsyncLocalStorage } from "node:async_hooks";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { openSqlite, type SqliteConnections } from "./sqlite/open.ts";
import { beginImmediate, createTransactionHandle } from "./sqlite/transaction.ts";

/** What a transaction may do. */
export type Tx = BetterSQLite3Database;
/** What a read may do; a transaction can stand in for it. */
export type Reader = Pick<BetterSQLite3Database, "select" | "selectDistinct" | "with" | "$count">;

interface OpenDatabase extends SqliteConnections {
	read: Reader;
	write: Tx;
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

/**
 * Opens and migrates the database in `dataDir` (absolute path); a second call is a no-op.
 * @throws DatabaseStartError with a line for the person who starts the portal.
 */
export async function openDatabase({ dataDir }: { dataDir: string }): Promise<void> {
	if (holder[KEY]) return;
	const connections = openSqlite(dataDir);
	holder[KEY] = {
		...connections,
		read: drizzle(connections.reader),
		write: drizzle(connections.writer),
		tail: Promise.resolve(),
		commitListeners: new Set(),
		isInsideTransaction: new AsyncLocalStorage(),
	};
}

/** Waits for the running transactions, then closes both connections. */
export async function closeDatabase(): Promise<void> {
	const open = holder[KEY];
	if (!open) return;
	await open.tail.catch(() => undefined);
	open.reader.close();
	open.writer.close();
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

/** `PRAGMA data_version` of the reading connection: differs after any commit of any process. */
export function getDataVersion(): number {
	return requireOpen().reader.pragma("data_version", { simple: true }) as number;
}

/** Version of the SQLite library, such as "3.54.1". */
export function getSqliteVersion(): string {
	return requireOpen().reader.prepare("select sqlite_version()").pluck().get() as string;
}

async function runTransaction<T>(open: OpenDatabase, fn: (tx: Tx) => Promise<T>): Promise<T> {
	await beginImmediate(open.writer);
	const { handle, close } = createTransactionHandle(open.write);
	try {
		const result = await open.isInsideTransaction.run(true, () => fn(handle));
		close();
		open.writer.exec("COMMIT");
		for (const listener of open.commitListeners) listener();
		return result;
	} catch (error) {
		close();
		if (open.writer.inTransaction) open.writer.exec("ROLLBACK");
		throw error;
	}
}

export const db = {
	/** Sees committed rows alone, and cannot write. */
	get read(): Reader {
		return requireOpen().read;
	},

	/**
	 * Runs `fn` alone in one `BEGIN IMMEDIATE` transaction: committed when it resolves, rolled back when it
	 * rejects. Transactions of this process queue up; another process's lock is waited for without blocking.
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

/** `PRAGMA synchronous` of both connections (2 = FULL) and the journal mode, for the doctor and the tests. */
export function getDurability(): { reader: number; writer: number; journal: string } {
	const { reader, writer } = requireOpen();
	return {
		reader: reader.pragma("synchronous", { simple: true }) as number,
		writer: writer.pragma("synchronous", { simple: true }) as number,
		journal: writer.pragma("journal_mode", { simple: true }) as string,
	};
}
