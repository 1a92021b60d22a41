import { toInstant } from "./dates.ts";

const DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const CLOCK = /^(\d{1,2})(?:[:hH.](\d{2})?)?$/;

/**
 * A day and a clock time of Vietnam as people type them: "30/11/2026" and "7:30", "07h30", "7h".
 * @returns null for anything else, and for a time that does not exist.
 */
export function parseTypedTime(day: string, clock: string): Date | null {
	const [, date, month, year] = DAY.exec(day.trim()) ?? [];
	const [, hour, minute = "0"] = CLOCK.exec(clock.trim()) ?? [];
	if (year === undefined || hour === undefined) return null;
	return toInstant({
		...{ year: Number(year), month: Number(month), day: Number(date) },
		...{ hour: Number(hour), minute: Number(minute), second: 0 },
	});
}
