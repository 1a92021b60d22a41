import { expect, test, vi } from "vitest";
import { startWorker } from "./worker.ts";

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

test("stopping waits for the running task and starts no other", async () => {
	const release = Promise.withResolvers<void>();
	const ran: string[] = [];
	const tasks = [
		{ name: "first", everyMs: 1, run: () => release.promise.then(() => void ran.push("first")) },
		{ name: "second", everyMs: 1, run: async () => void ran.push("second") },
	];
	const worker = startWorker({ tasks, onError: () => undefined });
	const ticking = worker.tick();
	expect(worker.tick()).toBe(ticking);
	const stopped = worker.stop();
	release.resolve();
	await stopped;
	expect(ran).toEqual(["first"]);
});

test("the worker looks every second, with nothing to do as well", async () => {
	vi.useFakeTimers();
	const ran: number[] = [];
	const worker = startWorker({
		tasks: [{ name: "a", everyMs: 500, run: async () => void ran.push(Date.now()) }],
		onError: () => undefined,
	});
	const idle = startWorker({ tasks: [], onError: () => undefined });
	await vi.advanceTimersByTimeAsync(3000);
	expect(ran).toHaveLength(3);
	await Promise.all([worker.stop(), idle.stop()]);
	expect(vi.getTimerCount()).toBe(0);
	vi.useRealTimers();
});
