/**
 * Dates as Vietnamese readers know them. Asia/Ho_Chi_Minh is UTC+7 without summer time, so parts are computed
 * from that offset; `Intl` puts the clock time before the day and would need its string taken apart again.
 */
const OFFSET_MS = 7 * 3_600_000;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const WEEKDAYS = ["Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"] as const;
const ENGLISH_WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;
const ENGLISH_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** An instant of which the clock time may be unknown: then `at` is the day's first moment in Vietnam. */
export interface KnownDate {
	at: Date;
	hasClockTime: boolean;
}

/** Calendar day and clock of Vietnam; `month` counts from 1, `weekday` from Sunday = 0. */
export interface ClockParts {
	year: number;
	month: number;
	day: number;
	hour: number;
	minute: number;
	second: number;
	weekday: number;
}

const pad = (value: number, length = 2) => String(value).padStart(length, "0");

/** The instant as the clock and calendar of Vietnam show it. */
export function toClockParts(at: Date): ClockParts {
	const local = new Date(at.getTime() + OFFSET_MS);
	return {
		year: local.getUTCFullYear(),
		month: local.getUTCMonth() + 1,
		day: local.getUTCDate(),
		hour: local.getUTCHours(),
		minute: local.getUTCMinutes(),
		second: local.getUTCSeconds(),
		weekday: local.getUTCDay(),
	};
}

/** The instant of a day and clock time in Vietnam; null for a day or time that does not exist (31/02, 24:00). */
export function toInstant(parts: Omit<ClockParts, "weekday">): Date | null {
	const { year, month, day, hour, minute, second } = parts;
	const local = new Date(0);
	local.setUTCFullYear(year, month - 1, day);
	local.setUTCHours(hour, minute, second);
	const at = new Date(local.getTime() - OFFSET_MS);
	if (Number.isNaN(at.getTime())) return null;
	const { weekday: _, ...back } = toClockParts(at);
	const asked = [year, month, day, hour, minute, second];
	return Object.values(back).every((value, index) => value === asked[index]) ? at : null;
}

/** The calendar day of an instant in Vietnam: "2020-11-08". */
export function toDayKey(at: Date): string {
	const { year, month, day } = toClockParts(at);
	return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** The month of an instant in Vietnam as a number: 202011. */
export function toMonthKey(at: Date): number {
	const { year, month } = toClockParts(at);
	return year * 100 + month;
}

/** First moment, in Vietnam, of a day such as "2020-11-08". @throws RangeError for anything else. */
export function parseDay(text: string): Date {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
	const parts = { year: Number(year), month: Number(month), day: Number(day), hour: 0, minute: 0, second: 0 };
	const at = day === undefined ? null : toInstant(parts);
	if (!at) throw new RangeError(`not a day: ${JSON.stringify(text)}`);
	return at;
}

/** The first moment, in Vietnam, of the day after `at`: when every page's date line changes. */
export function toNextMidnight(at: Date): Date {
	return new Date(parseDay(toDayKey(at)).getTime() + DAY_MS);
}

/** "08/11/2020" */
export function formatDay(at: Date): string {
	const { year, month, day } = toClockParts(at);
	return `${pad(day)}/${pad(month)}/${year}`;
}

/** "08:30" */
export function formatClock(at: Date): string {
	const { hour, minute } = toClockParts(at);
	return `${pad(hour)}:${pad(minute)}`;
}

/** "23/11/2026 08:30" */
export function formatDayAndTime(at: Date): string {
	return `${formatDay(at)} ${formatClock(at)}`;
}

/** "23/11/2026 08:30", or only "08/11/2020" when the clock time is not known. */
export function formatPublicDate({ at, hasClockTime }: KnownDate): string {
	return hasClockTime ? formatDayAndTime(at) : formatDay(at);
}

/** "Thứ Hai, 23/11/2026" */
export function formatLongDay(at: Date): string {
	return `${WEEKDAYS[toClockParts(at).weekday]}, ${formatDay(at)}`;
}

/** "Thứ Hai, 23/11/2026, 08:30 (GMT+7)", or "Chủ Nhật, 08/11/2020" when the clock time is not known. */
export function formatArticleDate({ at, hasClockTime }: KnownDate): string {
	return hasClockTime ? `${formatLongDay(at)}, ${formatClock(at)} (GMT+7)` : formatLongDay(at);
}

/** Value of `<time datetime>`: "2026-11-23T08:30:00+07:00", or "2020-11-08" when the clock time is not known. */
export function toDateTimeAttribute({ at, hasClockTime }: KnownDate): string {
	return hasClockTime ? `${toDayKey(at)}T${formatClock(at)}:${pad(toClockParts(at).second)}+07:00` : toDayKey(at);
}

/** Date of a feed entry (RFC 822 with the four-digit year of RSS 2.0): "Mon, 23 Nov 2026 08:30:00 +0700". */
export function toRfc822(at: Date): string {
	const { weekday, day, month, year, second } = toClockParts(at);
	const date = `${ENGLISH_WEEKDAYS[weekday]}, ${pad(day)} ${ENGLISH_MONTHS[month - 1]} ${year}`;
	return `${date} ${formatClock(at)}:${pad(second)} +0700`;
}

/** Whole years from one instant to a later one, by the calendar of Vietnam; negative the other way round. */
export function yearsBetween(from: Date, to: Date): number {
	if (to < from) return from.getTime() === to.getTime() ? 0 : -yearsBetween(to, from);
	const [start, end] = [toClockParts(from), toClockParts(to)];
	const hasHadItsDay = end.month > start.month || (end.month === start.month && end.day >= start.day);
	return end.year - start.year - (hasHadItsDay ? 0 : 1);
}

/**
 * "vừa xong", "5 phút trước", "2 giờ trước" within a day; the plain day before that, in the future, and when the
 * clock time is not known. It ages by the minute: not for pages that are kept.
 */
export function formatRelative({ at, hasClockTime }: KnownDate, now: Date): string {
	const age = now.getTime() - at.getTime();
	if (!hasClockTime || age < 0 || age >= DAY_MS) return formatDay(at);
	if (age < MINUTE_MS) return "vừa xong";
	return age < HOUR_MS ? `${Math.floor(age / MINUTE_MS)} phút trước` : `${Math.floor(age / HOUR_MS)} giờ trước`;
}

/** "14:05:09", in Vietnam. */
export function formatClockTime(at: Date): string {
	const { hour, minute, second } = toClockParts(at);
	return [hour, minute, second].map((part) => String(part).padStart(2, "0")).join(":");
}

/** "23/11/2026 08:30", or "23/11/2026" alone, as people type it; null for anything else and for days that do not exist. */
export function parseTypedDate(text: string): KnownDate | null {
	const typed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ ,]+(\d{1,2})[:h](\d{2}))?$/.exec(text.trim());
	if (!typed) return null;
	const [day = 0, month = 0, year = 0, hour = 0, minute = 0] = typed.slice(1).map((part) => Number(part ?? 0));
	const at = toInstant({ year, month, day, hour, minute, second: 0 });
	return at && { at, hasClockTime: typed[4] !== undefined };
}
