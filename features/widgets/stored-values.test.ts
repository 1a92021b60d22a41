import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { upsertUpstreamValue } from "../../db/queries/upstreams.ts";
import { seedReference } from "../../db/seed/seed-reference.ts";
import { upstreamValues } from "../../db/tables.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { createPageRecord, runWithPageRecord } from "../../lib/page-record.ts";
import { getRates, getWeather } from "./queries.ts";

const HOUR = 3_600_000;
let opened: TestDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
	await seedReference();
});
afterAll(() => opened.close());
beforeEach(() => db.tx(async (tx) => void (await tx.delete(upstreamValues))));

const hoursAgo = (hours: number) => new Date(Math.floor((Date.now() - hours * HOUR) / 1000) * 1000);
const toRate = (code: string) => ({ code, name: code, buy: null, transfer: 2, sell: 3 });
const weather = { temperature: 21, minimum: 17, maximum: 26, humidity: 78, code: 61, rainChance: null };

async function store(source: string, subject: string, value: unknown, hours: number): Promise<Date> {
	const at = hoursAgo(hours);
	await db.tx((tx) => upsertUpstreamValue(tx, { source, subject, value, sourceAt: at, fetchedAt: at }));
	return at;
}

test("R16: rates are shown from the database with their source and time, the main currencies first", async () => {
	const value = { rates: ["AUD", "XAU", "CNY", "USD", "JPY", "EUR"].map(toRate) };
	await store("exchange-rates", "Vietcombank", value, 1);
	const rates = await getRates();
	expect(rates).toMatchObject({ source: "Vietcombank", isStale: false });
	expect(rates?.rates.map(({ code }) => code)).toEqual(["USD", "EUR", "CNY", "JPY", "AUD", "XAU"]);
});

test.each([
	[23, { isStale: false }],
	[25, { isStale: true }],
	[167, { isStale: true }],
	[169, null],
])("R16: rates %i hours old are %o", async (hours, expected) => {
	const storedAt = await store("exchange-rates", "Vietcombank", { rates: [toRate("USD")] }, hours);
	const record = createPageRecord();
	const rates = await runWithPageRecord(record, getRates);
	if (expected === null) expect(rates).toBeNull();
	else expect(rates).toMatchObject(expected);
	expect(record.tags).toContain("rates");
	const edge = hours < 24 ? 24 : 168;
	expect(record.expiresAt).toBe(hours > 168 ? null : storedAt.getTime() + edge * HOUR);
});

test("R16, R17: where no value was ever stored, or only one that cannot be read, nothing is shown", async () => {
	expect([await getRates(), (await getWeather()).places]).toEqual([null, []]);
	await store("exchange-rates", "Vietcombank", { rates: "hỏng" }, 1);
	await store("weather", "pleiku", { temperature: "hỏng" }, 1);
	expect([await getRates(), (await getWeather()).places]).toEqual([null, []]);
});

test("R17: each place has its own time; one that is too old is left out, and another stands in for Pleiku", async () => {
	await store("weather", "quy-nhon", weather, 1);
	await store("weather", "an-khe", weather, 30);
	await store("weather", "pleiku", weather, 200);
	const { places, regions } = await getWeather();
	expect(places.map(({ place, isStale }) => [place.name, isStale])).toEqual([
		["An Khê", true],
		["Quy Nhơn", false],
	]);
	expect(places[0]).toMatchObject({ condition: "Mưa nhỏ", icon: "rain" });
	expect(regions.flatMap((region) => region.places).map(({ slug }) => slug)).toContain("pleiku");
});
