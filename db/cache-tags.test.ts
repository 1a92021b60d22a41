import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDatabase, db, openDatabase, watchWrites } from "./client.ts";
import { bumpTags, getLatestTagSeq, listTagChangesSince } from "./queries/cache-tags.ts";
import { openTestDatabase, type TestDatabase } from "./test-database.ts";

let opened: TestDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

const bump = (effect: "changed" | "removed" | "aged", ...tags: string[]) => db.tx((tx) => bumpTags(tx, effect, tags));

test("every change gets a higher number, and a later reader hears the newest of each tag and effect", async () => {
	expect(await getLatestTagSeq()).toBe(0);
	await bump("changed", "article:1", "home", "article:1");
	const cursor = await getLatestTagSeq();
	expect(cursor).toBe(2);
	await bump("changed", "home");
	await bump("removed", "home");
	expect(await listTagChangesSince(cursor)).toEqual([
		{ tag: "home", effect: "changed", seq: 3 },
		{ tag: "home", effect: "removed", seq: 4 },
	]);
});

test("a change that is rolled back is not heard", async () => {
	const cursor = await getLatestTagSeq();
	const failing = db.tx(async (tx) => {
		await bumpTags(tx, "changed", ["latest"]);
		throw new Error("thôi");
	});
	await expect(failing).rejects.toThrow();
	expect(await listTagChangesSince(cursor)).toEqual([]);
});

test("tags survive a restart", async () => {
	const cursor = await getLatestTagSeq();
	await bump("changed", "settings");
	await closeDatabase();
	await openDatabase(opened);
	expect(await listTagChangesSince(cursor)).toEqual([{ tag: "settings", effect: "changed", seq: cursor + 1 }]);
});

test("a write is told to those who watch", async () => {
	let calls = 0;
	const stop = watchWrites(() => {
		calls += 1;
	});
	await bump("aged", "rates");
	await expect.poll(() => calls).toBeGreaterThan(0);
	stop();
});
