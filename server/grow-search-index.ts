import { setImmediate as nextTurn } from "node:timers/promises";
import { beginRebuildIfWanting, rebuildNext } from "../features/search/rebuild-index.ts";
import type { WorkerTask } from "./worker.ts";

/** Small enough to keep nobody waiting, neither a reader for the event loop nor an editor for the write lock. */
const ARTICLES_A_STEP = 5;
/** Half of each second at most is spent on it. */
const ROUND_MS = 500;

/** Makes the search index of a portal that came without one, or goes on where that was left, while readers are answered. */
export function createSearchTask(): WorkerTask {
	let isLookedAt = false;
	const run = async () => {
		if (!isLookedAt) await beginRebuildIfWanting();
		isLookedAt = true;
		const end = performance.now() + ROUND_MS;
		while (performance.now() < end && (await rebuildNext(ARTICLES_A_STEP)) !== null) await nextTurn();
	};
	return { name: "search-index", everyMs: 1000, run };
}
