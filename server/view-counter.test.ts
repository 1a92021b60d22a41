import { expect, test } from "vitest";
import { createViewCounter, type View, type ViewCounter } from "./view-counter.ts";

const NOON = Date.parse("2026-11-25T05:00:00Z");
const MINUTE = 60_000;
const toView = (changes: Partial<View> = {}): View => ({
	articleId: 7,
	address: "10.0.0.1",
	userAgent: "Mozilla/5.0",
	at: new Date(NOON),
	...changes,
});

/** A counter, and all that it has written. */
function openCounter(): { counter: ViewCounter; written: Map<number, number> } {
	const written = new Map<number, number>();
	const counter = createViewCounter(async (views) => {
		for (const [id, count] of views) written.set(id, (written.get(id) ?? 0) + count);
	});
	return { counter, written };
}

test("R04: a reader who comes back within half an hour is counted once, later again", async () => {
	const { counter, written } = openCounter();
	for (const minutes of [0, 1, 29, 31, 32]) counter.count(toView({ at: new Date(NOON + minutes * MINUTE) }));
	counter.count(toView({ articleId: 8, at: new Date(NOON + 32 * MINUTE) }));
	expect(counter.countPending(7)).toBe(2);
	await counter.flush(new Date(NOON));
	expect([...written]).toEqual([
		[7, 2],
		[8, 1],
	]);
	expect(counter.countPending(7)).toBe(0);
});

test("R04: readers are told apart by address and by browser", async () => {
	const { counter } = openCounter();
	for (let n = 0; n < 200; n += 1) counter.count(toView({ address: `10.0.0.${n}`, userAgent: "Mozilla/5.0 A" }));
	for (let n = 0; n < 200; n += 1) counter.count(toView({ address: "10.1.0.1", userAgent: `Mozilla/5.0 ${n}` }));
	expect(counter.countPending(7)).toBe(400);
});

test("one address with more browsers than an office has is no longer counted", () => {
	const { counter } = openCounter();
	for (let n = 0; n < 1000; n += 1) counter.count(toView({ userAgent: `Mozilla/5.0 ${n}` }));
	expect(counter.countPending(7)).toBe(250);
	counter.count(toView({ userAgent: "Mozilla/5.0 later", at: new Date(NOON + 31 * MINUTE) }));
	expect(counter.countPending(7)).toBe(251);
});

test("views that could not be written are written the next time, with those that came meanwhile", async () => {
	const written: number[] = [];
	let isDown = true;
	const counter = createViewCounter(async (views) => {
		if (isDown) throw new Error("disk full");
		written.push(views.get(7) ?? 0);
	});
	counter.count(toView());
	await expect(counter.flush(new Date(NOON))).rejects.toThrow("disk full");
	counter.count(toView({ address: "10.0.0.2" }));
	isDown = false;
	await counter.flush(new Date(NOON));
	expect(written).toEqual([2]);
});
