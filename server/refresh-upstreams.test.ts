import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../db/client.ts";
import { upstreamSources } from "../db/tables.ts";
import { openTestDatabase, type TestDatabase } from "../db/test-database.ts";
import { type FakeUpstream, startFakeUpstream, toRatesDocument } from "../lib/test-upstream.ts";
import { createUpstreamTasks } from "./refresh-upstreams.ts";

const HOUR = 3_600_000;
let opened: TestDatabase;
let fake: FakeUpstream;
beforeAll(async () => {
	opened = await openTestDatabase();
	fake = await startFakeUpstream(() => toRatesDocument({ at: new Date() }));
});
afterAll(async () => {
	fake.close();
	await opened.close();
});

test("R01: however long a source is out of order, the log has one line for each change of its state", async () => {
	const lines: string[] = [];
	const log = (level: string, event: string) => void lines.push(`${level} ${event}`);
	const settings = { exchangeRateUrl: fake.origin, weatherUrl: fake.origin, upstreamAllowLoopback: true };
	const [rates] = createUpstreamTasks(settings, log);
	const { signal } = new AbortController();
	const begun = Date.now();
	const runAfter = (hours: number) => rates?.run(new Date(begun + hours * HOUR), signal);
	fake.play("server error");
	for (let hours = 0; hours < 16; hours += 2) await runAfter(hours);
	expect(lines).toEqual(["warn upstream-failing", "error upstream-circuit-open"]);
	const [row] = await db.read.select().from(upstreamSources);
	expect(row).toMatchObject({ source: "exchange-rates", failures: 8 });
	fake.play({ body: toRatesDocument({ at: new Date(begun + 16 * HOUR) }) });
	await runAfter(16);
	await runAfter(18);
	expect(lines.slice(2)).toEqual(["info upstream-recovered"]);
	expect(fake.asked).toHaveLength(10);
});
