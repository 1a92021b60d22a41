import type { UpstreamValueRow } from "../../db/queries/upstreams.ts";
import { formatDayAndTime } from "../../lib/dates.ts";
import type { ReadValue, UpstreamReading } from "./upstream.ts";

const HOUR_MS = 3_600_000;
/** Clocks differ, and a source rounds up. */
const AHEAD_MS = HOUR_MS;
/** Older values would not be shown. */
const BEHIND_MS = 7 * 24 * HOUR_MS;

/** The values whose time can be that of a present value, and that are not older than the last good ones. */
export function choosePresent(reading: UpstreamReading, last: readonly UpstreamValueRow[], now: Date): UpstreamReading {
	const values: ReadValue[] = [];
	const reasons = new Set<string>();
	for (const value of reading.values) {
		const before = last.find(({ subject, isDemo }) => subject === value.subject && !isDemo);
		const reason = findTimeProblem(value.sourceAt, before?.sourceAt ?? null, now);
		if (reason === null) values.push(value);
		else reasons.add(reason);
	}
	return { values, notes: [...reading.notes, ...reasons] };
}

function findTimeProblem(sourceAt: Date, before: Date | null, now: Date): string | null {
	const age = now.getTime() - sourceAt.getTime();
	const shown = formatDayAndTime(sourceAt);
	if (age < -AHEAD_MS) return `Thời điểm của số liệu nằm trong tương lai: ${shown}.`;
	if (age >= BEHIND_MS) return `Số liệu quá cũ: ${shown}.`;
	return before !== null && sourceAt < before ? `Số liệu (${shown}) cũ hơn số liệu đang có.` : null;
}
