import { db } from "../db/client.ts";
import {
	addToOutbox,
	claimEntries,
	hasDueEntry,
	markSent,
	type NewEntry,
	postponeEntries,
} from "../db/queries/outbox.ts";
import { toRetryPause } from "../lib/retry-pause.ts";
import type { Log } from "./log.ts";

const BATCH = 500;
/** Entries whose worker died while delivering them are taken up again after this long. */
const LEASE_MS = 15_000;
const PAUSES = { firstMs: 2000, longestMs: 60_000 };

/** Who gets the entries of one kind. */
export interface Recipient {
	kind: string;
	/**
	 * Delivers all of them or throws; the same ones may come again. Takes well under fifteen seconds.
	 * @returns what is to follow.
	 */
	deliver: (payloads: Record<string, unknown>[]) => Promise<readonly NewEntry[]>;
}

interface DeliveryOptions {
	log: Log;
	/** No further delivery is begun once it is aborted. */
	signal?: AbortSignal;
	now?: () => Date;
}

/**
 * Delivers what is due for one recipient, at least once, whatever number of processes does the same. After a failure
 * the same entries are due again after a growing pause, a minute at most.
 */
export async function deliverDue(
	{ kind, deliver }: Recipient,
	{ log, signal, now = () => new Date() }: DeliveryOptions,
): Promise<void> {
	while (!signal?.aborted && (await hasDueEntry(db.read, kind, now()))) {
		const entries = await db.tx((tx) => claimEntries(tx, kind, { now: now(), leaseMs: LEASE_MS, limit: BATCH }));
		if (entries.length === 0) return;
		let following: readonly NewEntry[];
		try {
			following = await deliver(entries.map(({ payload }) => payload));
		} catch (error) {
			const attempts = Math.max(...entries.map((entry) => entry.attempts));
			log("warn", "delivery-failed", { kind, entries: entries.length, attempts, error });
			const retryAt = new Date(now().getTime() + toRetryPause(attempts, PAUSES));
			await db.tx((tx) => postponeEntries(tx, entries, String(error), retryAt));
			return;
		}
		await db.tx(async (tx) => {
			await markSent(tx, entries, now());
			await addToOutbox(tx, following);
		});
	}
}
