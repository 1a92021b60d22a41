import { toDayKey } from "../../../lib/dates.ts";

type Row = [
	/** Slug of a place of `db/seed/places.ts`. */
	place: string,
	temperature: number,
	minimum: number,
	maximum: number,
	/** Per cent. */
	humidity: number,
	/** WMO code. */
	code: number,
	rainChance: number | null,
];

/** Invented; a late November on the plateau, at the coast and elsewhere. */
const ROWS: Row[] = [
	["pleiku", 21.4, 16.8, 26.3, 78, 2, 15],
	["an-khe", 23.1, 19.2, 27.5, 84, 61, 65],
	["ayun-pa", 26.2, 21.4, 30.8, 72, 1, 10],
	["dak-doa", 20.8, 16.1, 25.7, 80, 3, 20],
	["chu-se", 22.5, 18, 27.4, 75, 2, 15],
	["kbang", 20.1, 16.7, 24.2, 90, 45, 40],
	["krong-pa", 27, 22.1, 31.6, 68, 0, 5],
	["duc-co", 24.3, 19.5, 29.8, 70, 1, 5],
	["quy-nhon", 26.4, 23.8, 28.9, 86, 63, 80],
	["an-nhon", 25.9, 23.1, 28.6, 87, 61, 75],
	["hoai-nhon", 25.2, 22.9, 27.8, 89, 80, 85],
	["tay-son", 25, 22, 28.3, 85, 51, null],
	["chu-prong", 23.4, 18.6, 28.9, 72, 2, 10],
	["ia-grai", 22.9, 18.1, 28.2, 73, 1, 10],
	["mang-yang", 21.2, 17.3, 25.6, 84, 51, 45],
	["kong-chro", 24.6, 20.3, 29.1, 76, 3, 25],
	["dak-po", 23.3, 19.4, 27.7, 82, 61, 60],
	["ia-pa", 26.5, 21.9, 31.2, 70, 1, 10],
	["phu-thien", 26.1, 21.5, 31, 71, 2, 10],
	["chu-puh", 24, 19.6, 29.3, 74, 2, 15],
	["chu-pah", 21.9, 17.4, 26.8, 78, 3, 20],
	["tuy-phuoc", 26.1, 23.4, 28.7, 87, 63, 80],
	["phu-cat", 25.8, 23.2, 28.4, 88, 61, 75],
	["phu-my", 25.5, 23, 28.2, 88, 80, 80],
	["vinh-thanh", 24.2, 21.3, 27.4, 86, 61, 70],
	["van-canh", 24.8, 21.8, 28, 85, 51, 60],
	["an-lao", 23.9, 21.2, 26.9, 90, 63, 85],
	["hoai-an", 24.7, 22.1, 27.5, 89, 80, 85],
	["ha-noi", 19.8, 16.9, 23.4, 72, 3, 10],
	["hai-phong", 20.6, 18.1, 23.8, 75, 3, 10],
	["vinh", 21.1, 18.9, 23.7, 84, 51, 50],
	["hue", 22.8, 20.9, 25.1, 93, 63, 90],
	["hai-chau", 24.3, 22.6, 26.4, 88, 80, 80],
	["quang-ngai", 24.6, 22.5, 26.9, 90, 63, 85],
	["kon-tum", 21.3, 16.5, 26.6, 77, 2, 15],
	["buon-ma-thuot", 23.7, 19.8, 28.4, 79, 2, 25],
	["tuy-hoa", 26.2, 23.9, 28.8, 85, 61, 70],
	["nha-trang", 27.1, 24.6, 29.7, 80, 80, 55],
	["tp-hcm", 29.6, 24.3, 33.1, 70, 95, 45],
	["can-tho", 28.8, 24.1, 32.2, 75, 3, 35],
	["da-lat", 17.4, 14.2, 22.3, 88, 45, 40],
];

/** How the days ahead differ from today: degrees, WMO code, chance of rain. */
const AHEAD: [degrees: number, code: number, rainChance: number][] = [
	[-0.6, 61, 60],
	[-1.4, 80, 70],
	[0.5, 2, 20],
	[1.2, 1, 10],
];
const DAY_MS = 86_400_000;
const round = (degrees: number) => Math.round(10 * degrees) / 10;

/** The weather of each place at `now`, by the place's slug, in the form in which the worker stores it. */
export function listDemoWeather(now: Date): { place: string; value: Record<string, unknown> }[] {
	return ROWS.map(([place, temperature, minimum, maximum, humidity, code, rainChance]) => {
		const days = AHEAD.map(([degrees, dayCode, dayChance], at) => ({
			day: toDayKey(new Date(now.getTime() + (at + 1) * DAY_MS)),
			code: dayCode,
			minimum: round(minimum + degrees),
			maximum: round(maximum + degrees),
			rainChance: dayChance,
		}));
		const measured = { temperature, minimum, maximum, humidity, code, rainChance };
		return { place, value: { ...measured, apparent: round(temperature + 0.8), wind: 8 + (humidity % 7), days } };
	});
}
