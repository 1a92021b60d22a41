import { afterEach, beforeEach, expect, test } from "vitest";
import { db } from "../db/client.ts";
import {
	addToOutbox,
	claimEntries,
	countFailingEntries,
	deleteSentEntries,
	deleteUnsentEntries,
	hasDueEntry,
	type NewEntry,
} from "../db/queries/outbox.ts";
import { outbox } from "../db/tables.ts";
import { openTestDatabase, type TestDatabase } from "../db/test-database.ts";
import { deliverDue } from "./deliver-outbox.ts";

const SECOND = 1000;
const DAY = 86_400 * SECOND;

let opened: TestDatabase;
let at: number;
let delivered: unknown[][];
beforeEach(async () => {
	opened = await openTestDatabase();
	at = Date.now() + SECOND;
	delivered = [];
});
afterEach(() => opened.close());

const add = (words: string[], entry: Partial<NewEntry> = {}) =>
	db.tx((tx) =>
		addToOutbox(
			tx,
			words.map((word) => ({ kind: "mail", payload: { word }, ...entry })),
		),
	);
const options = { log: () => undefined, now: () => new Date(at) };
const deliver = (kind = "mail", following: NewEntry[] = []) =>
	deliverDue(
		{
			kind,
			deliver: async (payloads) => {
				delivered.push(payloads.map(({ word }) => word));
				return following;
			},
		},
		options,
	);
const fail = (kind = "mail") =>
	deliverDue({ kind, deliver: () => Promise.reject(new Error("nobody answers")) }, options);
const isDue = (kind = "mail") => hasDueEntry(db.read, kind, new Date(at));

test("what a transaction adds is delivered in its order, once, after it has committed", async () => {
	const failed = db.tx(async (tx) => {
		await addToOutbox(tx, [{ kind: "mail", payload: { word: "never" } }]);
		throw new Error("thôi");
	});
	await expect(failed).rejects.toThrow("thôi");
	await add(["a", "b"]);
	await add(["later"], { dueAt: new Date(at + SECOND) });
	await add(["other"], { kind: "post" });
	await deliver();
	await deliver();
	expect(delivered).toEqual([["a", "b"]]);
	at += SECOND;
	await deliver();
	expect(delivered).toEqual([["a", "b"], ["later"]]);
});

test("a recipient who cannot be reached is tried after growing pauses, a minute at most, and gets everything then", async () => {
	await add(["a", "b"]);
	const pauses: number[] = [];
	for (let tries = 1; tries <= 8; tries += 1) {
		await fail();
		const failedAt = at;
		while (!(await isDue())) at += SECOND;
		pauses.push((at - failedAt) / SECOND);
	}
	expect(pauses).toEqual([2, 4, 8, 16, 32, 60, 60, 60]);
	expect(await countFailingEntries(db.read)).toEqual(new Map([["mail", 2]]));
	await deliver();
	expect(delivered).toEqual([["a", "b"]]);
	expect(await countFailingEntries(db.read)).toEqual(new Map());
});

test("a recipient who cannot be reached holds up no other", async () => {
	await add(["a"]);
	await add(["b"], { kind: "post" });
	await fail();
	await deliver("post");
	expect([delivered, await isDue(), await isDue("post")]).toEqual([[["b"]], false, false]);
});

test("what a worker was delivering when it died is delivered again", async () => {
	await add(["a"]);
	const claim = { now: new Date(at), leaseMs: 15 * SECOND, limit: 10 };
	expect(await db.tx((tx) => claimEntries(tx, "mail", claim))).toHaveLength(1);
	at += 14 * SECOND;
	await deliver();
	expect(delivered).toEqual([]);
	at += SECOND;
	await deliver();
	expect(delivered).toEqual([["a"]]);
});

test("what is to follow a delivery is delivered when it is due", async () => {
	await add(["a"]);
	await deliver("mail", [{ kind: "mail", payload: { word: "b" }, dueAt: new Date(at + SECOND) }]);
	expect(delivered).toEqual([["a"]]);
	at += SECOND;
	await deliver();
	expect(delivered).toEqual([["a"], ["b"]]);
});

test("two workers at once deliver an entry once", async () => {
	await add(["a", "b", "c"]);
	await Promise.all([deliver(), deliver()]);
	expect(delivered).toEqual([["a", "b", "c"]]);
});

test("more than fits into one delivery is delivered in several", async () => {
	await add(Array.from({ length: 1100 }, (_, index) => String(index)));
	await deliver();
	expect(delivered.map(({ length }) => length)).toEqual([500, 500, 100]);
	expect(new Set(delivered.flat()).size).toBe(1100);
});

test("a worker that is told to stop delivers no more", async () => {
	await add(["a"]);
	await deliverDue({ kind: "mail", deliver: () => expect.fail() }, { ...options, signal: AbortSignal.abort() });
	expect(await isDue()).toBe(true);
});

test("what was sent long ago is forgotten, what could not be sent only where that is asked for", async () => {
	await add(["sent"]);
	await deliver();
	await add(["a"]);
	await add(["b"], { kind: "post" });
	const before = new Date(at + DAY);
	await db.tx((tx) => deleteSentEntries(tx, before));
	expect(await db.read.$count(outbox)).toBe(2);
	await db.tx((tx) => deleteUnsentEntries(tx, "po", before));
	expect([await isDue(), await isDue("post")]).toEqual([true, false]);
});
