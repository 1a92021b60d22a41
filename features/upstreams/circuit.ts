import { toRetryPause } from "../../lib/retry-pause.ts";
import type { UpstreamSource } from "./upstream.ts";

/** Failures in a row after which a source counts as out of order. */
export const OPENS_AFTER = 5;
/** Of a pause, at random, so that portals all over do not ask in step. */
const JITTER = 0.1;

export type CircuitState = "closed" | "open" | "half-open";

interface CircuitRow {
	failures: number;
	nextTryAt: Date;
}

/** Closed: asked as usual. Open: left alone until its next try. Half-open: the next try decides. */
export function getCircuitState({ failures, nextTryAt }: CircuitRow, now: Date): CircuitState {
	if (failures < OPENS_AFTER) return "closed";
	return nextTryAt > now ? "open" : "half-open";
}

/** When the source is asked again after so many failures in a row; 0 after a success. */
export function toNextTry({ everyMs, leastMs, longestMs }: UpstreamSource["pace"], failures: number, now: Date): Date {
	const pause = failures === 0 ? everyMs : toRetryPause(failures, { firstMs: leastMs, longestMs });
	return new Date(now.getTime() + Math.round(pause * (1 + JITTER * Math.random())));
}
