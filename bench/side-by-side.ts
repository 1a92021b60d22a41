import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { EDGES } from "../e2e/support/edge.ts";
import { startPortal } from "../e2e/support/portal.ts";
import { findFreePort } from "../lib/free-port.ts";
import { type LoadResult, measureLoad } from "./load.ts";
import { get } from "./page-bytes.ts";
import { getMedian } from "./statistics.ts";

/**
 * One article page with gzip, without TLS, from: nginx that has the compressed file on its disk, the portal, nginx and
 * Varnish in front of it as in deploy/. Rounds are interleaved, so that a busy moment hits everybody.
 */
const ROUNDS = 5;
const folder = mkdtempSync(join(tmpdir(), "portal-side-by-side-"));
const purgePort = await findFreePort();
const portal = await startPortal(join(folder, "data"), {
	TRUSTED_PROXY: "127.0.0.1",
	PURGE_URLS: `http://127.0.0.1:${purgePort}`,
});
const path = String((await get(`${portal.origin}/rss.xml`, "identity")).body).match(/\/tin\/[a-z0-9-]+-\d+/)?.[0] ?? "";
const page = await get(portal.origin + path, "gzip");
const options = { portals: [portal.port, portal.port] as const, purgePort, isSecure: false };
const file = await startFileServer();
const nginx = await EDGES.nginx(options);
const varnish = await EDGES.Varnish(options);
const servers = [
	{ name: "nginx, compressed file", url: file.url, processId: file.child.pid ?? 0 },
	{ name: "the portal", url: portal.origin + path, processId: portal.processId },
	{ name: "nginx proxy_cache before it", url: nginx.origin + path, processId: nginx.processId },
	{ name: "Varnish before it", url: varnish.origin + path, processId: varnish.processId },
];
const results = servers.map((): LoadResult[] => []);
try {
	for (let round = 0; round < ROUNDS; round += 1) {
		for (const [index, { url, processId }] of servers.entries()) {
			results[index]?.push(await measureLoad(url, processId, { accepted: "gzip", host: "localhost" }));
		}
	}
	console.log(`${path}: ${page.body.length} bytes with gzip, medians of ${ROUNDS} rounds, 32 connections`);
	console.log("| server | requests/s | p99, ms | CPU of the server for one answer, µs |\n|---|---|---|---|");
	for (const [index, { name }] of servers.entries()) {
		const median = (of: keyof LoadResult) => getMedian((results[index] ?? []).map((result) => result[of]));
		const cells = [median("rate").toFixed(0), median("p99").toFixed(1), median("cpuMicroseconds").toFixed(0)];
		console.log(`| ${name} | ${cells.join(" | ")} |`);
	}
} finally {
	file.child.kill();
	for (const edge of [nginx, varnish]) await edge.stop();
	await portal.stop();
	rmSync(folder, { recursive: true, force: true });
}

/** The least nginx can do: one worker, the page's bytes as a .gz file, no log. */
async function startFileServer(): Promise<{ child: ChildProcess; url: string }> {
	const port = await findFreePort();
	writeFileSync(join(folder, "page.html.gz"), page.body);
	writeFileSync(
		join(folder, "nginx.conf"),
		`daemon off; pid ${folder}/pid; events {} user root;
		http { access_log off; sendfile on; tcp_nopush on; open_file_cache max=100; default_type text/html;
			server { listen 127.0.0.1:${port}; root ${folder}; gzip_static always; keepalive_requests 1000000; } }`,
	);
	const child = spawn("nginx", ["-e", "stderr", "-c", join(folder, "nginx.conf")], {
		env: { NODE_ENV: "production", PATH: "/usr/sbin:/usr/bin" },
		stdio: ["ignore", "inherit", "inherit"],
	});
	const url = `http://127.0.0.1:${port}/page.html`;
	while (child.exitCode === null && !(await get(url, "gzip").catch(() => null))) await wait(50);
	return { child, url };
}
