import { db } from "../../db/client.ts";
import { listPlaceRows, type PlaceRow } from "../../db/queries/boxes.ts";
import { parseWeather } from "./parse-weather.ts";
import { askUpstream, TITLES, UpstreamError, type UpstreamReading, type UpstreamSource } from "./upstream.ts";
import { getUpstreamUrl, type UpstreamAddresses } from "./upstream-addresses.ts";

const MINUTE_MS = 60_000;
const CURRENT = "temperature_2m,relative_humidity_2m,apparent_temperature,weather_code,wind_speed_10m";
const DAILY = "weather_code,temperature_2m_max,temperature_2m_min,precipitation_probability_max";
/** Today and the days readers look ahead. */
const DAYS = 5;

/** Open-Meteo's forecast for every place of the database, in one call (no key, CC BY 4.0). */
export function createWeatherSource(addresses: UpstreamAddresses): UpstreamSource {
	return {
		name: "weather",
		title: TITLES.weather,
		tag: "weather",
		pace: { everyMs: 20 * MINUTE_MS, leastMs: MINUTE_MS, longestMs: 60 * MINUTE_MS },
		getAddress: () => getUpstreamUrl("weather", addresses),
		read: async (address) => {
			const places = await listPlaceRows(db.read);
			if (places.length === 0) throw new UpstreamError("Chưa có nơi nào để hỏi thời tiết.");
			const url = toQuestion(address, places);
			return toReading(places, await askUpstream(url, addresses.mayBeLoopback));
		},
	};
}

function toQuestion(address: string, places: readonly PlaceRow[]): string {
	const url = new URL(address);
	const fields = {
		latitude: places.map(({ latitude }) => latitude).join(","),
		longitude: places.map(({ longitude }) => longitude).join(","),
		current: CURRENT,
		daily: DAILY,
		timezone: "Asia/Ho_Chi_Minh",
		forecast_days: String(DAYS),
	};
	for (const [name, value] of Object.entries(fields)) url.searchParams.set(name, value);
	return url.href;
}

function toReading(places: readonly PlaceRow[], text: string): UpstreamReading {
	const reading: UpstreamReading = { values: [], notes: [] };
	for (const [at, parsed] of parseWeather(text, places.length).entries()) {
		const { slug = "", name = "" } = places[at] ?? {};
		if ("reason" in parsed) reading.notes.push(`Bỏ ${name}: ${parsed.reason}.`);
		else reading.values.push({ subject: slug, ...parsed });
	}
	return reading;
}
