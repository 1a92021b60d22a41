import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db, watchWrites } from "../client.ts";
import { bumpTags } from "../queries/cache-tags.ts";
import { openTestDatabase, type TestDatabase } from "../test-database.ts";
import { runOnServer } from "./test-server.ts";

const LISTENER = "application_name = 'bien-ho listener' and datname = current_database()";
let opened: TestDatabase;
let databaseUrl: string;
let heard = 0;
let stop: () => void;

beforeAll(async () => {
	opened = await openTestDatabase();
	databaseUrl = opened.databaseUrl ?? "";
	stop = watchWrites(() => {
		heard += 1;
	});
	await untilQuiet();
});
afterAll(async () => {
	stop();
	await opened.close();
});
beforeEach(untilQuiet);

const write = () => db.tx((tx) => bumpTags(tx, "changed", ["home"]));

/** Once it listens, nothing is heard but what is written. */
async function untilQuiet(): Promise<void> {
	let before: number;
	do {
		before = heard;
		await wait(400);
	} while (heard > before);
}

test("a write is told when it commits, and not before", async () => {
	const before = heard;
	await db.tx(async (tx) => {
		await bumpTags(tx, "changed", ["home"]);
		await wait(100);
		expect(heard).toBe(before);
	});
	await expect.poll(() => heard).toBe(before + 1);
});

test("a write by anybody's hand is told", async () => {
	const before = heard;
	await runOnServer(databaseUrl, "insert into cache_tags (tag, effect, seq) values ('menu', 'changed', 900)");
	await expect.poll(() => heard).toBe(before + 1);
});

test("a broken connection is replaced: what is written meanwhile and afterwards is heard of", async () => {
	for (const _time of ["once", "and again"]) {
		const before = heard;
		await runOnServer(databaseUrl, `select pg_terminate_backend(pid) from pg_stat_activity where ${LISTENER}`);
		await write();
		await expect.poll(() => heard).toBeGreaterThan(before);
		await untilQuiet();
		const afterwards = heard;
		await write();
		await expect.poll(() => heard).toBe(afterwards + 1);
	}
});
