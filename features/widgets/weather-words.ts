import { parseDay, toClockParts } from "../../lib/dates.ts";
import { WEATHER_ICONS } from "./weather-icons.ts";
import type { PlaceName, PlaceWeather, Weather } from "./widget.ts";
import { formatAsOf, formatDegrees } from "./widget-text.ts";

export const WEATHER_PATH = "/thoi-tiet";
/** The words of every place, for the box that changes in place. */
export const WEATHER_WORDS_PATH = "/thoi-tiet.json";
export const NO_VALUES = "Chưa có số liệu.";

const WEEKDAYS = ["Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];

/** The place of that slug, or the default place where none is asked for; null for an unknown one. */
export function choosePlace({ regions }: Pick<Weather, "regions">, slug: string | undefined): PlaceName | null {
	const places = regions.flatMap((region) => region.places);
	return (slug ? places.find((place) => place.slug === slug) : places[0]) ?? null;
}

/** Address of a place's page; the default place has none of its own. */
export function toWeatherPath(slug: string, { regions }: Pick<Weather, "regions">): string {
	return slug === regions[0]?.places[0]?.slug ? WEATHER_PATH : `${WEATHER_PATH}?noi=${slug}`;
}

/** "Thứ Ba, 24/11" */
export function formatDayAhead(day: string): string {
	const { weekday, ...parts } = toClockParts(parseDay(day));
	return `${WEEKDAYS[weekday]}, ${[parts.day, parts.month].map((part) => String(part).padStart(2, "0")).join("/")}`;
}

/** "17° đến 26°" */
export function formatRange({ minimum, maximum }: { minimum: number; maximum: number }): string {
	return `${formatDegrees(minimum)} đến ${formatDegrees(maximum)}`;
}

/** What the box says of a place, each line as it is shown. */
export interface WeatherWords {
	condition: string;
	temperature: string;
	today: string;
	asOf: string;
	/** Path of the drawing. */
	icon: string;
}

/** The lines of the box for one place. */
export function toWeatherWords(weather: PlaceWeather): WeatherWords {
	const { condition, temperature, humidity, rainChance, icon } = weather;
	const today = [formatRange(weather), `độ ẩm ${Math.round(humidity)} %`];
	if (rainChance !== null) today.push(`khả năng mưa ${Math.round(rainChance)} %`);
	return {
		...{ condition, temperature: formatDegrees(temperature) },
		...{ today: today.join(" · "), asOf: formatAsOf(weather), icon: WEATHER_ICONS[icon] },
	};
}
