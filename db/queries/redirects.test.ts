import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../client.ts";
import { openTestDatabase, type TestDatabase } from "../test-database.ts";
import { getRedirectTarget, upsertRedirect } from "./redirects.ts";

let opened: TestDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

const lead = (from: string, to: string) => db.tx((tx) => upsertRedirect(tx, from, to));
const follow = (path: string) => getRedirectTarget(db.read, path);

test("S13: an address that moved three times leads to the last one in one hop", async () => {
	await lead("/a", "/b");
	await lead("/b", "/c");
	await lead("/c", "/d");
	expect([await follow("/a"), await follow("/b"), await follow("/c"), await follow("/d")]).toEqual([
		"/d",
		"/d",
		"/d",
		null,
	]);
});

test("S13: moving back cannot make a loop", async () => {
	await lead("/x", "/y");
	await lead("/y", "/x");
	expect([await follow("/x"), await follow("/y")]).toEqual([null, "/x"]);
	await lead("/x", "/x");
	expect(await follow("/x")).toBeNull();
});
