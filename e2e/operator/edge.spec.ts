import { rmSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { startTestServer, type TestServer } from "../../db/postgres/test-server.ts";
import { findFreePort } from "../../lib/free-port.ts";
import { copyDemoData } from "../support/demo-template.ts";
import { EDGES, type Edge, type EdgeName, findHindrance } from "../support/edge.ts";
import { type Portal, runPortalCommand, startPortal } from "../support/portal.ts";
import { sendRequest } from "../support/send-request.ts";

/** Within this time a write must be seen; without purge or revalidation it would not be for a minute. */
const SOON = { timeout: 10_000, intervals: [50] };
const READERS = 50;
const LISTS = ["/chuyen-muc/xay-dung-dang", "/chuyen-muc/kinh-te-xa-hoi", "/chuyen-muc/dat-va-nguoi-gia-lai"];
const PHONE = "0269 3000 003";
const PUBLIC_ORIGIN = "https://cong.example";
const NAMES = ["nginx", "Varnish"] as const satisfies EdgeName[];

/** Two portals on one PostgreSQL, and every edge that is installed in front of them. */
let dataDir: string;
let server: TestServer;
let portals: [Portal, Portal];
let purgePort: number;
const edges = new Map<EdgeName, Edge>();
/** Articles nobody has asked for yet. */
let unread: string[];

const portEnv = (port: number) => ({
	PORT: String(port),
	LOG_LEVEL: "info",
	PUBLIC_ORIGIN,
	DATABASE_URL: server.url,
	TRUSTED_PROXY: "127.0.0.1",
	PURGE_URLS: `http://127.0.0.1:${purgePort}`,
});

test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
	test.setTimeout(120_000);
	dataDir = copyDemoData();
	server = await startTestServer();
	const copied = await runPortalCommand(["db", "copy", "--from", dataDir, "--to", server.url], { DATA_DIR: dataDir });
	expect(copied.code, copied.output).toBe(0);
	purgePort = await findFreePort();
	const ports = [await findFreePort(), await findFreePort()] as const;
	portals = [await startPortal(dataDir, portEnv(ports[0])), await startPortal(dataDir, portEnv(ports[1]))];
	for (const name of NAMES) {
		if (findHindrance(name) === "") edges.set(name, await EDGES[name]({ portals: ports, purgePort }));
	}
	const pages = await Promise.all(LISTS.map((path) => sendRequest(portals[0].origin + path)));
	unread = [...new Set(pages.flatMap(({ body }) => String(body).match(/\/tin\/[a-z0-9-]+-\d+(?=")/g) ?? []))];
});

test.afterAll(async () => {
	for (const edge of edges.values()) await edge.stop();
	for (const portal of portals ?? []) await portal.stop();
	await server?.stop();
	rmSync(dataDir, { recursive: true, force: true });
});

function takeUnread(isWanted: (path: string) => boolean = () => true): string {
	const path = unread.findLast(isWanted);
	if (!path) throw new Error("no article is left that nobody has read");
	unread.splice(unread.indexOf(path), 1);
	return path;
}

let markCount = 0;

/** How the portals came by their answers for `path`, by their access logs, which are a second late at most. */
async function listOutcomes(path: string): Promise<string[]> {
	markCount += 1;
	const mark = `/dau-${markCount}`;
	for (const { origin } of portals) await sendRequest(origin + mark);
	const isWritten = () => portals.every((portal) => portal.readLog().includes(`"path":"${mark}"`));
	await expect.poll(isWritten, SOON).toBe(true);
	const lines = portals.flatMap((portal) => portal.readLog().split("\n"));
	return lines
		.filter((line) => line.includes(`"path":"${path}"`))
		.map((line) => line.match(/"from":"([a-z]+)"/)?.[1] ?? "");
}

async function runCommand(...args: string[]): Promise<void> {
	const { code, output } = await portals[0].runCommand(...args);
	expect(code, output).toBe(0);
}

const toId = (path: string) => path.match(/\d+$/)?.[0] ?? "";
const takeDown = (path: string) => runCommand("article", "take-down", toId(path), "--reason", "Kiểm tra nguồn tin");

/** One test for each edge; what cannot be run here says so in its title. */
function testEach(title: string, run: (edge: Edge, name: EdgeName) => Promise<void>): void {
	for (const name of NAMES) {
		const hindrance = findHindrance(name);
		// Playwright reads the fixtures a test needs from this pattern.
		// biome-ignore lint/correctness/noEmptyPattern: none needed
		test(`${name} ${title}${hindrance}`, async ({}, testInfo) => {
			const edge = edges.get(name);
			testInfo.skip(!edge, hindrance);
			if (edge) await run(edge, name);
		});
	}
}

testEach("has a page made once, however many readers ask for it at the same time", async (edge) => {
	const path = takeUnread();
	const answers = await Promise.all(Array.from({ length: READERS }, () => edge.ask(path)));
	expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
	expect(new Set(answers.map(({ body }) => String(body))).size).toBe(1);
	expect(await listOutcomes(path)).toEqual(["miss"]);
});

testEach("answers HEAD, knows what a browser has, and hands on what the portal compressed", async (edge) => {
	const path = takeUnread();
	const headers = { "accept-encoding": "gzip, deflate, br, zstd" };
	const head = await edge.ask(path, { method: "HEAD", headers });
	expect([head.status, head.body.length, head.headers["content-encoding"]]).toEqual([200, 0, "br"]);
	const page = await edge.ask(path, { headers });
	expect(brotliDecompressSync(page.body).toString()).toContain(`href="${PUBLIC_ORIGIN}${path}"`);
	expect(page.headers).toMatchObject({
		etag: head.headers.etag,
		vary: "accept-encoding",
		"cache-control": "public, max-age=0, must-revalidate",
	});
	expect(page.headers).not.toHaveProperty("surrogate-key");
	const again = await edge.ask(path, { headers: { ...headers, "if-none-match": String(page.headers.etag) } });
	expect([again.status, again.body.length]).toEqual([304, 0]);
});

testEach("keeps nothing of the newsroom, and no page that is not there", async (edge, name) => {
	const paths = ["admin", "khong-co"].map((path) => `/${path}/${name.toLowerCase()}`);
	for (const path of [...paths, ...paths]) {
		const { status, headers } = await edge.ask(path);
		expect([status, headers["cache-control"]], path).toEqual([404, "no-store"]);
	}
	for (const path of paths) expect(await listOutcomes(path), path).toHaveLength(2);
});

/** One test for all edges at once, since what happens to the portals happens to each of them. */
function testAll(title: string, run: (edges: Edge[]) => Promise<void>): void {
	const hindrances = NAMES.map(findHindrance).join("");
	// biome-ignore lint/correctness/noEmptyPattern: none needed
	test(`every edge ${title}${hindrances}`, async ({}, testInfo) => {
		testInfo.skip(edges.size === 0, hindrances);
		await run([...edges.values()]);
	});
}

testAll("shows a change soon after another process made it, on the page and in the lists", async (all) => {
	const [list = ""] = LISTS;
	const [edge] = all;
	const html = String((await edge?.ask(list))?.body);
	const path = takeUnread((candidate) => html.includes(`${candidate}"`));
	const getStatus = (edge: Edge) => async () => (await edge.ask(path)).status;
	const isListed = (edge: Edge) => async () => String((await edge.ask(list)).body).includes(`${path}"`);
	const expectAll = async (status: number, listed: boolean) => {
		for (const edge of all) {
			await expect.poll(getStatus(edge), SOON).toBe(status);
			await expect.poll(isListed(edge), SOON).toBe(listed);
		}
	};
	await expectAll(200, true);
	// Readers keep asking while it changes: an old page must not stay by a portal that had not heard of it yet.
	const read = () => all.flatMap((edge) => [getStatus(edge)(), isListed(edge)()]);
	const reading = setInterval(() => void Promise.allSettled(read()), 100);
	try {
		await takeDown(path);
		await expectAll(410, false);
		await runCommand("article", "restore", toId(path));
		await expectAll(200, true);
	} finally {
		clearInterval(reading);
	}
});

testAll("passes over a portal that is down", async (all) => {
	const [first] = portals;
	await first.stop();
	for (const edge of all) {
		for (let asked = 0; asked < 3; asked += 1) expect((await edge.ask(takeUnread())).status).toBe(200);
	}
	portals[0] = await startPortal(dataDir, portEnv(first.port));
});

testAll("goes on showing what it has when every portal is down, and not what was taken down", async (all) => {
	const [kept, removed, seen] = [takeUnread(), takeUnread(), takeUnread()];
	for (const edge of all) for (const path of [kept, removed]) expect((await edge.ask(path)).status).toBe(200);
	await takeDown(removed);
	for (const edge of all) await expect.poll(async () => (await edge.ask(removed)).status, SOON).toBe(410);
	// A change that stands on every page: they are to be made anew now, and cannot be once the portals are down.
	for (const edge of all) expect((await edge.ask("/")).status).toBe(200);
	await runCommand("settings", "set", "site.phone", PHONE);
	for (const edge of all) await expect.poll(async () => String((await edge.ask(seen)).body), SOON).toContain(PHONE);
	for (const { processId } of portals) process.kill(processId, "SIGKILL");
	const isUp = ({ origin }: Portal) =>
		sendRequest(origin).then(
			() => true,
			() => false,
		);
	await expect.poll(async () => (await Promise.all(portals.map(isUp))).includes(true), SOON).toBe(false);

	for (const edge of all) {
		for (const path of ["/", kept, "/", kept]) {
			const { status, body } = await edge.ask(path);
			expect([status, String(body).includes("</html>")], path).toEqual([200, true]);
		}
		const { status, headers, body } = await edge.ask(takeUnread());
		expect([status, headers["cache-control"], headers["retry-after"]]).toEqual([503, "no-store", "30"]);
		expect(headers["content-type"]).toBe("text/html; charset=utf-8");
		expect(String(body)).toContain("Trang này tạm thời chưa xem được");
		expect([410, 503]).toContain((await edge.ask(removed)).status);
		expect((await edge.ask("/admin")).status).toBe(503);
	}

	portals[0] = await startPortal(dataDir, portEnv(portals[0].port));
	const unread = takeUnread();
	for (const edge of all) await expect.poll(async () => (await edge.ask(unread)).status, SOON).toBe(200);
});
