import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { toClockParts, toDayKey } from "./dates.ts";

const MEGABYTE = 1024 * 1024;
const DRIP_MS = 100;
const DOTNET_PAGE =
	"<html><head><title>Server Error</title></head><body>The request was aborted: Could not create SSL/TLS secure channel.\n   at System.Net.HttpWebRequest.GetResponse() in c:\\web\\TyGia.ascx.cs:line 41</body></html>";

type Play = (response: ServerResponse, good: string) => void;

const write = (response: ServerResponse, status: number, body: string | Buffer, headers: Record<string, string> = {}) =>
	void response.writeHead(status, headers).end(body);

function pour(response: ServerResponse, megabytes: number): void {
	const chunk = Buffer.alloc(MEGABYTE, "9");
	let left = megabytes;
	const next = () => {
		while (left > 0 && !response.destroyed) {
			left -= 1;
			if (!response.write(chunk)) return void response.once("drain", next);
		}
		response.end();
	};
	next();
}

function drip(response: ServerResponse, text: string): void {
	let at = 0;
	const timer = setInterval(() => response.write(text[at++ % text.length]), DRIP_MS);
	response.on("close", () => clearInterval(timer));
}

/** Everything a source of values does wrong on the wire, by name; "good" is what it should do. */
export const WIRE_FAULTS = {
	"server error": (response) => write(response, 500, DOTNET_PAGE, { "content-type": "text/html" }),
	"web page": (response) => write(response, 200, DOTNET_PAGE, { "content-type": "text/html" }),
	"not found": (response) => write(response, 404, "Not Found"),
	empty: (response) => write(response, 200, ""),
	"no content": (response) => write(response, 204, ""),
	"50 MB": (response) => pour(response, 50),
	"gzip bomb": (response) => write(response, 200, toBomb(), { "content-encoding": "gzip" }),
	"no gzip": (response, good) => write(response, 200, good, { "content-encoding": "gzip" }),
	"half a gzip": (response, good) => {
		write(response, 200, gzipSync(good).subarray(0, 60), { "content-encoding": "gzip" });
	},
	bytes: (response) => write(response, 200, Buffer.from([0xff, 0xfe, 0x00, 0x3c, 0xd8, 0x00])),
	"cut short": (response, good) => {
		response.writeHead(200, { "content-length": String(good.length + 100) });
		response.write(good, () => response.destroy());
	},
	"half a document": (response, good) => write(response, 200, good.slice(0, good.length / 2)),
	reset: ({ socket }) => void socket?.destroy(),
	silence: () => undefined,
	"slow drip": (response, good) => drip(response, good),
} satisfies Record<string, Play>;
export type WireFault = keyof typeof WIRE_FAULTS;

/** A hundred kilobytes that unpack to a hundred megabytes. */
const toBomb = () => gzipSync(Buffer.alloc(100 * MEGABYTE));

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface FakeUpstream {
	origin: string;
	/** What is answered from now on: a fault, or an answer of one's own; null for the good one. */
	play: (what: WireFault | { body: string } | { redirect: string } | Answer | null) => void;
	/** Paths with query that were asked for, in order. */
	asked: string[];
	close: () => void;
}

/** A source on this machine that answers `good(url)` until it is told to play something else. */
export async function startFakeUpstream(good: (url: URL) => string): Promise<FakeUpstream> {
	let played: Parameters<FakeUpstream["play"]>[0] = null;
	const asked: string[] = [];
	const server = createServer((request, response) => {
		const { url = "/" } = request;
		asked.push(url);
		const document = good(new URL(url, "http://localhost"));
		if (played === null) return write(response, 200, document);
		if (typeof played === "function") return played(request, response);
		if (typeof played === "string") return WIRE_FAULTS[played](response, document);
		if ("redirect" in played) return write(response, 302, "", { location: played.redirect });
		return write(response, 200, played.body);
	}).listen(0, "127.0.0.1");
	await once(server, "listening");
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		play: (what) => {
			played = what;
		},
		asked,
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}

interface RatesWords {
	at: Date;
	/** [code, buy, transfer, sell] as the bank writes them. */
	lines?: [string, string, string, string][];
	/** In the place of the time of `at`. */
	time?: string;
}

const pad = (value: number) => String(value).padStart(2, "0");

/** The bank's way of writing a time: month first, twelve hours. */
export function toBankTime(at: Date): string {
	const { year, month, day, hour, minute, second } = toClockParts(at);
	return `${month}/${day}/${year} ${hour % 12 || 12}:${pad(minute)}:${pad(second)} ${hour < 12 ? "AM" : "PM"}`;
}

export const GOOD_LINES: [string, string, string, string][] = [
	["CNY", "3,611.50", "3,648.00", "3,765.20"],
	["EUR", "29,800.10", "30,101.11", "31,371.00"],
	["GBP", "33,900.00", "34,242.42", "35,339.00"],
	["INR", "-", "293.11", "305.74"],
	["JPY", "163.90", "165.50", "174.30"],
	["USD", "26,101.00", "26,131.00", "26,371.00"],
];

/** A list of rates as the bank sends it; invented. */
export function toRatesDocument({ at, lines = GOOD_LINES, time = toBankTime(at) }: RatesWords): string {
	const rows = lines.map(
		([code, buy, transfer, sell]) =>
			`  <Exrate CurrencyCode="${code}" CurrencyName="${`NAME OF ${code}`.padEnd(20)}" Buy="${buy}" Transfer="${transfer}" Sell="${sell}" />`,
	);
	return [
		"<!--For reference only. Only one request every 5 minutes!-->",
		`<ExrateList>\n  <DateTime>${time}</DateTime>`,
		...rows,
		"  <Source>Joint Stock Commercial Bank</Source>\n</ExrateList>",
	].join("\n");
}

interface WeatherWords {
	at: Date;
	/** How many places were asked for. */
	places: number;
	temperature?: number;
	/** Replaces parts of every place's answer. */
	changes?: Record<string, unknown>;
}

const DAY_MS = 86_400_000;

/** A forecast as the weather service sends it; invented. */
export function toWeatherDocument({ at, places, temperature = 22.4, changes = {} }: WeatherWords): string {
	const { hour, minute } = toClockParts(at);
	const days = [0, 1, 2, 3, 4].map((ahead) => toDayKey(new Date(at.getTime() + ahead * DAY_MS)));
	const answers = Array.from({ length: places }, (_, place) => ({
		...{ latitude: 14, longitude: 108, generationtime_ms: 0.2, utc_offset_seconds: 25_200 },
		...{ timezone: "Asia/Ho_Chi_Minh", timezone_abbreviation: "GMT+7", elevation: 778 },
		current_units: { temperature_2m: "°C", relative_humidity_2m: "%", wind_speed_10m: "km/h" },
		current: {
			...{ time: `${days[0]}T${pad(hour)}:${pad(minute)}`, interval: 900 },
			...{ temperature_2m: temperature + place / 10, relative_humidity_2m: 77, apparent_temperature: 23 },
			...{ weather_code: 61, wind_speed_10m: 11.2 },
		},
		daily: {
			time: days,
			weather_code: [61, 80, 3, 1, 95],
			temperature_2m_max: [26.4, 25, 27.5, 28.2, 24.9],
			temperature_2m_min: [17.6, 17.1, 18.4, 18, 17.2],
			precipitation_probability_max: [55, 70, 20, null, 85],
		},
		...changes,
	}));
	return JSON.stringify(places === 1 ? answers[0] : answers);
}
