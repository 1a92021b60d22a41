import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach, beforeEach, expect, test } from "vitest";
import { db } from "../db/client.ts";
import { countJobs, enqueueJob } from "../db/queries/jobs.ts";
import { settings } from "../db/tables.ts";
import { openTestDatabase, type TestDatabase } from "../db/test-database.ts";

const JOBS = 2000;
const WORKERS = 4;
/** At this job the worker that is to be killed stops for ever, its effect written and not committed. */
const FATAL_JOB = 50;

let opened: TestDatabase;
let workers: ChildProcess[];
beforeEach(async () => {
	opened = await openTestDatabase();
	workers = [];
});
afterEach(async () => {
	for (const worker of workers) worker.kill("SIGKILL");
	await opened.close();
});

/** A process that works off all jobs; each effect counts how often it happened. */
const WORKER = `
	const [dataDir, fatalJob] = process.argv.slice(1);
	const { closeDatabase, db, openDatabase } = await import("./db/client.ts");
	const { countJobs } = await import("./db/queries/jobs.ts");
	const { upsertSetting } = await import("./db/queries/settings.ts");
	const { runDueJobs } = await import("./server/run-jobs.ts");
	await openDatabase({ dataDir, databaseUrl: process.env.DATABASE_URL ?? null });
	let done = 0;
	const prepare = async ({ number }) => async (tx) => {
		await upsertSetting(tx, "job:" + number, 1);
		done += 1;
		if (done !== Number(fatalJob)) return;
		console.log("inside " + number);
		await new Promise(() => setInterval(() => undefined, 1000));
	};
	for (let isLeft = true; isLeft; ) {
		await runDueJobs({ kinds: [{ kind: "count", prepare }], log: console.error, leaseMs: 3000 });
		const states = await countJobs(db.read);
		isLeft = states.has("waiting") || states.has("running");
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	console.log("did " + done);
	await closeDatabase();`;

function startWorker(fatalJob = 0): ChildProcess {
	const args = ["--input-type=module", "-e", WORKER, opened.dataDir, String(fatalJob)];
	const worker = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
	workers.push(worker);
	return worker;
}

async function readLine(worker: ChildProcess): Promise<string> {
	const [chunk] = (await once(worker.stdout ?? worker, "data")) as [Buffer];
	return chunk.toString().trim();
}

test("2 000 jobs for four workers, one of them killed in the middle of an effect: every effect happens once", async () => {
	await db.tx(async (tx) => {
		for (let number = 1; number <= JOBS; number += 1) await enqueueJob(tx, { kind: "count", payload: { number } });
	});
	const victim = startWorker(FATAL_JOB);
	const reports = Array.from({ length: WORKERS - 1 }, () => readLine(startWorker()));
	expect(await readLine(victim)).toMatch(/^inside \d+$/);
	victim.kill("SIGKILL");
	const shares = (await Promise.all(reports)).map((report) => Number(report.match(/^did (\d+)$/)?.[1]));

	expect(Object.fromEntries(await countJobs(db.read))).toEqual({ done: JOBS });
	const counts = await db.read.select({ key: settings.key, times: settings.version }).from(settings);
	expect(new Set(counts.map(({ key }) => key)).size).toBe(JOBS);
	expect(counts.filter(({ times }) => times !== 1)).toEqual([]);
	expect(shares.reduce((sum, share) => sum + share, 0)).toBe(JOBS - FATAL_JOB + 1);
	expect(Math.min(...shares), "every worker had a share").toBeGreaterThan(0);
}, 120_000);
