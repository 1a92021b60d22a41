/** What the bare server spent on an answer where the budgets of times were set: 78 000 of them a second, one process. */
const REFERENCE_MICROSECONDS = 1_000_000 / 78_000;
/** No machine counts as slower than that, whatever the bare server says. */
const MOST = 3;

/**
 * How many times slower this machine is than the one whose times the budgets name (decision 023), from 1 to 3.
 * @param bareMicroseconds CPU time of the bare server for one answer, measured in the same run.
 */
export function toSlowness(bareMicroseconds: number): number {
	return Math.min(MOST, Math.max(1, bareMicroseconds / REFERENCE_MICROSECONDS));
}

/** What Lighthouse's "four times slower" starts from: the middle of what it calls a fast desk computer. */
const LIGHTHOUSE_REFERENCE = { benchmarkIndex: 1750, slowdown: 4 };

/** How much Lighthouse has to slow a machine down to arrive at the phone it means; its own way of calibrating. */
export function toPhoneSlowdown(benchmarkIndex: number): number {
	const { benchmarkIndex: reference, slowdown } = LIGHTHOUSE_REFERENCE;
	return Math.min(slowdown, Math.max(1, (slowdown * benchmarkIndex) / reference));
}
