import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";

/** What a transaction may do. Statements are typed against the SQLite flavour; both engines understand them. */
export type Tx = BetterSQLite3Database;
/** What a read may do; a transaction can stand in for it. */
export type Reader = Pick<BetterSQLite3Database, "select" | "selectDistinct" | "with" | "$count">;

/** A transaction that holds the one write lock of the portal. */
export interface Transaction {
	handle: Tx;
	commit: () => Promise<void>;
	rollback: () => Promise<void>;
}

/** What the doctor says of the database. */
export interface DatabaseFacts {
	/** Such as "SQLite 3.54.1". */
	product: string;
	/** Whether an acknowledged commit outlives a power cut. */
	isDurable: boolean;
	/** The settings that decide it. */
	durability: string;
}

/** A database that is open: the same promises on every engine. */
export interface Engine {
	/** Sees committed rows alone, and cannot write. */
	read: Reader;
	/**
	 * Waits, without blocking the event loop, until no other process writes.
	 * @throws DatabaseBusyError after ten seconds.
	 */
	begin: () => Promise<Transaction>;
	/**
	 * Calls `listener` soon (a tenth of a second, as a rule less) after a write of any process, and now and then without one.
	 * @returns the call that ends it.
	 */
	watch: (listener: () => void) => () => void;
	describe: () => Promise<DatabaseFacts>;
	close: () => Promise<void>;
}

/** Another process kept the write lock longer than the portal waits. */
export class DatabaseBusyError extends Error {
	override name = "DatabaseBusyError";
	readonly personMessage = "Cơ sở dữ liệu đang bận, xin thử lại sau ít phút.";
}

/** A handle that refuses to work once its transaction has ended. */
export function createTransactionHandle<T extends object>(target: T): { handle: T; close: () => void } {
	let isOpen = true;
	const handle = new Proxy(target, {
		get(object, property, receiver) {
			if (!isOpen) throw new Error("this transaction has ended: its handle cannot be used any more");
			return Reflect.get(object, property, receiver);
		},
	});
	return {
		handle,
		close: () => {
			isOpen = false;
		},
	};
}
