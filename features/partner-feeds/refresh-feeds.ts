import { db } from "../../db/client.ts";
import {
	claimDueFeeds,
	deleteOldEntries,
	finishFeed,
	hasDueFeed,
	keepFeedEntries,
	type PartnerFeedRow,
} from "../../db/queries/partner-feeds.ts";
import { toNextTry } from "../upstreams/circuit.ts";
import { type AskOptions, askFeed, type FeedAnswer } from "./ask-feed.ts";
import { ENTRY_KEPT_MS } from "./partner-feed.ts";

const MINUTE_MS = 60_000;
/** After failures a quarter of an hour, half an hour … half a day. */
const PACE = { everyMs: 15 * MINUTE_MS, leastMs: 15 * MINUTE_MS, longestMs: 720 * MINUTE_MS };
/** A feed whose asker died is due again after that. */
const LEASE_MS = 5 * MINUTE_MS;
const AT_ONCE = 4;
const ERROR_LETTERS = 1000;

/** How asking one feed ended. */
export interface FeedResult {
	sourceId: number;
	/** How many entries were not known. */
	added: number;
	/** Why nothing was read; empty when it was. */
	error: string;
	/** In a row, by now. */
	failures: number;
}

/** When a feed that is taken up now counts as left. */
export const toLeaseEnd = (now: Date) => new Date(now.getTime() + LEASE_MS);

/** A mistake of ours fails the feed like one of theirs: the others go on, and staff see it. */
const toReason = (error: unknown) =>
	(error instanceof Error ? error.message || error.name : String(error)).slice(0, ERROR_LETTERS);

async function keepAnswer(feed: PartnerFeedRow, answer: FeedAnswer | string, now: Date): Promise<FeedResult | null> {
	const { sourceId } = feed;
	const error = typeof answer === "string" ? answer : "";
	const failures = error === "" ? 0 : feed.failures + 1;
	const marks = typeof answer === "string" ? {} : { etag: answer.etag, lastModified: answer.lastModified };
	const success = error === "" && { lastSuccessAt: now };
	const nextTryAt = toNextTry(PACE, failures, now);
	return db.tx(async (tx) => {
		const isOurs = await finishFeed(tx, feed, { nextTryAt, failures, lastError: error, ...marks, ...success });
		if (!isOurs) return null;
		const added = typeof answer === "string" ? 0 : await keepFeedEntries(tx, sourceId, answer.items, now);
		return { sourceId, added, error, failures };
	});
}

/** Asks a feed the caller has claimed and keeps what is new. @returns null when the feed was changed meanwhile. */
export async function readClaimedFeed(
	feed: PartnerFeedRow,
	now: Date,
	options: AskOptions,
): Promise<FeedResult | null> {
	return keepAnswer(feed, await askFeed(feed, now, options).catch(toReason), now);
}

/**
 * Asks every feed that is due, four at once; any number of processes may do so. One that fails is left alone for
 * longer and longer.
 */
export async function refreshDueFeeds(now: Date, signal: AbortSignal, options: AskOptions): Promise<FeedResult[]> {
	const results: FeedResult[] = [];
	while (!signal.aborted && (await hasDueFeed(db.read, now))) {
		const claimed = await db.tx((tx) => claimDueFeeds(tx, { now, until: toLeaseEnd(now) }, AT_ONCE));
		if (claimed.length === 0) break;
		const ended = await Promise.all(claimed.map((feed) => readClaimedFeed(feed, now, options)));
		results.push(...ended.filter((result) => result !== null));
	}
	return results;
}

/** Forgets entries nobody took, sixty days after their source published them. */
export async function forgetOldEntries(now: Date): Promise<void> {
	await db.tx((tx) => deleteOldEntries(tx, new Date(now.getTime() - ENTRY_KEPT_MS)));
}
