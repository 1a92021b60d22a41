import { expect, test, vi } from "vitest";
import { startWorker } from "./worker.ts";

const ignore = () => undefined;

test("tasks run when they are due, and a failing one stops neither itself nor the others", async () => {
	let at = 0;
	const ran: string[] = [];
	const errors: string[] = [];
	const failing = async () => {
		ran.push("failing");
		throw new Error("upstream is gone");
	};
	const tasks = [
		{ name: "failing", everyMs: 1000, run: failing },
		{ name: "slow", everyMs: 3000, run: async () => void ran.push("slow") },
	];
	const worker = startWorker({ tasks, onError: (task) => errors.push(task), now: () => new Date(at) });
	for (at = 0; at <= 3000; at += 1000) await worker.tick();
	await worker.stop();
	expect(ran).toEqual(["failing", "slow", "failing", "failing", "failing", "slow"]);
	expect(errors).toHaveLength(4);
});

test("a task that takes long holds up no other, and does not overlap with itself", async () => {
	let at = 0;
	const release = Promise.withResolvers<void>();
	const ran: string[] = [];
	const runLong = () => {
		ran.push("long");
		return release.promise;
	};
	const tasks = [
		{ name: "long", everyMs: 1, run: runLong },
		{ name: "short", everyMs: 1, run: async () => void ran.push("short") },
	];
	const worker = startWorker({ tasks, onError: ignore, now: () => new Date(at) });
	const ticks = [worker.tick()];
	await vi.waitFor(() => expect(ran).toEqual(["long", "short"]));
	at += 1;
	ticks.push(worker.tick());
	await vi.waitFor(() => expect(ran).toEqual(["long", "short", "short"]));
	release.resolve();
	await Promise.all(ticks);
	expect(ran).toEqual(["long", "short", "short", "long"]);
	await worker.stop();
});

test("stopping tells the running task, waits for it and begins no other", async () => {
	const release = Promise.withResolvers<void>();
	const signals: AbortSignal[] = [];
	const run = (_now: Date, signal: AbortSignal) => {
		signals.push(signal);
		return release.promise;
	};
	let at = 0;
	const worker = startWorker({ tasks: [{ name: "long", everyMs: 1, run }], onError: ignore, now: () => new Date(at) });
	const ticking = worker.tick();
	at += 1;
	const stopped = worker.stop();
	expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
	release.resolve();
	await Promise.all([ticking, stopped, worker.tick()]);
	expect(signals).toHaveLength(1);
});

test("a write wakes the tasks that wait for writes, also while they run, and no other", async () => {
	const ran: string[] = [];
	const tell: (() => void)[] = [];
	const rounds = [Promise.withResolvers<void>(), Promise.withResolvers<void>(), Promise.withResolvers<void>()];
	const delivery = () => {
		ran.push("delivery");
		return rounds[ran.length - 1]?.promise ?? Promise.resolve();
	};
	const worker = startWorker({
		tasks: [
			{ name: "delivery", everyMs: 60_000, isWokenByWrites: true, run: delivery },
			{ name: "hourly", everyMs: 60_000, run: async () => void ran.unshift("hourly") },
		],
		onError: ignore,
		onWrite: (listener) => {
			tell.push(listener);
			return () => void tell.pop();
		},
		now: () => new Date(0),
	});
	const write = () => tell[0]?.();
	const first = worker.tick();
	await vi.waitFor(() => expect(ran).toEqual(["hourly", "delivery"]));
	write();
	write();
	for (const { resolve } of rounds) resolve();
	await first;
	expect(ran).toEqual(["hourly", "delivery", "delivery"]);
	write();
	await worker.tick();
	expect(ran).toEqual(["hourly", "delivery", "delivery", "delivery"]);
	await worker.stop();
	expect(tell).toEqual([]);
});

test("the worker looks every second, with nothing to do as well", async () => {
	vi.useFakeTimers();
	const ran: number[] = [];
	const worker = startWorker({
		tasks: [{ name: "a", everyMs: 500, run: async () => void ran.push(Date.now()) }],
		onError: ignore,
	});
	const idle = startWorker({ tasks: [], onError: ignore });
	await vi.advanceTimersByTimeAsync(3000);
	expect(ran).toHaveLength(3);
	await Promise.all([worker.stop(), idle.stop()]);
	expect(vi.getTimerCount()).toBe(0);
	vi.useRealTimers();
});
