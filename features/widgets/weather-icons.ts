const CLOUD = "M7 14.5h10a3.8 3.8 0 0 0 .6-7.55 5.3 5.3 0 0 0-10.3-.85A4.2 4.2 0 0 0 7 14.5Z";

/** Line drawings on a field of 24 by 24, as the path of one stroke. */
export const WEATHER_ICONS = {
	clear:
		"M12 7.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4ZM12 2v2.2M12 19.8V22M2 12h2.2M19.8 12H22M4.9 4.9l1.6 1.6M17.5 17.5l1.6 1.6M4.9 19.1l1.6-1.6M17.5 6.5l1.6-1.6",
	partly:
		"M8.5 2.5v1.6M3.4 4.6l1.1 1.1M1.5 9.7H3M13.6 4.6l-1.1 1.1M4.9 11.4a3.8 3.8 0 0 1 6-4.4M8.2 20h9a3.6 3.6 0 0 0 .5-7.15 5 5 0 0 0-9.7-.8A4 4 0 0 0 8.2 20Z",
	cloudy: "M7 18.5h10a4 4 0 0 0 .6-7.95 5.5 5.5 0 0 0-10.7-.9A4.45 4.45 0 0 0 7 18.5Z",
	fog: "M5 6.5h14M3 10.5h15M6 14.5h15M4 18.5h13",
	drizzle: `${CLOUD}M8.5 18v1.2M12 20.5v1.2M15.5 18v1.2`,
	rain: `${CLOUD}M9 17.5l-1.4 4M13 17.5l-1.4 4M17 17.5l-1.4 4`,
	snow: `${CLOUD}M8.5 18.5h.01M12 21h.01M15.5 18.5h.01`,
	storm: `${CLOUD}M12.8 14.8l-2.6 3.9h3.6l-2.4 3.8`,
} as const;

export type WeatherIconName = keyof typeof WEATHER_ICONS;

/** The first WMO code of each kind of weather, rising; an icon stands until the next. */
const KINDS: readonly [code: number, icon: WeatherIconName][] = [
	[0, "clear"],
	[1, "partly"],
	[3, "cloudy"],
	[45, "fog"],
	[51, "drizzle"],
	[61, "rain"],
	[71, "snow"],
	[80, "rain"],
	[85, "snow"],
	[95, "storm"],
];

/** The drawing that goes with a WMO weather code; the words beside it say what it means. */
export function toWeatherIcon(code: number): WeatherIconName {
	return KINDS.findLast(([first]) => code >= first)?.[1] ?? "cloudy";
}
