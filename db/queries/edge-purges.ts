import { env } from "../../lib/env.ts";
import type { Tx } from "../client.ts";
import type { TagEffect } from "../schema/operations.ts";
import { addToOutbox } from "./outbox.ts";

/** Outbox entries for an edge cache; each cache is a kind of its own, so that one that is down holds up no other. */
export const PURGE_KIND = "purge ";

export const toPurgeKind = (url: string) => PURGE_KIND + url;

/**
 * Has every edge cache in PURGE_URLS told, once the caller's transaction has committed, that what read `tags` is stale.
 * What merely ages is left to the edge, which asks again within a minute.
 */
export async function addEdgePurges(tx: Tx, effect: TagEffect, tags: readonly string[]): Promise<void> {
	if (effect === "aged") return;
	const entries = env().purgeUrls.map((url) => ({ kind: toPurgeKind(url), payload: { effect, tags } }));
	await addToOutbox(tx, entries);
}
