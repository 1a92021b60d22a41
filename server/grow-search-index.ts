import { setTimeout as wait } from "node:timers/promises";
import { beginRebuildIfWanting, rebuildNext } from "../features/search/rebuild-index.ts";
import type { WorkerTask } from "./worker.ts";

/** Small enough to keep nobody waiting, neither a reader for the event loop nor an editor for the write lock. */
const ARTICLES_A_STEP = 4;
/** A render has dozens of turns of the event loop, and must not meet a step in each of them. */
const PAUSE_MS = 40;
/** How long it goes on at a time, so that the worker can stop. */
const ROUND_MS = 800;

/** Makes the search index of a portal that came without one, or goes on where that was left, while readers are answered. */
export function createSearchTask(): WorkerTask {
	let isLookedAt = false;
	const run = async () => {
		if (!isLookedAt) await beginRebuildIfWanting();
		isLookedAt = true;
		const end = performance.now() + ROUND_MS;
		while (performance.now() < end && (await rebuildNext(ARTICLES_A_STEP)) !== null) await wait(PAUSE_MS);
	};
	return { name: "search-index", everyMs: 1000, run };
}
