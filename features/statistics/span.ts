import { type DaySpan, MOST_DAYS } from "../../db/queries/statistics.ts";
import { formatDay, parseDay, toClockParts, toDayKey } from "../../lib/dates.ts";

export type Query = Readonly<Record<string, string | string[] | undefined>>;

const DAY_MS = 86_400_000;

/** The spans one choice asks for; the key stands in the address. */
export const PRESETS = { ngay: "Hôm nay", tuan: "7 ngày qua", thang: "Tháng này", nam: "Năm nay" } as const;
export type Preset = keyof typeof PRESETS;

/** A span of the address. */
export interface ChosenSpan extends DaySpan {
	/** Null for days that were typed. */
	preset: Preset | null;
	/** What could not be used of what was asked; empty when all is well. */
	fault: string;
}

const isPreset = (word: string): word is Preset => Object.hasOwn(PRESETS, word);
const toWord = (value: Query[string]) => (typeof value === "string" ? value.trim() : "");

function toPresetFrom(preset: Preset, now: Date): string {
	const today = toDayKey(now);
	if (preset === "ngay") return today;
	if (preset === "tuan") return toDayKey(new Date(now.getTime() - 6 * DAY_MS));
	return preset === "thang" ? `${today.slice(0, 7)}-01` : `${today.slice(0, 4)}-01-01`;
}

function toDay(text: string): string | null {
	try {
		return toDayKey(parseDay(text));
	} catch {
		return null;
	}
}

const toPresetSpan = (preset: Preset, now: Date, fault = ""): ChosenSpan => ({
	...{ preset, from: toPresetFrom(preset, now), to: toDayKey(now), fault },
});

/** Reads `ky`, or `tu` and `den`, of an address; this month where nothing is asked or it cannot be used. */
export function parseSpan(query: Query, now: Date): ChosenSpan {
	const word = toWord(query.ky);
	const [typedFrom, typedTo] = [toWord(query.tu), toWord(query.den)];
	if (typedFrom === "" && typedTo === "") return toPresetSpan(isPreset(word) ? word : "thang", now);
	const to = typedTo === "" ? toDayKey(now) : toDay(typedTo);
	const from = typedFrom === "" ? to : toDay(typedFrom);
	if (!from || !to) return toPresetSpan("thang", now, "Ngày chưa đúng. Đang xem tháng này.");
	if (from > to) return toPresetSpan("thang", now, "Từ ngày phải trước đến ngày. Đang xem tháng này.");
	if (countDays({ from, to }) > MOST_DAYS)
		return toPresetSpan("thang", now, `Mỗi lần xem được nhiều nhất ${MOST_DAYS} ngày. Đang xem tháng này.`);
	return { preset: null, from, to, fault: "" };
}

/** How many days a span has. */
export function countDays({ from, to }: DaySpan): number {
	return Math.round((parseDay(to).getTime() - parseDay(from).getTime()) / DAY_MS) + 1;
}

/** Every day of a span in order, those without figures as well. */
export function listDays(span: DaySpan): string[] {
	const start = parseDay(span.from).getTime();
	return Array.from({ length: countDays(span) }, (_, index) => toDayKey(new Date(start + index * DAY_MS)));
}

/** The first moment of a span and the one after its last. */
export function toInstants({ from, to }: DaySpan): { since: Date; until: Date } {
	return { since: parseDay(from), until: new Date(parseDay(to).getTime() + DAY_MS) };
}

/** "01/11/2026 – 30/11/2026" */
export function formatSpan({ from, to }: DaySpan): string {
	const [first, last] = [formatDay(parseDay(from)), formatDay(parseDay(to))];
	return first === last ? first : `${first} – ${last}`;
}

export interface Bar {
	/** "23/11", "Tháng 11/2026" */
	label: string;
	/** Said in full: "23/11/2026", "16/11 – 22/11/2026". */
	title: string;
	views: number;
}

type Step = "day" | "week" | "month";

/** Days stand side by side as long as each bar can be seen. */
function toStep(days: number): Step {
	if (days <= 45) return "day";
	return days <= 200 ? "week" : "month";
}

/** First day of the week (Monday) or month a day belongs to. */
function toGroup(day: string, step: Step): string {
	if (step === "day") return day;
	if (step === "month") return day.slice(0, 7);
	const at = parseDay(day);
	return toDayKey(new Date(at.getTime() - ((toClockParts(at).weekday + 6) % 7) * DAY_MS));
}

/** The bars of a chart: days, weeks or months, as the span's length asks for. Weeks and months at its ends may be cut. */
export function toBars(span: DaySpan, viewsByDay: ReadonlyMap<string, number>): Bar[] {
	const days = listDays(span);
	const step = toStep(days.length);
	return [...Map.groupBy(days, (day) => toGroup(day, step)).values()].map((group) => {
		const [from = "", to = ""] = [group[0], group.at(-1)];
		const views = group.reduce((sum, day) => sum + (viewsByDay.get(day) ?? 0), 0);
		const title = formatSpan({ from, to });
		const label = step === "month" ? `${from.slice(5, 7)}/${from.slice(0, 4)}` : title.slice(0, 5);
		return { label, title, views };
	});
}
