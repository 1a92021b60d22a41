import { expect, test } from "vitest";
import { toWeatherDocument } from "../../lib/test-upstream.ts";
import { parseWeather } from "./parse-weather.ts";
import { UpstreamError } from "./upstream.ts";

const at = new Date("2026-11-23T08:30:00+07:00");
const read = (changes: Record<string, unknown> = {}) =>
	parseWeather(toWeatherDocument({ at, places: 1, changes }), 1)[0];

test("I04: the weather of several places is read in their order, with local time and the days ahead", () => {
	const parsed = parseWeather(toWeatherDocument({ at, places: 3 }), 3);
	expect(parsed).toHaveLength(3);
	expect(parsed[2]).toMatchObject({ sourceAt: at, value: { temperature: 22.4 + 2 / 10 } });
	expect(parsed[0]).toEqual({
		sourceAt: at,
		value: {
			...{ temperature: 22.4, apparent: 23, humidity: 77, code: 61, wind: 11.2 },
			...{ minimum: 17.6, maximum: 26.4, rainChance: 55 },
			days: [
				{ day: "2026-11-24", code: 80, minimum: 17.1, maximum: 25, rainChance: 70 },
				{ day: "2026-11-25", code: 3, minimum: 18.4, maximum: 27.5, rainChance: 20 },
				{ day: "2026-11-26", code: 1, minimum: 18, maximum: 28.2, rainChance: null },
				{ day: "2026-11-27", code: 95, minimum: 17.2, maximum: 24.9, rainChance: 85 },
			],
		},
	});
});

const current = { time: "2026-11-23T08:30", temperature_2m: 22, relative_humidity_2m: 77, weather_code: 61 };
const day = { time: ["2026-11-23"], weather_code: [61], temperature_2m_max: [26], temperature_2m_min: [17] };

test.each([
	["degrees Fahrenheit", { current_units: { temperature_2m: "°F" } }, /current_units.temperature_2m/],
	["another time zone", { utc_offset_seconds: 0 }, /utc_offset_seconds/],
	["a temperature no place of the country has", { current: { ...current, temperature_2m: 71.6 } }, /temperature_2m/],
	["a temperature in words", { current: { ...current, temperature_2m: "22" } }, /temperature_2m/],
	["no temperature", { current: { ...current, temperature_2m: null } }, /temperature_2m/],
	["a humidity beyond 100", { current: { ...current, relative_humidity_2m: 140 } }, /humidity/],
	["no time", { current: { ...current, time: "" } }, /thời điểm/],
	["a day that does not exist", { current: { ...current, time: "2026-02-30T08:30" } }, /thời điểm/],
	["days that begin yesterday", { daily: { ...day, time: ["2026-11-22"] } }, /không bắt đầu từ hôm nay/],
	["days that are none", { daily: { ...day, time: ["ngày mai"] } }, /không bắt đầu từ hôm nay/],
	["a least above the most", { daily: { ...day, temperature_2m_min: [30] } }, /không bắt đầu từ hôm nay/],
	["no days", { daily: { ...day, time: [] } }, /không bắt đầu từ hôm nay/],
])("I04: %s are refused for that place, and staff are told why", (_, changes, reason) => {
	expect(read(changes)).toEqual({ reason: expect.stringMatching(reason) });
});

test("I04: days are shown up to the first that is not whole", () => {
	const time = ["2026-11-23", "2026-11-24", "2026-11-26"];
	const daily = { time, weather_code: [61, 3, 1], temperature_2m_max: [26, 25, 24], temperature_2m_min: [17, 16, 15] };
	const parsed = read({ daily });
	expect(parsed && "value" in parsed && parsed.value.days.map((ahead) => ahead.day)).toEqual(["2026-11-24"]);
});

test.each([
	["a web page", "<html></html>", /không phải JSON: “<html>/],
	[
		"the source's own refusal",
		'{"error":true,"reason":"Daily API request limit exceeded"}',
		/Nguồn báo lỗi: “Daily API/,
	],
	["fewer places than were asked for", toWeatherDocument({ at, places: 2 }), /3 nơi, nguồn trả lời 2 nơi/],
	["no list", "null", /3 nơi, nguồn trả lời 1 nơi/],
])("I04: %s is refused, and staff are told what it was", (_, text, reason) => {
	expect(() => parseWeather(text, 3)).toThrow(UpstreamError);
	expect(() => parseWeather(text, 3)).toThrow(reason);
});
