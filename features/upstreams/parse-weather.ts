import * as z from "zod";
import { parseDay, toDayKey, toInstant } from "../../lib/dates.ts";
import type { WeatherValue } from "../widgets/upstream-values.ts";
import { toExcerpt, UpstreamError } from "./upstream.ts";

const degrees = z.number().min(-10).max(50);
const percent = z.number().min(0).max(100);
const code = z.number().int().min(0).max(99);
const VIETNAM_SECONDS = 7 * 3600;
const UNITS = { temperature_2m: "°C", relative_humidity_2m: "%", wind_speed_10m: "km/h" };

/** One place of an answer; values that are not shown are not looked at. */
const answerSchema = z.object({
	utc_offset_seconds: z.literal(VIETNAM_SECONDS),
	current_units: z.object({
		temperature_2m: z.literal(UNITS.temperature_2m),
		relative_humidity_2m: z.literal(UNITS.relative_humidity_2m).optional(),
		wind_speed_10m: z.literal(UNITS.wind_speed_10m).optional(),
	}),
	current: z.object({
		time: z.string(),
		temperature_2m: degrees,
		apparent_temperature: z.number().min(-20).max(70).nullish(),
		relative_humidity_2m: percent,
		weather_code: code,
		wind_speed_10m: z.number().min(0).max(400).nullish(),
	}),
	daily: z.object({
		time: z.array(z.string()).max(16),
		weather_code: z.array(code.nullable()),
		temperature_2m_max: z.array(degrees.nullable()),
		temperature_2m_min: z.array(degrees.nullable()),
		precipitation_probability_max: z.array(percent.nullable()).optional(),
	}),
});
type Answer = z.infer<typeof answerSchema>;

/** A place's weather and its local time, or why it cannot be used. */
export type ParsedWeather = { value: WeatherValue; sourceAt: Date } | { reason: string };

/**
 * Reads Open-Meteo's answer about `places` places, in their order.
 * @throws UpstreamError when it is no such answer; a single place that cannot be used says why in its own stead.
 */
export function parseWeather(text: string, places: number): ParsedWeather[] {
	const answer = parseJson(text);
	const entries = Array.isArray(answer) ? answer : [answer];
	if (entries.length !== places) {
		throw new UpstreamError(`Hỏi thời tiết ${places} nơi, nguồn trả lời ${entries.length} nơi.`);
	}
	return entries.map(parsePlace);
}

function parseJson(text: string): unknown {
	let answer: unknown;
	try {
		answer = JSON.parse(text);
	} catch (cause) {
		throw new UpstreamError(`Câu trả lời không phải JSON: “${toExcerpt(text)}”.`, { cause });
	}
	const refusal = z.object({ error: z.literal(true), reason: z.string().optional() }).safeParse(answer);
	if (refusal.success) throw new UpstreamError(`Nguồn báo lỗi: “${toExcerpt(refusal.data.reason ?? "")}”.`);
	return answer;
}

function parsePlace(entry: unknown): ParsedWeather {
	const parsed = answerSchema.safeParse(entry);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		return { reason: `${issue?.path.join(".") || "câu trả lời"} không đúng (${issue?.message})` };
	}
	const { current } = parsed.data;
	const sourceAt = parseLocalTime(current.time);
	if (sourceAt === null) return { reason: `không đọc được thời điểm “${toExcerpt(current.time)}”` };
	const days = toDays(parsed.data);
	const [today] = days;
	if (today?.day !== toDayKey(sourceAt)) return { reason: "dự báo không bắt đầu từ hôm nay" };
	const { minimum, maximum, rainChance } = today;
	return {
		sourceAt,
		value: {
			...{ minimum, maximum, rainChance },
			temperature: current.temperature_2m,
			apparent: current.apparent_temperature ?? null,
			humidity: current.relative_humidity_2m,
			code: current.weather_code,
			wind: current.wind_speed_10m ?? null,
			days: days.slice(1),
		},
	};
}

/** Open-Meteo writes local time without its zone: "2026-11-23T08:30". */
function parseLocalTime(text: string): Date | null {
	const [, year, month, day, hour, minute] = (/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/.exec(text) ?? []).map(Number);
	if (minute === undefined) return null;
	return toInstant({ year: year ?? 0, month: month ?? 0, day: day ?? 0, hour: hour ?? 0, minute, second: 0 });
}

/** The days in a row that have all they need. */
function toDays({ daily }: Answer): WeatherValue["days"] {
	const days: WeatherValue["days"] = [];
	for (const [at, day] of daily.time.entries()) {
		const [minimum, maximum] = [daily.temperature_2m_min[at] ?? null, daily.temperature_2m_max[at] ?? null];
		const weatherCode = daily.weather_code[at] ?? null;
		if (minimum === null || maximum === null || weatherCode === null || minimum > maximum) break;
		if (!isDayAfter(day, days.at(-1)?.day)) break;
		const rainChance = daily.precipitation_probability_max?.[at] ?? null;
		days.push({ day, code: weatherCode, minimum, maximum, rainChance });
	}
	return days;
}

const DAY_MS = 24 * 3_600_000;

function isDayAfter(day: string, before: string | undefined): boolean {
	try {
		const at = parseDay(day).getTime();
		return before === undefined || at === parseDay(before).getTime() + DAY_MS;
	} catch (error) {
		if (error instanceof RangeError) return false;
		throw error;
	}
}
