import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach, beforeEach, expect, test } from "vitest";
import { db, onCommit, watchWrites } from "../db/client.ts";
import { bumpTags, getLatestTagSeq, listTagChangesSince, type TagEffect } from "../db/queries/cache-tags.ts";
import { openTestDatabase, type TestDatabase } from "../db/test-database.ts";
import { PageCache } from "./page-cache.ts";
import { toPageEntry, toPlainBody } from "./page-entry.ts";
import { startTagListener } from "./tag-listener.ts";

let opened: TestDatabase;
let cache: PageCache;
let stop: () => void;
let text: string;
let renders: string[];

beforeEach(async () => {
	opened = await openTestDatabase();
	[text, renders] = ["one", []];
	await start();
});

afterEach(async () => {
	stop();
	await opened.close();
});

/** What a start of the portal does: an empty cache, and a listener on the stored tags. */
async function start(): Promise<void> {
	cache = new PageCache({
		maxBytes: 1e6,
		render: async (key) => {
			renders.push(key);
			const tags = new Set([`article:${key}`, "home"]);
			return { status: 200, headers: {}, body: text, tags, expiresAt: null, isCacheable: true };
		},
		toEntry: (page) => toPageEntry(page, { shared: {}, hasSurrogateKey: false }),
		notFoundKey: "/missing",
		onRenderFailure: () => undefined,
	});
	const source = { onCommit, watchWrites, getLatestTagSeq, listTagChangesSince };
	({ stop } = await startTagListener({ source, cache, onError: (error) => expect.fail(String(error)) }));
}

const write = (effect: TagEffect, ...tags: string[]) => db.tx((tx) => bumpTags(tx, effect, tags));
const read = async (key: string) => String(await toPlainBody((await cache.load(key)).entry));

/** Bumps a tag in a process of its own; resolves when that process has committed. */
async function writeElsewhere(tag: string): Promise<void> {
	const script = `
		const { openDatabase, closeDatabase, db } = await import("./db/client.ts");
		const { bumpTags } = await import("./db/queries/cache-tags.ts");
		await openDatabase({ dataDir: process.argv[1], databaseUrl: process.env.DATABASE_URL ?? null });
		await db.tx((tx) => bumpTags(tx, "changed", [process.argv[2]]));
		console.log("committed");
		await closeDatabase();`;
	const child = spawn(process.execPath, ["--input-type=module", "-e", script, opened.dataDir, tag], { stdio: "pipe" });
	await once(child.stdout, "data");
}

test("a write makes every page that read it fresh for the very next request, and leaves the others cached", async () => {
	await Promise.all(["/a", "/b"].map(read));
	text = "two";
	await write("changed", "article:/a");
	expect(cache.getFresh("/a")).toBeUndefined();
	expect([await read("/a"), await read("/b")]).toEqual(["two", "one"]);
	expect(renders).toEqual(["/a", "/b", "/a"]);
});

test("a hundred writes, each read at once, never show an old page", async () => {
	for (let n = 0; n < 100; n += 1) {
		text = `version ${n}`;
		await write(n % 2 === 0 ? "changed" : "removed", "article:/a");
		expect(await read("/a")).toBe(`version ${n}`);
		expect(cache.getFresh("/a")).toBeDefined();
	}
});

test("a write that is rolled back changes nothing", async () => {
	await read("/a");
	const failing = db.tx(async (tx) => {
		await bumpTags(tx, "removed", ["article:/a"]);
		throw new Error("no");
	});
	await expect(failing).rejects.toThrow("no");
	expect(cache.getFresh("/a")).toBeDefined();
});

test("two processes on one file: the write of one is seen by the other within 300 ms", async () => {
	await read("/a");
	text = "two";
	await writeElsewhere("home");
	const committedAt = performance.now();
	await expect.poll(() => read("/a"), { interval: 5, timeout: 2000 }).toBe("two");
	expect(performance.now() - committedAt).toBeLessThan(300);
});

test("a restart neither revives old pages nor loses what is written after it", async () => {
	await read("/a");
	stop();
	text = "two";
	await write("changed", "article:/a");
	await start();
	expect(await read("/a")).toBe("two");
	expect(renders).toEqual(["/a", "/a"]);
	text = "three";
	await write("changed", "article:/a");
	expect(await read("/a")).toBe("three");
});
