import { formatDay, formatDayAndTime, type KnownDate, toClockParts, toInstant } from "../../lib/dates.ts";

/** Words around a date are in any case; `\b` knows no Vietnamese letters. */
const word = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, "giu");

const DAY = /(?<!\d)(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4})(?!\d)/u;
const DAY_IN_WORDS = /ngày\s+(\d{1,2})()\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu;
const TIME = /(?<![\d/.-])(\d{1,2})\s*[:hg]\s*(\d{2})(?:\s*:\s*(\d{2}))?['’′]?(?:\s*(SA|CH|AM|PM)(?!\p{L}))?(?!\d)/iu;
const VIEWS =
	/(?:số\s+)?(?:lượt|lần)\s+(?:xem|đọc|truy\s+cập)\s*:?\s*(\d[\d.,]*)|(?:đã\s+xem|xem|views?)\s*:\s*(\d[\d.,]*)|(\d[\d.,]*)\s*(?:lượt|lần)\s+(?:xem|đọc)/iu;
const ZONE = /[[(]?\s*(?:GMT|UTC)\s*\+?\s*0?7(?::?00)?\s*[\])]?/iu;
const LABEL = word(
	"ngày\\s+(?:đăng|cập\\s+nhật|xuất\\s+bản)|cập\\s+nhật|đăng|xuất\\s+bản|ngày|lúc|posted|published|updated|on|at",
);
const WEEKDAY = word("thứ\\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\\s+nhật|CN");
const WEEKDAY_NAMES = ["chủ nhật", "hai", "ba", "tư", "năm", "sáu", "bảy"];
const MAX_OTHER_WORDS = 4;

export interface DateLine {
	date: KnownDate;
	/** Null when the line names none. */
	views: number | null;
	/** How much the line looks like the one under a headline. */
	likelihood: number;
	/** A clock with seconds and no label shows when the page was copied, not when it was published. */
	isRunningClock: boolean;
	doubts: string[];
}

/** The number in "Lượt xem: 1.807", alone or in a line; null when there is none. */
export function parseViews(text: string): number | null {
	const match = VIEWS.exec(text);
	const digits = (match?.[1] ?? match?.[2] ?? match?.[3])?.replace(/[.,]/g, "");
	const views = Number(digits);
	return digits && Number.isSafeInteger(views) ? views : null;
}

/** Whether the line says nothing but how often the page was read. */
export function isViewsLine(text: string): boolean {
	return parseViews(text) !== null && !/[\p{L}\d]/u.test(text.replace(VIEWS, ""));
}

function toHour(hour: number, half: string | undefined): number {
	if (half === "CH" || half === "PM") return hour < 12 ? hour + 12 : hour;
	return half !== undefined && hour === 12 ? 0 : hour;
}

function readClock(text: string) {
	const match = TIME.exec(text);
	if (!match) return null;
	const half = match[4]?.toUpperCase();
	const hour = toHour(Number(match[1]), half);
	return {
		hour,
		minute: Number(match[2]),
		second: Number(match[3] ?? 0),
		half,
		hasSeconds: match[3] !== undefined,
		written: match[0],
	};
}

type Clock = NonNullable<ReturnType<typeof readClock>>;

function listDoubts(text: string, date: KnownDate, clock: Clock | null): string[] {
	const doubts: string[] = [];
	const { weekday, hour, minute, second } = toClockParts(date.at);
	const named = text
		.match(WEEKDAY)?.[0]
		?.toLowerCase()
		.normalize("NFC")
		.replace(/\s+/gu, " ")
		.replace("thứ ", "")
		.replace("cn", "chủ nhật");
	if (named && named !== WEEKDAY_NAMES[weekday] && named !== String(weekday + 1)) {
		doubts.push(`Thứ trong tuần ghi “${text.match(WEEKDAY)?.[0]}” không khớp ngày ${formatDay(date.at)}.`);
	}
	if (clock && !date.hasClockTime) doubts.push(`Giờ “${clock.written.trim()}” không có thật; chỉ giữ ngày.`);
	// Some old templates wrote dd/MM/yyyy - hh:mm, a twelve-hour clock without SA or CH.
	const isAmbiguous =
		date.hasClockTime &&
		clock &&
		!clock.half &&
		hour >= 1 &&
		hour <= 12 &&
		/\d{4}\s*[-–]\s*\d{2}:/u.test(text) &&
		!ZONE.test(text);
	if (isAmbiguous) {
		const other = formatDayAndTime(new Date(date.at.getTime() + (hour === 12 ? -12 : 12) * 3_600_000));
		doubts.push(`Giờ đăng có thể ghi theo đồng hồ 12 giờ: ${formatDayAndTime(date.at)} cũng có thể là ${other}.`);
	}
	if (date.hasClockTime && clock?.hasSeconds && hour + minute + second === 0) {
		doubts.push("Giờ 00:00:00 có thể do hệ thống cũ không lưu giờ đăng.");
	}
	return doubts;
}

/** What is left of the line once everything a date line is made of is taken away. */
function countOtherWords(text: string, day: RegExp): number {
	const parts = [VIEWS, day, TIME, ZONE, WEEKDAY, LABEL];
	const rest = parts.reduce((left, part) => left.replace(part, " "), text);
	return rest.match(/[\p{L}\d]+/gu)?.length ?? 0;
}

/**
 * Reads a line such as "08/11/2020 - Lượt xem: 1807" or "Thứ Tư, 08/04/2015, 08:11 [GMT+7]": day, clock time of
 * Vietnam where there is one (SA and CH are halves of the day), views. Null for any other line.
 */
export function parseDateLine(text: string): DateLine | null {
	if (text.length > 120) return null;
	const dayPattern = DAY.test(text) ? DAY : DAY_IN_WORDS;
	const [written = "", day, , month, year] = dayPattern.exec(text) ?? [];
	const otherWords = countOtherWords(text, dayPattern);
	if (written === "" || otherWords > MAX_OTHER_WORDS || /[.!?]$/u.test(text)) return null;
	const parts = { year: Number(year), month: Number(month), day: Number(day) };
	const clock = readClock(text.replace(written, " "));
	const midnight = toInstant({ ...parts, hour: 0, minute: 0, second: 0 });
	const timed = clock && toInstant({ ...parts, hour: clock.hour, minute: clock.minute, second: clock.second });
	if (!midnight || parts.year < 1990 || parts.year > 2100) return null;
	const date = timed ? { at: timed, hasClockTime: true } : { at: midnight, hasClockTime: false };
	const views = parseViews(text);
	const hasLabel = text.search(LABEL) >= 0;
	const isInWords = dayPattern === DAY_IN_WORDS;
	const isRunningClock = Boolean(clock?.hasSeconds) && !clock?.half && views === null && !hasLabel;
	const signs = (views === null ? 0 : 4) + (hasLabel ? 2 : 0) + (otherWords === 0 ? 1 : 0);
	const doubts = listDoubts(text.replace(VIEWS, " "), date, clock);
	if (isInWords) doubts.push("Ngày viết bằng chữ có thể là ngày của một văn bản, không phải ngày đăng bài.");
	return { date, views, likelihood: signs - (isRunningClock || isInWords ? 4 : 0), isRunningClock, doubts };
}
