import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { claimFeed, getPartnerFeed } from "../../db/queries/partner-feeds.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCanSomewhere } from "../accounts/policy.ts";
import type { AskOptions } from "./ask-feed.ts";
import { FeedEntryError } from "./partner-feed.ts";
import { type FeedResult, readClaimedFeed, toLeaseEnd } from "./refresh-feeds.ts";

/** The partner's server is not asked more often, whoever presses the button. */
const LEAST_PAUSE_MS = 60_000;

/**
 * Asks the feed of a source although it is not due, and waits for its answer.
 * @returns how it ended; null when the feed was changed meanwhile.
 * @throws NotAllowedError; FeedEntryError when the source has no feed, or was asked less than a minute ago.
 */
export async function askFeedNow(
	actor: Actor,
	sourceId: number,
	options: AskOptions & { now?: Date },
): Promise<FeedResult | null> {
	requireCanSomewhere(actor, "feedEntry.take");
	const { now = new Date() } = options;
	const notSince = new Date(now.getTime() - LEAST_PAUSE_MS);
	const feed = await db.tx(async (tx) => {
		if (!(await getPartnerFeed(tx, sourceId)))
			throw new FeedEntryError(`source ${sourceId} has no feed`, "Nguồn này không còn địa chỉ RSS.");
		const claimed = await claimFeed(tx, sourceId, { now, until: toLeaseEnd(now), notSince });
		if (!claimed)
			throw new FeedEntryError(`feed ${sourceId} was just asked`, "Vừa hỏi nguồn này xong; hãy đợi một phút.");
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			...{ action: "feed.ask", subject: `source:${sourceId}`, details: {} },
		});
		return claimed;
	});
	return readClaimedFeed(feed, now, options);
}
