import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../db/client.ts";
import { beat, getHeartbeat } from "../db/queries/heartbeats.ts";
import { openTestDatabase, type TestDatabase } from "../db/test-database.ts";
import { createMetrics } from "./metrics.ts";
import { createReadiness } from "./readiness.ts";
import { RequestCounts } from "./request-counts.ts";

let opened: TestDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

const GIGABYTE = 1024 ** 3;
const minutes = (count: number) => new Date(Date.now() + count * 60_000);

async function listFaults(options: { free?: number; now?: Date; startedAt?: Date } = {}) {
	const { free = GIGABYTE, now = new Date(), startedAt = now } = options;
	const look = createReadiness({ dataDir: "/", startedAt, measureFree: async () => free, now: () => now });
	return Object.fromEntries((await look()).map(({ name, fault }) => [name, fault]));
}

test("A10: a portal with room, a database it writes and a worker at work is ready", async () => {
	await db.tx((tx) => beat(tx, "worker", new Date()));
	expect(await listFaults()).toEqual({ database: "", write: "", disk: "", worker: "", schedule: "" });
	expect(await getHeartbeat(db.read, "portal")).not.toBeNull();
});

test("A10: a full disk and a worker that says nothing are told, a portal just started is given its time", async () => {
	expect((await listFaults({ free: 50 * 1024 ** 2 })).disk).toBe("50 MB left");
	const later = minutes(10);
	expect((await listFaults({ now: later, startedAt: minutes(0) })).worker).toMatch(/^no sign of life for \d+ s$/);
	expect((await listFaults({ now: later, startedAt: later })).worker).toBe("");
});

test("A10: what throws is a fault, and whoever asks at once again gets the same answer", async () => {
	let asked = 0;
	const measureFree = async () => {
		asked += 1;
		throw new RangeError("no such folder");
	};
	const look = createReadiness({ dataDir: "/", startedAt: new Date(), measureFree });
	const checks = await look();
	expect(checks.find(({ name }) => name === "disk")?.fault).toBe("RangeError");
	await look();
	expect(asked).toBe(1);
});

test("A10: figures tell answers by how they came about, what is kept and what waits", async () => {
	const counts = new RequestCounts();
	for (const ms of [1, 3])
		counts.countInto(null).add({ requestId: "", method: "GET", url: "/", bytes: 0, outcome: "hit", status: 200, ms });
	const text = await createMetrics({ cache: { size: 2, bytes: 300 }, counts })();
	expect(text).toContain('bien_ho_requests_total{from="hit",status="200"} 2');
	expect(text).toContain('bien_ho_request_seconds_total{from="hit",status="200"} 0.004');
	expect(text).toContain("bien_ho_page_cache_bytes 300");
	expect(text).toContain('bien_ho_waiting{what="comments"} 0');
	expect(text).toContain("bien_ho_nodejs_eventloop_lag_seconds");
});
