import type { InstantSpan } from "../../db/queries/statistics.ts";
import { addMonths, toMonthStart } from "../../lib/months.ts";

/** So many months back, what came out under the date of a closed month still finds its way into an open one. */
const MOST_BACK = 6;

/**
 * The instants of which a month's sheet takes what was published: the month itself, and the closed ones right before it,
 * for what was put under their dates after they were closed.
 */
export function toSheetSpan(month: string, closed: ReadonlySet<string>): InstantSpan {
	let first = month;
	for (let back = 0; back < MOST_BACK && closed.has(addMonths(first, -1)); back++) first = addMonths(first, -1);
	return { since: toMonthStart(first), until: toMonthStart(addMonths(month, 1)) };
}

/** The open month whose sheet has what was published in `month`; null when that lies too far back. */
export function findSheetMonth(month: string, closed: ReadonlySet<string>): string | null {
	for (let ahead = 0; ahead <= MOST_BACK; ahead++) {
		const candidate = addMonths(month, ahead);
		if (!closed.has(candidate)) return candidate;
	}
	return null;
}
