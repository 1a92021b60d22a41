import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { db } from "../db/client.ts";
import { bumpTags, type TagEffect } from "../db/queries/cache-tags.ts";
import { countFailingEntries } from "../db/queries/outbox.ts";
import { outbox } from "../db/tables.ts";
import { openTestDatabase, type TestDatabase } from "../db/test-database.ts";
import { createLog } from "./log.ts";
import { startPortalWorker } from "./portal-worker.ts";
import type { Worker } from "./worker.ts";

/** An edge cache that notes what it is told. */
interface TestEdge {
	url: string;
	heard: { effect: string; keys: string[] }[];
	server: Server;
	/** What it answers to a purge. */
	status: number;
}

let opened: TestDatabase;
let edges: [TestEdge, TestEdge];
let worker: Worker | undefined;

async function startEdge(): Promise<TestEdge> {
	const edge = { url: "", heard: [], status: 200 } as unknown as TestEdge;
	edge.server = createServer(({ method, headers }, response) => {
		const effect = String(headers["purge-effect"]);
		if (method === "PURGE") edge.heard.push({ effect, keys: String(headers["surrogate-key"]).split(" ") });
		response.writeHead(edge.status).end();
	}).listen(0, "127.0.0.1");
	await once(edge.server, "listening");
	edge.url = `http://127.0.0.1:${(edge.server.address() as AddressInfo).port}`;
	return edge;
}

// The environment is read once in a process: both addresses stand before anything asks for them.
beforeAll(async () => {
	edges = [await startEdge(), await startEdge()];
	vi.stubEnv("PURGE_URLS", edges.map(({ url }) => url).join(", "));
	return () => edges.forEach(({ server }) => void server.close());
});
beforeEach(async () => {
	opened = await openTestDatabase();
	for (const edge of edges) Object.assign(edge, { heard: [], status: 200 });
});
afterEach(async () => {
	await worker?.stop();
	worker = undefined;
	await opened.close();
});

/** Refused before anything is sent. */
const NO_SOURCES = {
	exchangeRateUrl: "http://127.0.0.1/",
	weatherUrl: "http://127.0.0.1/",
	upstreamAllowLoopback: false,
};
const bump = (effect: TagEffect, ...tags: string[]) => db.tx((tx) => bumpTags(tx, effect, tags));
const start = () => {
	const log = createLog({ threshold: "error", write: (line) => expect.fail(line) });
	const { dataDir } = opened;
	worker = startPortalWorker({ dataDir, purgeUrls: edges.map(({ url }) => url), ...NO_SOURCES }, log);
};
const listKinds = async () => (await db.read.select({ kind: outbox.kind }).from(outbox)).map(({ kind }) => kind);

test("a write tells every edge which tags changed and which were removed, twice", async () => {
	start();
	await db.tx(async (tx) => {
		await bumpTags(tx, "changed", ["latest", "category:3", "article:12"]);
		await bumpTags(tx, "removed", ["article:12"]);
	});
	const told = [
		{ effect: "removed", keys: ["wide", "article:12"] },
		{ effect: "changed", keys: ["wide", "latest", "category:3"] },
	];
	for (const edge of edges) await expect.poll(() => edge.heard, { timeout: 5000 }).toEqual([...told, ...told]);
});

test("what merely ages is not purged, and neither is what was rolled back", async () => {
	await bump("aged", "rates");
	const failed = db.tx(async (tx) => {
		await bumpTags(tx, "changed", ["latest"]);
		throw new Error("thôi");
	});
	await expect(failed).rejects.toThrow("thôi");
	expect(await listKinds()).toEqual([]);
});

test("an edge that refuses is told when it takes purges again, and holds up no other", async () => {
	const [broken, sound] = edges;
	broken.status = 503;
	start();
	await bump("changed", "latest");
	await expect.poll(() => sound.heard.length, { timeout: 5000 }).toBe(2);
	await expect.poll(() => countFailingEntries(db.read)).toEqual(new Map([[`purge ${broken.url}`, 1]]));
	await bump("changed", "home");
	await expect.poll(() => sound.heard.at(-1)?.keys, { timeout: 5000 }).toEqual(["wide", "home"]);
	Object.assign(broken, { heard: [], status: 200 });
	const listKeys = () => new Set(broken.heard.flatMap(({ keys }) => keys));
	await expect.poll(listKeys, { timeout: 15_000 }).toEqual(new Set(["wide", "latest", "home"]));
});

test("a hundred writes before a worker comes are one purge", async () => {
	for (let number = 0; number < 100; number += 1) await bump("changed", "latest", `article:${number}`);
	start();
	for (const edge of edges) {
		await expect.poll(() => edge.heard.length, { timeout: 5000 }).toBeGreaterThan(0);
		expect(edge.heard[0]?.keys).toHaveLength(102);
	}
});
