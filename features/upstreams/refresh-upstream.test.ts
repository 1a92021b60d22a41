import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { listPlaceRows } from "../../db/queries/boxes.ts";
import { getLatestTagSeq, listTagChangesSince } from "../../db/queries/cache-tags.ts";
import { getUpstreamSourceRow, listUpstreamValuesOf, upsertUpstreamValue } from "../../db/queries/upstreams.ts";
import { seedReference } from "../../db/seed/seed-reference.ts";
import { auditLog, upstreamSources, upstreamValues } from "../../db/tables.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import {
	type FakeUpstream,
	GOOD_LINES,
	startFakeUpstream,
	toRatesDocument,
	toWeatherDocument,
	WIRE_FAULTS,
	type WireFault,
} from "../../lib/test-upstream.ts";
import { systemActor } from "../accounts/actor.ts";
import { changeSetting } from "../settings/change-setting.ts";
import { listUpstreamStates } from "./queries.ts";
import { refreshUpstream } from "./refresh-upstream.ts";
import { getUpstreamUrl } from "./upstream-addresses.ts";
import { listUpstreams } from "./upstreams.ts";

const MINUTE = 60_000;
const worker = systemActor("worker");
const begun = new Date("2026-11-23T08:30:00+07:00");
const after = (minutes: number) => new Date(begun.getTime() + minutes * MINUTE);

let opened: TestDatabase;
let fake: FakeUpstream;
let now: Date;
beforeAll(async () => {
	opened = await openTestDatabase();
	await seedReference();
});
afterAll(() => opened.close());
beforeEach(async () => {
	now = begun;
	fake = await startFakeUpstream(({ pathname, searchParams }) =>
		pathname === "/rates"
			? toRatesDocument({ at: now })
			: toWeatherDocument({ at: now, places: searchParams.get("latitude")?.split(",").length ?? 0 }),
	);
	await db.tx(async (tx) => {
		await tx.delete(upstreamSources);
		await tx.delete(upstreamValues);
	});
});
afterEach(() => fake.close());

function sources({ mayBeLoopback = true, origin = fake.origin } = {}) {
	const addresses = { exchangeRateUrl: `${origin}/rates`, weatherUrl: `${origin}/weather`, mayBeLoopback };
	const [rates, weather] = listUpstreams(addresses);
	if (!rates || !weather) throw new Error("no sources");
	return { rates, weather };
}

const refreshRates = (isForced = false) => refreshUpstream(worker, sources().rates, { now, isForced });
const refreshWeather = (isForced = false) => refreshUpstream(worker, sources().weather, { now, isForced });
const listRates = () => listUpstreamValuesOf(db.read, "exchange-rates");
const listWeather = () => listUpstreamValuesOf(db.read, "weather");
const getState = async (source = "exchange-rates") => {
	const row = await getUpstreamSourceRow(db.read, source);
	if (!row) throw new Error("never asked");
	return row;
};
const withDollar = (price: string) =>
	GOOD_LINES.map(([code, ...prices]): (typeof GOOD_LINES)[number] =>
		code === "USD" ? [code, price, price, price] : [code, ...prices],
	);

test("I03: good rates are stored with the bank's time and the time of the reading, and pages that show them age", async () => {
	const seq = await getLatestTagSeq();
	expect(await refreshRates()).toMatchObject({ stored: 1, changed: 1, error: null, notes: [] });
	const [row, ...others] = await listRates();
	expect(others).toEqual([]);
	expect(row).toMatchObject({ subject: "Vietcombank", sourceAt: begun, fetchedAt: begun, isDemo: false });
	expect(await listTagChangesSince(seq)).toEqual([expect.objectContaining({ tag: "rates", effect: "aged" })]);
});

test("I04: one call brings the weather of every place of the database", async () => {
	const places = await listPlaceRows(db.read);
	expect(await refreshWeather()).toMatchObject({ stored: places.length, error: null });
	expect(fake.asked).toHaveLength(1);
	const { searchParams } = new URL(fake.asked[0] ?? "", "http://localhost");
	expect(searchParams.get("timezone")).toBe("Asia/Ho_Chi_Minh");
	const stored = new Map((await listWeather()).map(({ subject, value }) => [subject, value]));
	expect([...stored.keys()].sort()).toEqual(places.map(({ slug }) => slug).sort());
	expect(stored.get(places[2]?.slug ?? "")).toMatchObject({ temperature: 22.4 + 2 / 10 });
});

test("a value that did not change makes no page older", async () => {
	await refreshRates();
	const seq = await getLatestTagSeq();
	expect(await refreshRates(true)).toMatchObject({ stored: 1, changed: 0 });
	expect(await getLatestTagSeq()).toBe(seq);
});

async function expectNothingChanged(fault: string, play: Parameters<FakeUpstream["play"]>[0]): Promise<string> {
	fake.play(play);
	now = after(30);
	const before = [await listRates(), await listWeather(), await getLatestTagSeq()];
	const asked = performance.now();
	const results = await Promise.all([refreshRates(true), refreshWeather(true)]);
	expect(performance.now() - asked, fault).toBeLessThan(8000);
	for (const result of results) expect(result, fault).toMatchObject({ stored: 0, error: expect.stringMatching(/\S/) });
	expect([await listRates(), await listWeather(), await getLatestTagSeq()], fault).toEqual(before);
	const { lastError, lastErrorAt, lastSuccessAt } = await getState();
	expect([lastErrorAt, lastSuccessAt], fault).toEqual([now, begun]);
	return lastError;
}

test.each(Object.keys(WIRE_FAULTS) as WireFault[])(
	"R01: a source that plays “%s” changes nothing but its state, within eight seconds",
	async (fault) => {
		await Promise.all([refreshRates(), refreshWeather()]);
		expect(await expectNothingChanged(fault, fault)).toMatch(
			/^(Không lấy được số liệu: GET|Nguồn trả lời|Câu trả lời|Không phải|Bảng tỷ giá) ?/,
		);
	},
);

test("R01: what the source said stands in its state in full, for staff", async () => {
	await Promise.all([refreshRates(), refreshWeather()]);
	expect(await expectNothingChanged("a server error", "server error")).toContain(
		"Could not create SSL/TLS secure channel",
	);
});

test("A12: a redirect into this machine or its network is not followed", async () => {
	const canary = await startFakeUpstream(() => toRatesDocument({ at: now }));
	await Promise.all([refreshRates(), refreshWeather()]);
	for (const redirect of [`${canary.origin}/`, "http://169.254.169.254/latest/meta-data/"]) {
		expect(await expectNothingChanged(redirect, { redirect })).toMatch(/không đi theo/);
	}
	expect(canary.asked).toEqual([]);
	canary.close();
});

test("A12: this machine is asked only where that is allowed, and nothing is asked without TLS", async () => {
	const { rates } = sources({ mayBeLoopback: false });
	const tls = sources({ origin: fake.origin.replace("http:", "https:") });
	const closed = sources({ mayBeLoopback: false, origin: fake.origin.replace("http:", "https:") });
	for (const [source, reason] of [
		[rates, /phải bắt đầu bằng https/],
		[closed.rates, /not a public address/],
		[tls.rates, /SSL|TLS|EPROTO/i],
	] as const) {
		const result = await refreshUpstream(worker, source, { now, isForced: true });
		expect(result?.error).toMatch(reason);
	}
	expect(fake.asked).toEqual([]);
});

test.each([
	["a time in the future", () => toRatesDocument({ at: after(3 * 60) }), /tương lai/],
	["a time of last month", () => toRatesDocument({ at: after(-31 * 24 * 60) }), /quá cũ/],
	["a time before that of the last good value", () => toRatesDocument({ at: after(-5) }), /cũ hơn số liệu đang có/],
	["a price 40 % off", () => toRatesDocument({ at: now, lines: withDollar("36,541.00") }), /lệch quá 20 %.*40 %/],
	["a price without its thousands", () => toRatesDocument({ at: now, lines: withDollar("26.10") }), /26.1 đồng/],
	["no prices", () => toRatesDocument({ at: now, lines: withDollar("-") }), /đô la Mỹ/],
])("R16: rates with %s are not taken over", async (_, toBody, reason) => {
	await refreshRates();
	const before = await listRates();
	now = after(30);
	fake.play({ body: toBody() });
	expect((await refreshRates())?.error).toMatch(reason);
	expect(await listRates()).toEqual(before);
	expect((await getState()).lastError).toMatch(reason);
});

test("R16: a price 40 % off is taken over once it was confirmed for three hours, or when a person says so", async () => {
	await refreshRates();
	const devalued = () => fake.play({ body: toRatesDocument({ at: now, lines: withDollar("36,541.00") }) });
	for (const minutes of [30, 120, 211]) {
		now = after(minutes);
		devalued();
		expect((await refreshRates(true))?.stored, `after ${minutes} minutes`).toBe(minutes === 211 ? 1 : 0);
	}
	expect((await getState()).held).toBeNull();
	now = after(300);
	fake.play(null);
	expect((await refreshRates(true))?.error).toMatch(/lệch/);
	const accepted = await refreshUpstream(systemActor("cli"), sources().rates, {
		now,
		isForced: true,
		acceptsJump: true,
	});
	expect(accepted).toMatchObject({ stored: 1, error: null });
	const entries = await db.read.select({ action: auditLog.action, by: auditLog.actorName }).from(auditLog);
	expect(entries.filter(({ action }) => action === "upstream.accept")).toEqual([
		{ action: "upstream.accept", by: "cli" },
	]);
});

test("real values take the place of invented ones, whatever time those bear", async () => {
	const value = { rates: [] };
	const demo = { source: "exchange-rates", subject: "Vietcombank", value, sourceAt: after(30), fetchedAt: after(30) };
	await db.tx((tx) => upsertUpstreamValue(tx, { ...demo, isDemo: true }));
	expect(await refreshRates()).toMatchObject({ stored: 1, error: null });
	expect(await listRates()).toMatchObject([{ isDemo: false, sourceAt: begun }]);
});

test("I04: a place whose values cannot be used keeps its last good ones, the others go on", async () => {
	const [first, ...others] = await listPlaceRows(db.read);
	await refreshWeather();
	now = after(30);
	const answers = JSON.parse(toWeatherDocument({ at: now, places: others.length + 1 }));
	answers[0].current.temperature_2m = null;
	fake.play({ body: JSON.stringify(answers) });
	const result = await refreshWeather();
	expect(result).toMatchObject({ stored: others.length, error: null });
	expect(result?.notes).toEqual([expect.stringContaining(`Bỏ ${first?.name}: `)]);
	const times = new Map((await listWeather()).map(({ subject, sourceAt }) => [subject, sourceAt]));
	expect([times.get(first?.slug ?? ""), times.get(others[0]?.slug ?? "")]).toEqual([begun, now]);
});

test("the bank is asked once in five minutes at most, by however many workers, and on time", async () => {
	const results = await Promise.all(Array.from({ length: 8 }, () => refreshRates()));
	expect(results.filter((result) => result !== null)).toHaveLength(1);
	fake.play("empty");
	now = after(25);
	expect(await refreshRates()).toMatchObject({ error: expect.any(String) });
	now = after(29);
	expect(await refreshRates()).toBeNull();
	expect(fake.asked).toHaveLength(2);
	now = after(31);
	expect(await refreshRates()).not.toBeNull();
});

test("pauses grow with each failure, the fifth opens the circuit, and one success closes it", async () => {
	fake.play("empty");
	const pauses: number[] = [];
	for (let tries = 1; tries <= 7; tries += 1) {
		expect(await refreshRates()).toMatchObject({ failures: { before: tries - 1, after: tries } });
		const { nextTryAt } = await getState();
		pauses.push((nextTryAt.getTime() - now.getTime()) / MINUTE);
		const [state] = await listUpstreamStates(now);
		expect(state?.circuit, `after ${tries}`).toBe(tries < 5 ? "closed" : "open");
		now = nextTryAt;
	}
	for (const [at, least] of [5, 10, 20, 40, 60, 60, 60].entries()) {
		expect(pauses[at]).toBeGreaterThanOrEqual(least);
		expect(pauses[at]).toBeLessThanOrEqual(1.1 * least);
	}
	expect((await listUpstreamStates(now))[0]?.circuit).toBe("half-open");
	fake.play(null);
	expect(await refreshRates()).toMatchObject({ stored: 1, failures: { before: 7, after: 0 } });
	expect((await listUpstreamStates(now))[0]).toMatchObject({ circuit: "closed", values: 1 });
});

test("who is asked to refresh does so although the circuit is open, and the slower of two does not overwrite the faster", async () => {
	fake.play("empty");
	for (let tries = 1; tries <= 5; tries += 1) await refreshRates(true);
	fake.play(null);
	expect(await refreshRates()).toBeNull();
	const { rates } = sources();
	const read = async (address: string) => {
		const reading = await rates.read(address);
		await refreshRates(true);
		return reading;
	};
	const slow = refreshUpstream(worker, { ...rates, read }, { now, isForced: true });
	expect(await slow).toBeNull();
	expect(await listRates()).toHaveLength(1);
	expect((await getState()).failures).toBe(0);
});

test("a source that is asked elsewhere from now on is asked at once, but only where that is wanted", async () => {
	fake.play("empty");
	await refreshRates();
	fake.play(null);
	const moved = { ...sources().rates, getAddress: async () => `${fake.origin}/rates?moi` };
	expect(await refreshUpstream(worker, moved, { now })).toBeNull();
	expect(await refreshUpstream(worker, sources().rates, { now, isForcedElsewhere: true })).toBeNull();
	expect(await refreshUpstream(worker, moved, { now, isForcedElsewhere: true })).toMatchObject({ stored: 1 });
	expect(await refreshUpstream(worker, moved, { now, isForcedElsewhere: true })).toBeNull();
});

test("a source may have another https address as a setting; the environment comes before it", async () => {
	const none = { exchangeRateUrl: null, weatherUrl: null, mayBeLoopback: false };
	expect(await getUpstreamUrl("weather", none)).toBe("https://api.open-meteo.com/v1/forecast");
	await changeSetting(systemActor("cli"), "upstream.weatherUrl", " https://thoi-tiet.example/v1 ");
	expect(await getUpstreamUrl("weather", none)).toBe("https://thoi-tiet.example/v1");
	expect(await getUpstreamUrl("weather", { ...none, weatherUrl: "https://khac.example/" })).toBe(
		"https://khac.example/",
	);
	for (const wrong of [
		"http://thoi-tiet.example/",
		"thoi-tiet",
		"https://a:b@thoi-tiet.example/",
		"file:///etc/passwd",
	]) {
		await expect(changeSetting(systemActor("cli"), "upstream.weatherUrl", wrong), wrong).rejects.toThrow("cannot set");
	}
	await changeSetting(systemActor("cli"), "upstream.weatherUrl", "");
	expect(await getUpstreamUrl("weather", none)).toBe("https://api.open-meteo.com/v1/forecast");
});
