import * as z from "zod";
import { WEBSUB_KIND } from "../features/feeds/announce-article.ts";
import { FetchError, safeFetch } from "../lib/safe-fetch.ts";
import type { Recipient } from "./deliver-outbox.ts";

const TIMEOUT_MS = 3000;
/** A hub is asked so much at once. */
const AT_ONCE = 8;
const payloadSchema = z.object({ feeds: z.array(z.string()) });

/** The hub at `hub` (WebSub): it is told which feeds changed, fetches them, and tells their readers. */
export function toWebSubHub(hub: string, origin: string): Recipient {
	return {
		kind: WEBSUB_KIND,
		deliver: async (payloads) => {
			const feeds = [...new Set(payloads.flatMap((payload) => payloadSchema.parse(payload).feeds))];
			for (let at = 0; at < feeds.length; at += AT_ONCE) {
				await Promise.all(feeds.slice(at, at + AT_ONCE).map((feed) => ping(hub, origin + feed)));
			}
			return [];
		},
	};
}

/** @throws FetchError when the hub did not take it. */
async function ping(hub: string, feed: string): Promise<void> {
	const body = new URLSearchParams({ "hub.mode": "publish", "hub.url": feed }).toString();
	const headers = { "content-type": "application/x-www-form-urlencoded" };
	const { status } = await safeFetch(hub, { method: "POST", headers, body, timeoutMs: TIMEOUT_MS, mayBePrivate: true });
	if (status < 200 || status >= 300) throw new FetchError(`${new URL(hub).host} answered ${status} to a ping`);
}
