import { setTimeout as wait } from "node:timers/promises";
import type Database from "better-sqlite3";
import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";

const PATIENCE_MS = 10_000;

/** Another process kept the write lock longer than the portal waits. */
export class DatabaseBusyError extends Error {
	override name = "DatabaseBusyError";
	readonly personMessage = "Cơ sở dữ liệu đang bận, xin thử lại sau ít phút.";
}

function isBusy(error: unknown): boolean {
	return error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
}

/**
 * Takes the write lock, waiting for another process without blocking the event loop.
 * @throws DatabaseBusyError after ten seconds.
 */
export async function beginImmediate(writer: Database.Database): Promise<void> {
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

/** A handle on the writer that refuses to work once its transaction has ended. */
export function createTransactionHandle(writer: BetterSQLite3Database): {
	handle: BetterSQLite3Database;
	close: () => void;
} {
	let isOpen = true;
	const handle = new Proxy(writer, {
		get(target, property, receiver) {
			if (!isOpen) throw new Error("this transaction has ended: its handle cannot be used any more");
			return Reflect.get(target, property, receiver);
		},
	});
	return {
		handle,
		close: () => {
			isOpen = false;
		},
	};
}
