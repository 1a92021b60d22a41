import { afterEach, beforeEach, expect, test } from "vitest";
import { db } from "../db/client.ts";
import { claimJob, countJobs, deleteDoneJobs, enqueueJob, hasClaimableJob, type NewJob } from "../db/queries/jobs.ts";
import { listSettings, upsertSetting } from "../db/queries/settings.ts";
import { openTestDatabase, type TestDatabase } from "../db/test-database.ts";
import { type JobKind, runDueJobs } from "./run-jobs.ts";

const SECOND = 1000;
const DAY = 86_400 * SECOND;

let opened: TestDatabase;
let at: number;
let logged: string[];
beforeEach(async () => {
	opened = await openTestDatabase();
	at = Date.now() + SECOND;
	logged = [];
});
afterEach(() => opened.close());

const enqueue = (job: Partial<NewJob> = {}) =>
	db.tx((tx) => enqueueJob(tx, { kind: "note", payload: { key: "a" }, ...job }));
const listStates = async () => Object.fromEntries(await countJobs(db.read));
const listNotes = async () => Object.fromEntries(await listSettings(db.read));

/** Notes the payload's value under its key; `before` is what happens outside the transaction. */
const noteAfter = (before: (payload: Record<string, unknown>) => Promise<void> | void): JobKind => ({
	kind: "note",
	prepare: async (payload) => {
		await before(payload);
		const { key, value = "done" } = payload;
		return (tx) => upsertSetting(tx, String(key), value);
	},
});
const note = noteAfter(() => undefined);
const failing = noteAfter(() => Promise.reject(new Error("upstream is gone")));

const run = (kind: JobKind, options: { signal?: AbortSignal } = {}) =>
	runDueJobs({
		kinds: [kind],
		log: (_level, event) => void logged.push(event),
		now: () => new Date(at),
		...options,
	});

test("due jobs are done in the order they were due; those of later and of unknown kinds are left", async () => {
	const order: unknown[] = [];
	for (const [key, dueAt] of Object.entries({ b: at - 5, a: at - 9, later: at + SECOND })) {
		await enqueue({ payload: { key }, dueAt: new Date(dueAt) });
	}
	await enqueue({ kind: "of a newer release" });
	await run(noteAfter(({ key }) => void order.push(key)));
	expect(order).toEqual(["a", "b"]);
	expect(await listStates()).toEqual({ done: 2, waiting: 2 });
});

test("a job put into a transaction that is rolled back does not exist", async () => {
	const failed = db.tx(async (tx) => {
		await enqueueJob(tx, { kind: "note", payload: {} });
		throw new Error("thôi");
	});
	await expect(failed).rejects.toThrow("thôi");
	expect(await listStates()).toEqual({});
});

test("a failed job waits longer after each try, and is dead after ten", async () => {
	await enqueue();
	const pauses: number[] = [];
	for (let tries = 1; tries <= 10; tries += 1) {
		await run(failing);
		const failedAt = at;
		while ((await listStates()).waiting && !(await hasClaimableJob(db.read, ["note"], new Date(at)))) at += 5 * SECOND;
		pauses.push((at - failedAt) / SECOND);
	}
	expect(pauses).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 1280, 0]);
	expect(logged).toEqual([...Array(9).fill("job-failed"), "job-dead"]);
	expect([await listStates(), await listNotes()]).toEqual([{ dead: 1 }, {}]);
});

test("an effect that fails leaves nothing behind, and happens once when it succeeds", async () => {
	await enqueue();
	await run({
		kind: "note",
		prepare: async () => async (tx) => {
			await upsertSetting(tx, "a", "half");
			throw new Error("disk full");
		},
	});
	expect([await listStates(), await listNotes()]).toEqual([{ waiting: 1 }, {}]);
	at += 5 * SECOND;
	await run(note);
	await run(note);
	expect([await listStates(), await listNotes()]).toEqual([{ done: 1 }, { a: "done" }]);
});

test("a newer job replaces a waiting one of its key, and a finished one leaves its key free", async () => {
	const uniqueKey = "publish:12";
	await enqueue({ uniqueKey, payload: { key: "a", value: 1 } });
	await enqueue({ uniqueKey, payload: { key: "a", value: 2 } });
	await enqueue({ payload: { key: "b" } });
	expect(await listStates()).toEqual({ waiting: 2 });
	await run(note);
	expect(await listNotes()).toEqual({ a: 2, b: "done" });
	await enqueue({ uniqueKey, payload: { key: "a", value: 3 } });
	await run(note);
	expect(await listNotes()).toEqual({ a: 3, b: "done" });
});

test("a job replaced while a worker is at it is done as the newer one says, and only so", async () => {
	const uniqueKey = "publish:12";
	const prepared: unknown[] = [];
	await enqueue({ uniqueKey, payload: { key: "old" } });
	const replace = async ({ key }: Record<string, unknown>) => {
		prepared.push(key);
		if (key === "old") await enqueue({ uniqueKey, payload: { key: "new" } });
	};
	await run(noteAfter(replace));
	expect([prepared, await listNotes()]).toEqual([["old", "new"], { new: "done" }]);
	expect([await listStates(), logged]).toEqual([{ done: 1 }, ["job-failed"]]);
});

test("a worker that took longer than its lease finds the job done by another, and changes nothing", async () => {
	await enqueue({ payload: { key: "a", value: 1 } });
	let isFirst = true;
	const slow = noteAfter(async () => {
		if (!isFirst) return;
		isFirst = false;
		at += 59 * SECOND;
		await run(note);
		expect(await listStates()).toEqual({ running: 1 });
		at += SECOND;
		await run({ ...note, prepare: async () => (tx) => upsertSetting(tx, "a", "by another") });
	});
	await run(slow);
	expect([await listStates(), await listNotes()]).toEqual([{ done: 1 }, { a: "by another" }]);
});

test("a job that no worker lives to finish is dead after ten", async () => {
	await enqueue();
	const claim = () =>
		db.tx((tx) => claimJob(tx, { kinds: ["note"], now: new Date(at), leaseMs: SECOND, maxAttempts: 10 }));
	for (let tries = 1; tries <= 10; tries += 1) {
		expect((await claim())?.attempts).toBe(tries);
		at += SECOND;
	}
	expect([await claim(), await listStates()]).toEqual([null, { dead: 1 }]);
});

test("a worker that is told to stop ends its job and begins no other", async () => {
	const stopping = new AbortController();
	for (const key of ["a", "b"]) await enqueue({ payload: { key } });
	await run(
		noteAfter(() => stopping.abort()),
		{ signal: stopping.signal },
	);
	expect([await listStates(), await listNotes()]).toEqual([{ done: 1, waiting: 1 }, { a: "done" }]);
});

test("only what is done and old is forgotten", async () => {
	await enqueue({ dueAt: new Date(at - 2 * DAY) });
	await run(note);
	await enqueue();
	await run(note);
	await enqueue({ dueAt: new Date(at - 2 * DAY) });
	await db.tx((tx) => deleteDoneJobs(tx, new Date(at - DAY)));
	expect(await listStates()).toEqual({ done: 1, waiting: 1 });
});
