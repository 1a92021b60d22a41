import { setImmediate as turn } from "node:timers/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { db, onCommit } from "../db/client.ts";
import { beat } from "../db/queries/heartbeats.ts";
import { openTestDatabase, type TestDatabase } from "../db/test-database.ts";
import { startPortalWorker } from "./portal-worker.ts";

let opened: TestDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
	vi.stubEnv("DATA_DIR", opened.dataDir);
});
afterAll(() => opened.close());

test("a worker with nothing to do writes nothing: a write of its own would wake it for ever", async () => {
	const settings = {
		...{
			purgeUrls: ["http://127.0.0.1:1/"],
			websubHub: "http://127.0.0.1:1/",
			indexnowEndpoint: "http://127.0.0.1:1/",
		},
		...{ exchangeRateUrl: "http://127.0.0.1/", weatherUrl: "http://127.0.0.1/", upstreamAllowLoopback: false },
	};
	const worker = startPortalWorker(settings, () => undefined);
	try {
		await worker.tick();
		const commits: number[] = [];
		const end = onCommit(() => commits.push(commits.length + 1));
		await db.tx((tx) => beat(tx, "portal", new Date()));
		for (let tick = 0; tick < 5; tick += 1) {
			await turn();
			await worker.tick();
		}
		end();
		expect(commits).toEqual([1]);
	} finally {
		await worker.stop();
	}
});
