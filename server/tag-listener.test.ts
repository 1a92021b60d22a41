import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { TagChange } from "../db/queries/cache-tags.ts";
import { startTagListener } from "./tag-listener.ts";

let write = () => {};
let stored: TagChange[] = [];
let commit = () => {};
let isBroken = false;
let applied: string[] = [];
let held: Promise<void>[] = [];
let distrusts = 0;
let errors = 0;
let stop = () => {};

beforeEach(async () => {
	vi.useFakeTimers();
	[stored, isBroken, applied, held, distrusts, errors] = [
		[{ tag: "old", effect: "changed", seq: 7 }],
		false,
		[],
		[],
		0,
		0,
	];
	const listener = await startTagListener({
		source: {
			onCommit: (call) => {
				commit = call;
				return () => {
					commit = () => {};
				};
			},
			watchWrites: (call) => {
				write = call;
				return () => {};
			},
			getLatestTagSeq: async () => 7,
			listTagChangesSince: async (seq) => {
				if (isBroken) throw new Error("disk I/O error");
				return stored.filter((change) => change.seq > seq);
			},
		},
		cache: {
			applyTagChanges: (changes) => applied.push(...changes.map(({ tag }) => tag)),
			holdUntil: (sync) => held.push(sync),
			distrust: () => {
				distrusts += 1;
			},
		},
		onError: () => {
			errors += 1;
		},
	});
	stop = listener.stop;
});

afterEach(() => {
	stop();
	vi.useRealTimers();
});

test("what was written before the start is not applied; a commit is held until its tags are", async () => {
	stored.push({ tag: "article:1", effect: "changed", seq: 8 });
	commit();
	expect(held).toHaveLength(1);
	expect(applied).toEqual([]);
	await held[0];
	expect(applied).toEqual(["article:1"]);
});

test("a commit during a reading is read before the hold ends", async () => {
	stored.push({ tag: "a", effect: "changed", seq: 8 });
	commit();
	stored = [...stored, { tag: "b", effect: "changed", seq: 9 }];
	commit();
	await held.at(-1);
	expect(applied).toEqual(["a", "b"]);
});

test("another process's write is heard of when the database tells of one", async () => {
	stored.push({ tag: "home", effect: "changed", seq: 8 });
	write();
	await vi.advanceTimersByTimeAsync(0);
	expect(held).toEqual([]);
	expect(applied).toEqual(["home"]);
});

test("no reading is made while nothing is written", async () => {
	await vi.advanceTimersByTimeAsync(1000);
	expect(held).toEqual([]);
});

test("an error is reported, nothing is trusted, and the changes are read when they can be", async () => {
	stored.push({ tag: "article:1", effect: "removed", seq: 8 });
	isBroken = true;
	commit();
	await held[0];
	expect([errors, distrusts, applied]).toEqual([1, 1, []]);
	isBroken = false;
	await vi.advanceTimersByTimeAsync(100);
	expect(applied).toEqual(["article:1"]);
});
