import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { db } from "../../db/client.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { systemActor } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { takeDownArticle } from "../articles/take-down-article.ts";
import { type Newsroom, openNewsroom } from "../search/test-newsroom.ts";
import { announceToWebhooks } from "./announce-to-webhooks.ts";
import { deliverWebhooks } from "./deliver-webhooks.ts";
import { addWebhook, changeWebhook, pingWebhook, removeWebhook, resendDelivery } from "./keep-webhook.ts";
import { getWebhook, listDeliveryPage, listWebhooks } from "./queries.ts";
import { WebhookError } from "./webhook.ts";
import { webhookForm } from "./webhook-fields.ts";

const cli = systemActor("cli");
const HOUR = 3_600_000;
const { signal } = new AbortController();

interface Told {
	headers: Readonly<Record<string, string | string[] | undefined>>;
	body: string;
}

let opened: TestDatabase;
let newsroom: Newsroom;
let receiver: Server;
let url: string;
let status = 200;
const told: Told[] = [];
beforeAll(async () => {
	opened = await openTestDatabase();
	vi.stubEnv("DATA_DIR", opened.dataDir);
	newsroom = await openNewsroom();
	receiver = createServer((request, response) => {
		void text(request).then((body) => {
			told.push({ headers: request.headers, body });
			response.writeHead(status).end();
		});
	}).listen(0, "127.0.0.1");
	await once(receiver, "listening");
	url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/nhan`;
});
afterAll(async () => {
	receiver.close();
	await opened.close();
});
beforeEach(async () => {
	for (const { id } of await listWebhooks()) await removeWebhook(cli, id);
	told.length = 0;
	status = 200;
});

const make = (input: Partial<Parameters<typeof addWebhook>[1]> = {}) =>
	addWebhook(cli, {
		...{ name: "Cổng tỉnh", url, isActive: true },
		events: ["article.published", "article.updated", "article.removed"],
		...input,
	});
const deliver = (ahead = HOUR) =>
	deliverWebhooks({ signal, mayBeLoopback: true, now: () => new Date(Date.now() + ahead) });
const listStates = async (id: number) =>
	(await listDeliveryPage(id, null)).deliveries.map(({ state, attempts }) => [state, attempts]);

test("I02: what becomes of an article is told once it has happened, signed as Standard Webhooks ask", async () => {
	const { secret } = await make();
	const id = await newsroom.publish({ title: "Suối đã có cầu" });
	await deliver();
	const [first] = told;
	expect(told).toHaveLength(1);
	expect(JSON.parse(first?.body ?? "")).toMatchObject({
		type: "article.published",
		data: { id, title: "Suối đã có cầu", url: expect.stringMatching(new RegExp(`/tin/[a-z-]+-${id}$`)) },
	});
	const { "webhook-id": key, "webhook-timestamp": seconds, "webhook-signature": signature } = first?.headers ?? {};
	const right = createHmac("sha256", Buffer.from(secret.replace("whsec_", ""), "base64"))
		.update(`${key}.${seconds}.${first?.body}`)
		.digest("base64");
	expect(signature).toBe(`v1,${right}`);
	await takeDownArticle(cli, id, 2, "Kiểm tra");
	await deliver();
	expect(JSON.parse(told[1]?.body ?? "").type).toBe("article.removed");
	await deliver();
	expect(told).toHaveLength(2);
});

test("I02: what was not taken is tried again under the same key, until it is dead; somebody has it sent again", async () => {
	const { id } = await make();
	await pingWebhook(cli, id);
	status = 500;
	for (let attempt = 0; attempt < 25; attempt += 1) await deliver(attempt * 5 * HOUR);
	expect(await listStates(id)).toEqual([["dead", 20]]);
	expect(told).toHaveLength(20);
	expect(new Set(told.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
	const [dead] = (await listDeliveryPage(id, null)).deliveries;
	expect(dead?.lastError).toBe("Nơi nhận trả lời 500.");
	expect(await listWebhooks()).toMatchObject([{ dead: 1, waiting: 0 }]);
	status = 204;
	await resendDelivery(cli, dead?.id ?? 0);
	await deliver();
	expect(await listStates(id)).toEqual([["delivered", 1]]);
	await expect(resendDelivery(cli, dead?.id ?? 0)).rejects.toThrow(WebhookError);
});

test("I02: two workers at once and a worker that died tell everything at least once; nobody is told between tries", async () => {
	const { id } = await make();
	for (let n = 0; n < 9; n += 1) await pingWebhook(cli, id);
	await Promise.all([deliver(), deliver()]);
	expect([told.length, new Set(told.map(({ headers }) => headers["webhook-id"])).size]).toEqual([9, 9]);
	status = 500;
	await pingWebhook(cli, id);
	await deliver(1000);
	await deliver(1000);
	expect(told).toHaveLength(10);
});

test("I02: a webhook gets what it asked for, nothing while it is off, and nothing goes into the office's own network", async () => {
	const { id } = await make({ events: ["article.removed"] });
	const inside = await make({ url: "http://10.0.0.9/nhan" });
	const article = await newsroom.publish({ title: "Chợ phiên mở lại" });
	const webhook = await getWebhook(id);
	await changeWebhook(cli, id, webhook?.version ?? 0, { name: "x", url, events: ["article.removed"], isActive: false });
	await takeDownArticle(cli, article, 2, "Kiểm tra");
	await deliver();
	expect(told).toEqual([]);
	expect(await listStates(id)).toEqual([]);
	expect((await listDeliveryPage(inside.id, null)).deliveries.map(({ lastError }) => lastError)).toEqual([
		expect.stringContaining("not a public address"),
		expect.stringContaining("not a public address"),
	]);
	const due = new Date();
	await db.tx((tx) => announceToWebhooks(tx, "article.removed", { id: article, title: "x", path: "/tin/x-1" }, due));
	expect(await listStates(id)).toEqual([]);
});

test("I02: an address without https, or with a password in it, is refused; strangers and older versions change nothing", async () => {
	for (const wrong of ["http://a.example/", "https://ten:mat-khau@a.example/", "ftp://a.example", "a"])
		expect(webhookForm.safeParse({ name: "x", url: wrong, published: "1" }).error?.issues[0]?.message).toMatch(/https/);
	const { id } = await make();
	const input = { name: "y", url, events: [], isActive: true };
	await expect(changeWebhook(cli, id, 99, input)).rejects.toThrow(WebhookError);
	const stranger = { kind: "user" as const, userId: 1, name: "Người lạ", roles: [] };
	await expect(changeWebhook(stranger, id, 1, input)).rejects.toThrow(NotAllowedError);
	await expect(addWebhook(stranger, input)).rejects.toThrow(NotAllowedError);
	await expect(removeWebhook(stranger, id)).rejects.toThrow(NotAllowedError);
	expect(await getWebhook(id)).not.toHaveProperty("secret");
});
