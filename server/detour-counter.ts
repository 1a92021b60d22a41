import { db } from "../db/client.ts";
import { addMissedVisits, type MissedVisits, trimMissingAddresses } from "../db/queries/missing-addresses.ts";
import { addRedirectHits } from "../db/queries/redirects.ts";
import type { WorkerTask } from "./worker.ts";

/** Between two writings; more addresses than that are machines at work. */
const MOST_ADDRESSES = 500;
const MOST_LETTERS = 500;
/** How many addresses the list of staff can hold. */
const MOST_KEPT = 5000;
const EVERY_MS = 5000;
/** What machines try everywhere in search of other software; nobody was led there. */
const PROBE =
	/\.(?:php|env|git|bak|sql|cgi|jsp|zip|tar|gz|ya?ml|ini|log|sh)\b|^\/(?:wp-|\.|cgi-bin|phpmyadmin|vendor\/)/i;

/** Counts what was asked for in vain and which redirects were followed, in memory, until it is written. */
export class DetourCounter {
	#missed = new Map<string, MissedVisits>();
	#followed = new Map<string, number>();

	/** @param path with query, as asked for. @param referrer as the browser names it. */
	note(status: number, path: string, referrer = ""): void {
		if (path.length > MOST_LETTERS) return;
		if (status === 301) {
			if (this.#followed.size < MOST_ADDRESSES || this.#followed.has(path))
				this.#followed.set(path, (this.#followed.get(path) ?? 0) + 1);
			return;
		}
		if (status !== 404 || PROBE.test(path)) return;
		const known = this.#missed.get(path);
		if (!known && this.#missed.size >= MOST_ADDRESSES) return;
		const from = referrer.slice(0, MOST_LETTERS);
		this.#missed.set(path, { hits: (known?.hits ?? 0) + 1, referrer: from || (known?.referrer ?? "") });
	}

	/** Writes what was counted. @throws what the database throws; the counts of this stretch are lost then. */
	async flush(now: Date): Promise<void> {
		if (this.#missed.size === 0 && this.#followed.size === 0) return;
		const [missed, followed] = [this.#missed, this.#followed];
		this.#missed = new Map();
		this.#followed = new Map();
		await db.tx(async (tx) => {
			await addRedirectHits(tx, followed, now);
			await addMissedVisits(tx, missed, now);
			await trimMissingAddresses(tx, MOST_KEPT);
		});
	}
}

/** Writes what this process counted every few seconds. */
export function createDetourTask(counter: DetourCounter): WorkerTask {
	return { name: "detours", everyMs: EVERY_MS, run: (now) => counter.flush(now) };
}
