import { parseDay, toDayKey } from "../../lib/dates.ts";
import { addDays, toWeek } from "../../lib/weeks.ts";

export const CALENDAR_PATH = "/admin/lich";
const DAYS_OF_WEEK = 7;

export type CalendarView = "thang" | "tuan" | "bang";

/** What the address of the calendar asks for. */
export interface CalendarQuery {
	view: CalendarView;
	/** Any day of the month or week that is shown: "2026-11-20". */
	day: string;
}

const VIEWS: readonly CalendarView[] = ["thang", "tuan", "bang"];

/** What it does not know counts as nothing: the month of today. */
export function parseCalendarQuery(given: Readonly<Record<string, unknown>>, now: Date): CalendarQuery {
	const { ngay, xem } = given;
	const isDay = typeof ngay === "string" && /^20\d\d-\d\d-\d\d$/.test(ngay);
	const view = VIEWS.find((known) => known === xem) ?? "thang";
	try {
		return { view, day: isDay ? toDayKey(parseDay(ngay)) : toDayKey(now) };
	} catch {
		return { view, day: toDayKey(now) };
	}
}

export const toCalendarPath = ({ view, day }: CalendarQuery) => `${CALENDAR_PATH}?xem=${view}&ngay=${day}`;

/** The days that are shown, in weeks from Monday to Sunday; a month with the days that fill its first and last week. */
export function listCalendarDays({ view, day }: CalendarQuery): string[] {
	if (view === "tuan") return Array.from({ length: DAYS_OF_WEEK }, (_, index) => addDays(toWeek(day).monday, index));
	const first = toWeek(`${day.slice(0, 7)}-01`).monday;
	const nextMonth = addDays(`${day.slice(0, 7)}-28`, 4).slice(0, 7);
	const days: string[] = [];
	for (let next = first; next < `${nextMonth}-01` || days.length % DAYS_OF_WEEK > 0; next = addDays(next, 1))
		days.push(next);
	return days;
}

/** The month or week before (-1) or after (1). */
export function toNeighbour({ view, day }: CalendarQuery, step: 1 | -1): CalendarQuery {
	if (view === "tuan") return { view, day: addDays(day, step * DAYS_OF_WEEK) };
	const inside = step === 1 ? addDays(`${day.slice(0, 7)}-28`, 4) : addDays(`${day.slice(0, 7)}-01`, -1);
	return { view, day: `${inside.slice(0, 7)}-01` };
}
