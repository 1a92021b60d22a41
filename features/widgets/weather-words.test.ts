import { expect, test } from "vitest";
import { toWeatherIcon } from "./weather-icons.ts";
import { choosePlace, formatDayAhead, toWeatherPath, toWeatherWords } from "./weather-words.ts";

const regions = [
	{ name: "Gia Lai", places: [{ slug: "pleiku", name: "Pleiku" }] },
	{ name: "Nơi khác", places: [{ slug: "hue", name: "Huế" }] },
];

test("R17: the default place has the page without a query, and an unknown place has none", () => {
	expect(["pleiku", "hue"].map((slug) => toWeatherPath(slug, { regions }))).toEqual([
		"/thoi-tiet",
		"/thoi-tiet?noi=hue",
	]);
	expect([undefined, "", "hue", "khac"].map((slug) => choosePlace({ regions }, slug)?.name)).toEqual([
		"Pleiku",
		"Pleiku",
		"Huế",
		undefined,
	]);
	expect(choosePlace({ regions: [] }, undefined)).toBeNull();
});

test("I04: what a place's weather is stands in words with their units, and what is unknown is left out", () => {
	const words = toWeatherWords({
		...{ place: { slug: "hue", name: "Huế" }, asOf: new Date("2026-11-23T08:30:00+07:00"), isStale: false },
		...{ temperature: 22.6, apparent: null, minimum: 19.4, maximum: 25, humidity: 90.4, wind: null, rainChance: null },
		...{ condition: "Mưa vừa", icon: "rain" as const, days: [] },
	});
	expect(words).toMatchObject({
		...{ condition: "Mưa vừa", temperature: "23°", today: "19° đến 25° · độ ẩm 90 %" },
		asOf: "Cập nhật lúc 08:30 23/11",
	});
	expect(words.icon).toMatch(/^M[\d.]/);
});

test("a day ahead is named as a calendar in Vietnam names it", () => {
	expect(["2026-11-24", "2026-12-06"].map(formatDayAhead)).toEqual(["Thứ Ba, 24/11", "Chủ Nhật, 06/12"]);
});

test("I04: every kind of weather has a drawing of its kind", () => {
	expect([0, 2, 3, 48, 55, 65, 77, 82, 86, 99].map(toWeatherIcon)).toEqual([
		...["clear", "partly", "cloudy", "fog", "drizzle", "rain", "snow", "rain", "snow", "storm"],
	]);
});
