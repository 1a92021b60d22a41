const HOUR_MS = 3_600_000;
const STALE_AFTER_MS = 24 * HOUR_MS;
const HIDDEN_AFTER_MS = 7 * 24 * HOUR_MS;

export interface Freshness {
	isStale: boolean;
	/** Too old to be of use: the box is left out. */
	isHidden: boolean;
	/** When the answer changes by itself; null once hidden. */
	changesAt: Date | null;
}

/** How far a stored value of `asOf` can still be shown at `now`. */
export function getFreshness(asOf: Date, now: Date): Freshness {
	const age = now.getTime() - asOf.getTime();
	const isStale = age >= STALE_AFTER_MS;
	const isHidden = age >= HIDDEN_AFTER_MS;
	const nextAge = isStale ? HIDDEN_AFTER_MS : STALE_AFTER_MS;
	return { isStale, isHidden, changesAt: isHidden ? null : new Date(asOf.getTime() + nextAge) };
}
