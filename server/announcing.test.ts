import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { db } from "../db/client.ts";
import { countFailingEntries } from "../db/queries/outbox.ts";
import { outbox } from "../db/tables.ts";
import { openTestDatabase, type TestDatabase } from "../db/test-database.ts";
import { systemActor } from "../features/accounts/actor.ts";
import { addArticle } from "../features/articles/article-writing.ts";
import { createArticle } from "../features/articles/create-article.ts";
import { editArticle } from "../features/articles/edit-article.ts";
import { takeDownArticle } from "../features/articles/take-down-article.ts";
import { getIndexNowKey } from "../features/feeds/index-now-key.ts";
import { type Newsroom, openNewsroom } from "../features/search/test-newsroom.ts";
import { deliverDue, type Recipient } from "./deliver-outbox.ts";
import { INDEXNOW_KEY_FILE, toIndexNow } from "./index-now.ts";
import { startTestGate } from "./test-gate.ts";
import { toWebSubHub } from "./web-sub.ts";

const ORIGIN = "https://bien-ho.example";
const FILES = ["rss.xml", "atom.xml", "feed.json"];
const MINUTE = 60_000;
const cli = systemActor("cli");

/** A hub and a search engine that note what they are told. */
interface FakeServer {
	url: string;
	heard: { path: string; method: string; type: string; body: string }[];
	status: number;
	server: Server;
}

let fake: FakeServer;
let opened: TestDatabase;
let newsroom: Newsroom;
beforeAll(async () => {
	fake = { url: "", heard: [], status: 204, server: createServer() };
	fake.server.on("request", async (request, response) => {
		const { url: path = "", method = "", headers } = request;
		fake.heard.push({ path, method, type: headers["content-type"] ?? "", body: await text(request) });
		response.writeHead(fake.status).end();
	});
	await once(fake.server.listen(0, "127.0.0.1"), "listening");
	fake.url = `http://127.0.0.1:${(fake.server.address() as AddressInfo).port}`;
	vi.stubEnv("PUBLIC_ORIGIN", ORIGIN);
	vi.stubEnv("WEBSUB_HUB", `${fake.url}/hub`);
	vi.stubEnv("INDEXNOW_ENDPOINT", `${fake.url}/indexnow`);
	return () => void fake.server.close();
});
beforeEach(async () => {
	opened = await openTestDatabase();
	newsroom = await openNewsroom();
	Object.assign(fake, { heard: [], status: 204 });
});
afterEach(() => opened.close());

/** A minute on, when everything is due that was not due at once. */
const deliver = (recipient: Recipient, minutes = 1) =>
	deliverDue(recipient, { log: () => undefined, now: () => new Date(Date.now() + minutes * MINUTE) });
const toHub = () => toWebSubHub(`${fake.url}/hub`, ORIGIN);
const toEngines = () => toIndexNow(`${fake.url}/indexnow`, ORIGIN);
const listPings = () => fake.heard.map(({ body }) => new URLSearchParams(body).get("hub.url") ?? "");
const listUrls = () => fake.heard.flatMap(({ body }) => (JSON.parse(body) as { urlList: string[] }).urlList);

test("S09: publishing tells the hub once of each feed that shows the article, as a form", async () => {
	await newsroom.publish({ title: "Bài mới" });
	await newsroom.publish({ title: "Bài mới nữa" });
	await deliver(toHub());
	const feeds = ["", "/chuyen-muc/tin-tuc"].flatMap((section) => FILES.map((file) => `${ORIGIN}${section}/${file}`));
	expect(listPings().sort()).toEqual(feeds.sort());
	for (const { path, method, type, body } of fake.heard) {
		expect([path, method, type]).toEqual(["/hub", "POST", "application/x-www-form-urlencoded"]);
		expect(new URLSearchParams(body).get("hub.mode")).toBe("publish");
	}
	fake.heard = [];
	await deliver(toHub());
	expect(fake.heard).toEqual([]);
});

test("S09: a hub that is down keeps nobody from publishing, and hears of it later", async () => {
	fake.status = 503;
	const id = await newsroom.publish({ title: "Bài mới" });
	expect(id).toBeGreaterThan(0);
	await deliver(toHub());
	expect(await countFailingEntries(db.read)).toEqual(new Map([["websub", 1]]));
	Object.assign(fake, { status: 202, heard: [] });
	await deliver(toHub(), 10);
	expect(listPings()).toHaveLength(6);
	expect(await countFailingEntries(db.read)).toEqual(new Map());
});

test("S10: search engines hear of an article that is published, changed and taken down, and not of a draft", async () => {
	const draft = await createArticle(cli, newsroom.toInput({ title: "Bản nháp" }));
	await editArticle(cli, draft, 1, newsroom.toInput({ title: "Bản nháp hai" }), "Sửa");
	await deliver(toEngines());
	expect(fake.heard).toEqual([]);
	const id = await newsroom.publish({ title: "Bài mới" });
	await deliver(toEngines());
	await editArticle(cli, id, 2, newsroom.toInput({ title: "Bài sửa" }), "Sửa tiêu đề");
	await deliver(toEngines());
	await takeDownArticle(cli, id, 3, "Kiểm tra");
	await deliver(toEngines());
	expect(listUrls()).toEqual(
		[`/tin/bai-moi-${id}`, `/tin/bai-sua-${id}`, `/tin/bai-sua-${id}`].map((path) => ORIGIN + path),
	);
	const [first] = fake.heard;
	const key = await getIndexNowKey(db.read);
	expect([first?.method, first?.type]).toEqual(["POST", "application/json; charset=utf-8"]);
	expect(JSON.parse(first?.body ?? "")).toMatchObject({
		host: "bien-ho.example",
		key,
		keyLocation: `${ORIGIN}/${key}.txt`,
	});
	expect(key).toMatch(/^[a-z0-9]{32}$/);
});

test("S10: many articles are one message, and a refusal is kept with its reason for the next try", async () => {
	for (let number = 0; number < 30; number += 1) await newsroom.publish({ title: `Bài ${number}` });
	fake.status = 422;
	await deliver(toEngines());
	expect(await countFailingEntries(db.read)).toEqual(new Map([["indexnow", 30]]));
	const rows = await db.read.select({ kind: outbox.kind, lastError: outbox.lastError }).from(outbox);
	expect(rows.find(({ kind }) => kind === "indexnow")?.lastError).toContain("answered 422");
	Object.assign(fake, { status: 200, heard: [] });
	await deliver(toEngines(), 10);
	expect([fake.heard.length, listUrls().length]).toEqual([1, 30]);
});

test("S10: the key stands as plain text at its own address, and at no other", async () => {
	await newsroom.publish({ title: "Bài mới" });
	await deliver(toEngines());
	const key = (await getIndexNowKey(db.read)) ?? "";
	const gate = await startTestGate({ endpoints: [INDEXNOW_KEY_FILE] });
	try {
		const answer = await gate.ask(`/${key}.txt`);
		expect([answer.status, answer.headers["content-type"], answer.body.toString()]).toEqual([
			200,
			"text/plain; charset=utf-8",
			key,
		]);
		expect((await gate.ask(`/${"0".repeat(32)}.txt`)).status).toBe(404);
		expect((await gate.ask("/robots.txt")).status).toBe(200);
	} finally {
		await gate.stop();
	}
});

test("invented articles are told to nobody", async () => {
	const publication = { at: new Date("2026-11-20T05:00:00Z"), hasClockTime: true };
	await db.tx((tx) =>
		addArticle(tx, cli, { input: newsroom.toInput({ title: "Minh họa" }), publication, isDemo: true }),
	);
	expect(await db.read.select({ kind: outbox.kind }).from(outbox)).toEqual([]);
});
