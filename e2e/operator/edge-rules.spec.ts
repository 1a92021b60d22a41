import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import { findFreePort } from "../../lib/free-port.ts";
import { EDGES, type Edge, type EdgeName, findHindrance } from "../support/edge.ts";
import { type Answer, sendRequest } from "../support/send-request.ts";

/** Another address of this machine: a reader's, not the one of a trusted proxy. */
const READER = "127.0.0.2";
const PAGE = { "cache-control": "public, max-age=0, must-revalidate", "surrogate-key": "home" };
const FILE = { "cache-control": "public, max-age=31536000, immutable" };

interface Seen {
	url: string;
	method: string;
	headers: IncomingHttpHeaders;
}

/** A stand-in for the portal that would have everything kept. */
interface Origin {
	server: Server;
	port: number;
	seen: Seen[];
}

/** Files of a release that one portal has already: every second request for them finds nothing. */
let halfAsked = 0;

const answerEverything: RequestListener = ({ url = "" }, response) => {
	if (url.endsWith("half.js")) halfAsked += 1;
	if (url.endsWith("missing.js") || (url.endsWith("half.js") && halfAsked % 2 === 1)) {
		response.writeHead(404, { "cache-control": "no-store" }).end();
		return;
	}
	const cookie = url.includes("cookie") ? { "set-cookie": "a=b" } : {};
	const kept = url.startsWith("/_next/static/") ? FILE : PAGE;
	const refused = url.includes("no-store") ? { "cache-control": "no-store" } : {};
	const length = url.endsWith(".mp4") ? { "content-length": "10" } : {};
	response.writeHead(200, {
		"content-type": "text/plain",
		vary: "accept-encoding",
		...kept,
		...cookie,
		...refused,
		...length,
	});
	response.end("0123456789");
};

async function startOrigin(): Promise<Origin> {
	const seen: Seen[] = [];
	const server = createServer((request, response) => {
		const { url = "", method = "", headers } = request;
		if (url !== "/healthz" || headers.connection !== "close") seen.push({ url, method, headers });
		answerEverything(request, response);
	}).listen(0, "127.0.0.1");
	await once(server, "listening");
	return { server, seen, port: (server.address() as AddressInfo).port };
}

for (const name of Object.keys(EDGES) as EdgeName[]) {
	const hindrance = findHindrance(name);

	test.describe(`${name}${hindrance}`, () => {
		let origin: Origin;
		let edge: Edge;
		let purgePort: number;
		// Playwright reads the fixtures a hook needs from this pattern.
		// biome-ignore lint/correctness/noEmptyPattern: none needed
		test.beforeAll(async ({}, testInfo) => {
			testInfo.skip(hindrance !== "", hindrance);
			origin = await startOrigin();
			purgePort = await findFreePort();
			edge = await EDGES[name]({ portals: [origin.port, origin.port], purgePort });
		});
		test.afterAll(async () => {
			await edge?.stop();
			origin?.server.close();
		});
		test.beforeEach(() => {
			origin.seen.length = 0;
		});

		/** Asks twice. @returns how often the portal was asked for it. */
		const countAsked = async (path: string, headers: Record<string, string> = {}, method = "GET") => {
			origin.seen.length = 0;
			for (const _ of [1, 2]) expect((await edge.ask(path, { headers, method })).status, path).toBe(200);
			return origin.seen.filter(({ url }) => url === path).length;
		};

		test("keeps pages and files, and nothing of the newsroom, nothing with a cookie, nothing the portal does not want kept", async () => {
			for (const path of ["/tin/bai-1", "/tim-kiem?q=a", "/_next/static/a.js", "/administrator"]) {
				expect(await countAsked(path, { cookie: "a=b", authorization: "Basic YQ==" }), path).toBe(1);
				expect(origin.seen.at(-1)?.headers).not.toHaveProperty("cookie");
				expect(origin.seen.at(-1)?.headers).not.toHaveProperty("authorization");
			}
			const passed = ["/admin", "/admin/", "/admin/bai?so=1", "/api/v1/bai", "/api", "/tin/cookie", "/tin/no-store"];
			for (const path of passed) expect(await countAsked(path), path).toBe(2);
			expect(await countAsked("/admin/co-cookie", { cookie: "a=b" })).toBe(2);
			expect(origin.seen.at(-1)?.headers.cookie).toBe("a=b");
			expect(await countAsked("/tin/bai-1", { "content-length": "0" }, "POST")).toBe(2);
			expect(await countAsked("/tep/phim.mp4")).toBe(2);
		});

		test("asks the other portal for a file that one of them has not, and takes no for an answer when neither has it", async () => {
			expect((await edge.ask("/_next/static/half.js")).status).toBe(200);
			expect((await edge.ask("/_next/static/missing.js")).status).toBe(404);
			expect(origin.seen.filter(({ url }) => url === "/_next/static/half.js")).toHaveLength(2);
		});

		test("asks for a page once for each form the portal has, however browsers spell what they take", async () => {
			const spellings = [
				"gzip, deflate, br, zstd",
				"br",
				"BR;q=0.5, gzip",
				"gzip",
				"x-gzip, GZIP;q=1.0",
				"br;q=0, gzip",
			];
			const headers = [...spellings, "identity", "deflate", "br;q=0, gzip;q=0", "brotli"].map((accepted) => ({
				"accept-encoding": accepted,
			}));
			// All at once: nginx asks again for what is older than a second.
			await Promise.all([{}, ...headers].map((one) => edge.ask("/tin/dang", { headers: one })));
			const asked = origin.seen.map((one) => one.headers["accept-encoding"] ?? "none");
			expect(asked.sort()).toEqual(["br", "gzip", "none"]);
		});

		test("tells the portal who asks, and nothing of what the client claims about it", async () => {
			const claims = ["x-forwarded-for", "x-real-ip", "x-forwarded-proto", "x-forwarded-host", "x-forwarded-port"];
			const others = ["x-forwarded-prefix", "x-forwarded-server", "x-forwarded-ssl", "forwarded", "proxy"];
			const headers = Object.fromEntries([...claims, ...others].map((claim) => [claim, "6.6.6.6"]));
			for (const path of ["/tin/ai-hoi", "/admin/ai-hoi"]) await edge.ask(path, { headers, from: READER });
			const forwarding = /^(x-forwarded-.*|x-real-ip|forwarded|proxy|host)$/;
			for (const { url, headers: told } of origin.seen) {
				const heard = Object.fromEntries(Object.entries(told).filter(([header]) => forwarding.test(header)));
				expect(heard, url).toEqual({
					host: "localhost",
					"x-forwarded-for": READER,
					"x-real-ip": READER,
					"x-forwarded-host": "localhost",
					"x-forwarded-proto": edge.origin.split(":")[0],
				});
			}
			expect(origin.seen).toHaveLength(2);
		});

		test("shows the health of the portal to no reader", async () => {
			for (const path of ["/healthz", "/readyz", "/metrics"]) {
				expect([403, 404], path).toContain((await edge.ask(path, { from: READER })).status);
			}
			expect(origin.seen).toEqual([]);
		});

		test("takes no purge from readers", async () => {
			await edge.ask("/tin/con-day");
			const purge = { method: "PURGE", headers: { "surrogate-key": "home", "purge-effect": "removed" } };
			for (const from of [READER, "127.0.0.1"]) await edge.ask("/tin/con-day", { ...purge, from });
			await edge.ask("/tin/con-day");
			expect(origin.seen.filter(({ method }) => method === "GET")).toHaveLength(1);
		});

		if (name === "nginx") return;

		test("takes purges by their own address alone, and forgets what they name", async () => {
			const purge = (key: string): Promise<Answer> =>
				sendRequest(`http://127.0.0.1:${purgePort}/`, { method: "PURGE", headers: { "surrogate-key": key } });
			await edge.ask("/tin/quen");
			expect((await purge("article:1 settings")).status).toBe(200);
			expect(await countAsked("/tin/quen")).toBe(0);
			expect((await purge("article:1 home")).status).toBe(200);
			expect(await countAsked("/tin/quen")).toBe(1);
			expect((await sendRequest(`http://127.0.0.1:${purgePort}/tin/quen`)).status).toBe(405);
		});
	});
}
