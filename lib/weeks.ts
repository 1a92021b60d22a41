import { parseDay, toClockParts, toDayKey } from "./dates.ts";

const DAY_MS = 86_400_000;
const DAYS_OF_WEEK = 7;
const THURSDAY = 3;

/** A week from Monday to Sunday, numbered as ISO 8601 and Vietnamese offices do. */
export interface Week {
	/** Of its Thursday: the first days of January may belong to the last week of the year before. */
	year: number;
	/** 1 to 53. */
	number: number;
	/** "2026-11-23" */
	monday: string;
}

/** The day so many days later, or earlier below 0: "2026-11-20". @throws RangeError for what is no day. */
export function addDays(day: string, days: number): string {
	return toDayKey(new Date(parseDay(day).getTime() + days * DAY_MS));
}

/** The Monday of a day's week. */
function toMonday(day: string): string {
	const { weekday } = toClockParts(parseDay(day));
	return addDays(day, -((weekday + DAYS_OF_WEEK - 1) % DAYS_OF_WEEK));
}

/** The week a day is in. @throws RangeError for what is no day. */
export function toWeek(day: string): Week {
	const monday = toMonday(day);
	const thursday = addDays(monday, THURSDAY);
	const year = Number(thursday.slice(0, 4));
	const passed = parseDay(thursday).getTime() - parseDay(`${thursday.slice(0, 4)}-01-01`).getTime();
	return { year, number: Math.floor(passed / DAY_MS / DAYS_OF_WEEK) + 1, monday };
}

/** The week of that number; null for one the year does not have. */
export function findWeek(year: number, number: number): Week | null {
	// The fourth of January is always in the first week.
	const first = toWeek(`${String(year).padStart(4, "0")}-01-04`);
	const week = toWeek(addDays(first.monday, (number - 1) * DAYS_OF_WEEK));
	return week.year === year && week.number === number ? week : null;
}

/** The week so many weeks later, or earlier below 0. */
export function toNeighbourWeek(week: Week, weeks: number): Week {
	return toWeek(addDays(week.monday, weeks * DAYS_OF_WEEK));
}

/** Its seven days, Monday first. */
export function listWeekDays({ monday }: Week): string[] {
	return Array.from({ length: DAYS_OF_WEEK }, (_, at) => addDays(monday, at));
}
