import type { WorkItemRow, WorkItemValues, WorkTime } from "../../db/queries/work-items.ts";
import { formatDay, parseDay } from "../../lib/dates.ts";
import { PersonError } from "../../lib/person-error.ts";
import { findWeek, listWeekDays, type Week } from "../../lib/weeks.ts";

export const WORK_CALENDAR_PATH = "/lich-cong-tac";
/** What programs subscribe to. */
export const WORK_SUBSCRIPTION_PATH = "/lich-cong-tac.ics";
export const DESK_WORK_CALENDAR_PATH = "/admin/lich-cong-tac";
/** The cache tag of everything that shows the calendar. */
export const WORK_CALENDAR_TAG = "work-calendar";

export type WorkItemInput = WorkItemValues;

/** Words for a part of the day, and where it stands among clock times. */
export const DAY_PARTS: Record<Exclude<WorkTime, "clock">, { name: string; startMinute: number }> = {
	all_day: { name: "Cả ngày", startMinute: 0 },
	morning: { name: "Sáng", startMinute: 7 * 60 },
	afternoon: { name: "Chiều", startMinute: 13 * 60 },
};

const pad = (value: number) => String(value).padStart(2, "0");

/** "08:30", "Sáng" */
export function toTimeWords({ time, startMinute }: Pick<WorkItemRow, "time" | "startMinute">): string {
	return time === "clock" ? `${pad(Math.floor(startMinute / 60))}:${pad(startMinute % 60)}` : DAY_PARTS[time].name;
}

/** "2026-tuan-48" */
export function toWeekSlug({ year, number }: Week): string {
	return `${year}-tuan-${pad(number)}`;
}

/** The week an address names; null for what is none. */
export function parseWeekSlug(slug: string): Week | null {
	const [, year, number] = /^(20\d\d)-tuan-(\d\d)$/.exec(slug) ?? [];
	return number === undefined ? null : findWeek(Number(year), Number(number));
}

export function toWeekPath(week: Week): string {
	return `${WORK_CALENDAR_PATH}/${toWeekSlug(week)}`;
}

export function toWeekFilePath(week: Week): string {
	return `${toWeekPath(week)}/lich.ics`;
}

export function toDeskWeekPath(week: Week): string {
	return `${DESK_WORK_CALENDAR_PATH}?tuan=${toWeekSlug(week)}`;
}

/** "Tuần 48, từ 23/11/2026 đến 29/11/2026" */
export function toWeekTitle(week: Week): string {
	const days = listWeekDays(week);
	const [first = week.monday] = days;
	return `Tuần ${week.number}, từ ${formatDay(parseDay(first))} đến ${formatDay(parseDay(days.at(-1) ?? first))}`;
}

/** An item of the calendar cannot be kept, copied or deleted as it was asked; nothing was changed. */
export class WorkItemError extends PersonError {
	override name = "WorkItemError";
}
