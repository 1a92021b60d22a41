import type { RateHit, RateRule, RateVerdict } from "./rate-limiter.ts";

export interface RateOutcome {
	/** Seconds to wait; null when nothing is refused. */
	refusedFor: number | null;
	/** Many came from there lately: a question comes first. */
	isRisky: boolean;
}

/** @param risks rules that tell risk when they are over; all others refuse. */
export function toRateOutcome(
	hits: readonly RateHit[],
	verdicts: readonly RateVerdict[],
	risks: readonly RateRule[],
): RateOutcome {
	const over = hits.flatMap(({ rule }, index) => {
		const verdict = verdicts[index];
		return verdict?.isOver ? [{ rule, verdict }] : [];
	});
	const refusals = over.filter(({ rule }) => !risks.includes(rule)).map(({ verdict }) => verdict.retryAfterSeconds);
	return {
		refusedFor: refusals.length > 0 ? Math.max(...refusals) : null,
		isRisky: over.some(({ rule }) => risks.includes(rule)),
	};
}
