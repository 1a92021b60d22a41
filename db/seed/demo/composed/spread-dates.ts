const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** Asia/Ho_Chi_Minh has had no other offset in the years at hand. */
const OFFSET_MS = 7 * 3_600_000;
/** From Sunday on: an office writes on working days. */
const OF_WEEKDAY = [0.2, 1, 1.05, 1.05, 1.05, 1, 0.35];
const HOLIDAYS = new Set(["01-01", "04-30", "05-01", "09-02", "09-03"]);
const MOST_DAYS = 20 * 365;
const FEWEST_DAYS = 365;
const ARTICLES_A_DAY = 8;
const OFFICE_OPENS = 7 * 60;
const OFFICE_CLOSES = 17 * 60 + 30;
const LAST_MINUTE = 21 * 60 + 30;

/** How much is written on a day, beside others; the newsroom grows from a third to its size of today. */
function weigh(day: number, ageShare: number): number {
	const date = new Date(day * DAY_MS);
	const isHoliday = HOLIDAYS.has(date.toISOString().slice(5, 10));
	return (OF_WEEKDAY[date.getUTCDay()] ?? 1) * (isHoliday ? 0.3 : 1) * (1 - 0.66 * ageShare);
}

function pickMinute(random: () => number): number {
	const isLate = random() > 0.9;
	const [from, to] = isLate ? [OFFICE_CLOSES, LAST_MINUTE] : [OFFICE_OPENS, OFFICE_CLOSES];
	return from + Math.floor(random() * (to - from));
}

/**
 * Dates for `count` articles, oldest first: some eight a working day over as many years as that takes, twenty at most,
 * in office hours as a rule.
 * @param until the last day is the one before it. @returns UTC milliseconds.
 */
export function spreadDates(count: number, until: Date, random: () => number): Float64Array {
	const lastDay = Math.floor((until.getTime() + OFFSET_MS) / DAY_MS) - 1;
	const days = Math.min(MOST_DAYS, Math.max(FEWEST_DAYS, Math.ceil(count / ARTICLES_A_DAY)));
	const weights = Array.from({ length: days }, (_, index) => weigh(lastDay - days + 1 + index, 1 - index / days));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const dates = new Float64Array(count);
	let [written, passed] = [0, 0];
	for (const [index, weight] of weights.entries()) {
		passed += weight;
		const due = index === days - 1 ? count : Math.round((count * passed) / total);
		const minutes = Array.from({ length: due - written }, () => pickMinute(random)).sort((a, b) => a - b);
		const midnight = (lastDay - days + 1 + index) * DAY_MS - OFFSET_MS;
		for (const minute of minutes) dates[written++] = midnight + minute * MINUTE_MS;
	}
	return dates;
}
