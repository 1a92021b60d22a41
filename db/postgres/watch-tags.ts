import pg from "pg";
import { toClientConfig } from "./open.ts";

const CHANNEL = "portal_tags";
/** How often the writes are asked for while nobody tells of them. */
const POLL_MS = 150;
/** A connection that died without a word is noticed by its silence: see `ask`. */
const CHECK_MS = 5000;

/**
 * Calls `listener` whenever a transaction that touched `cache_tags` commits, in any process (LISTEN/NOTIFY, sent by a trigger).
 * While the connection is down it is called several times a second instead, and once more when it stands again.
 * @returns the call that ends it.
 */
export function watchTags(databaseUrl: string, listener: () => void): () => void {
	let isListening = false;
	let client: pg.Client | null = null;

	const drop = (broken: pg.Client) => {
		if (client !== broken) return;
		client = null;
		isListening = false;
		// Its end cannot fail in a way that matters: it is broken already.
		broken.end().catch(() => undefined);
	};
	const connect = async () => {
		const fresh = new pg.Client(toClientConfig(databaseUrl, "listener"));
		client = fresh;
		fresh.on("error", () => drop(fresh));
		fresh.on("end", () => drop(fresh));
		fresh.on("notification", listener);
		try {
			await fresh.connect();
			await fresh.query(`listen ${CHANNEL}`);
			isListening = client === fresh;
		} catch {
			// The reader of the tags meets the same failure and reports it.
			drop(fresh);
		}
		listener();
	};
	const poll = setInterval(() => {
		if (isListening) return;
		if (client === null) void connect();
		listener();
	}, POLL_MS).unref();
	const check = setInterval(() => {
		const asked = client;
		if (!asked || !isListening) return;
		const silence = setTimeout(() => drop(asked), CHECK_MS).unref();
		asked
			.query("select 1")
			.catch(() => drop(asked))
			.finally(() => clearTimeout(silence));
	}, CHECK_MS).unref();
	void connect();
	return () => {
		clearInterval(poll);
		clearInterval(check);
		if (client) drop(client);
	};
}
