interface PauseOptions {
	/** After the first failure; it doubles with each further one. */
	firstMs: number;
	longestMs: number;
}

/** Milliseconds to wait after the failure of try number `attempts` (from 1). */
export function toRetryPause(attempts: number, { firstMs, longestMs }: PauseOptions): number {
	return Math.min(longestMs, firstMs * 2 ** Math.max(0, attempts - 1));
}
