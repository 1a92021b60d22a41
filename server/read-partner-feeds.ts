import { type FeedResult, refreshDueFeeds } from "../features/partner-feeds/refresh-feeds.ts";
import type { Log } from "./log.ts";
import type { WorkerTask } from "./worker.ts";

/** How often it is looked whether a feed is due; its row says when that is. */
const LOOK_MS = 15_000;

/** Reads partners' feeds when they are due; the log has a line when one begins to fail, and for what is new. */
export function createFeedTask(settings: { upstreamAllowLoopback: boolean }, log: Log): WorkerTask {
	const tell = ({ sourceId, added, error, failures }: FeedResult) => {
		if (failures === 1) log("warn", "partner-feed-failing", { sourceId, reason: error });
		if (added > 0) log("info", "partner-feed-read", { sourceId, added });
	};
	return {
		name: "partner-feeds",
		everyMs: LOOK_MS,
		run: async (now, signal) => {
			const results = await refreshDueFeeds(now, signal, { mayBeLoopback: settings.upstreamAllowLoopback });
			results.forEach(tell);
		},
	};
}
