import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { brotliDecompressSync } from "node:zlib";
import { closeDatabase, db, openDatabase } from "../db/client.ts";
import { listArticlesAfter } from "../db/queries/article-lists.ts";
import { listPublishedRows } from "../db/queries/articles.ts";
import { bumpTags } from "../db/queries/cache-tags.ts";
import { upsertSetting } from "../db/queries/settings.ts";
import { type Portal, startPortal } from "../e2e/support/portal.ts";
import { type LoadResult, measureLoad } from "./load.ts";
import { get, measurePageBytes } from "./page-bytes.ts";
import { getMedian, getPercentile } from "./statistics.ts";
import { toSlowness } from "./yardstick.ts";

const ROUNDS = 5;
const ARTICLES = 50_000;
const DISTINCT_PAGES = 5000;
const WRITES = 20;
const rows: [what: string, measured: string, budget: string][] = [];
const report = (what: string, measured: string, budget = "–") => {
	rows.push([what, measured, budget]);
	console.log(`${what}: ${measured}`);
};

const dataDir = mkdtempSync(join(tmpdir(), "portal-bench-"));
const first = await startPortal(dataDir);
const filled = await first.runCommand("demo", "--articles", String(ARTICLES));
if (filled.code !== 0) throw new Error(filled.output);
await first.stop();
// The first start after so much writing waits for the disk and is not the one that is measured.
await (await startPortal(dataDir)).stop();
const begun = performance.now();
const portal = await startPortal(dataDir);
report("start to first answer, built and migrated", `${((performance.now() - begun) / 1000).toFixed(2)} s`, "≤ 3 s");
await openDatabase({ dataDir, databaseUrl: null });
const paths = await listNewestPaths(DISTINCT_PAGES + 400);
try {
	const slowness = toSlowness(await measureCached(portal, paths[100] as string));
	report("times beside the machine of the budgets (decision 023)", `${slowness.toFixed(1)} ×`);
	await measureFirstRenders(portal, slowness);
	await measureVisibility(portal);
	await measureBytes(portal);
	await measureMemory(portal, paths.slice(-DISTINCT_PAGES));
} finally {
	await portal.stop();
	await closeDatabase();
	rmSync(dataDir, { recursive: true, force: true });
}
console.log(`\n| what | measured | budget |\n|---|---|---|`);
for (const row of rows) console.log(`| ${row.join(" | ")} |`);

async function listNewestPaths(limit: number): Promise<string[]> {
	const listed = await listArticlesAfter(db.read, { kind: "all", id: 0 }, null, limit);
	const rows = await listPublishedRows(
		db.read,
		listed.map(({ articleId }) => articleId),
	);
	return rows.map(({ id, slug }) => `/tin/${slug}-${id}`);
}

/**
 * The cached page against a bare server sending the same bytes, interleaved, so that a busy moment hits both.
 * @returns what an answer costs the bare server, microseconds of CPU.
 */
async function measureCached({ origin, processId }: Portal, path: string): Promise<number> {
	const page = await get(origin + path);
	const { connection: _connection, date: _date, "keep-alive": _keep, ...headers } = page.headers;
	const bare = spawn(process.execPath, ["bench/bare-process.ts"], { stdio: ["pipe", "pipe", "inherit"] });
	bare.stdin.end(JSON.stringify({ headers, body: page.body.toString("base64") }));
	const [line] = (await once(bare.stdout, "data")) as [Buffer];
	const bareOrigin = line.toString().trim();
	const gate: LoadResult[] = [];
	const node: LoadResult[] = [];
	for (let round = 0; round < ROUNDS; round += 1) {
		gate.push(await measureLoad(origin + path, processId));
		node.push(await measureLoad(bareOrigin, bare.pid ?? 0));
	}
	bare.kill();
	const medians = (name: keyof LoadResult) =>
		[gate, node].map((results) => getMedian(results.map((result) => result[name]))) as [number, number];
	const [ours, theirs] = medians("rate");
	const [ourCost, theirCost] = medians("cpuMicroseconds");
	report("cached article page / bare node:http, same bytes", `${Math.round(ours)} / ${Math.round(theirs)} requests/s`);
	report("the same, CPU of the server for one answer", `${ourCost.toFixed(0)} / ${theirCost.toFixed(0)} µs`);
	const share = (100 * theirCost) / ourCost;
	report("cached page beside bare server, by that CPU", `${share.toFixed(0)} %`, "≥ 70 %, aim 85 %");
	const [ourP99, theirP99] = medians("p99");
	report(
		"p99 at 32 connections, cached page / bare server",
		`${ourP99.toFixed(1)} / ${theirP99.toFixed(1)} ms`,
		`≤ 5 ms or ${(theirP99 + 1).toFixed(1)}, the bare server's and one`,
	);
	return theirCost;
}

async function measureFirstRenders({ origin }: Portal, slowness: number): Promise<void> {
	const toBudget = (...limits: number[]) => `≤ ${limits.map((ms) => (ms * slowness).toFixed(0)).join(" / ")} ms here`;
	const article = await measureEach(paths.slice(200, 400).map((path) => origin + path));
	report(`first render of ${ARTICLES} articles: article, p50 / p95`, article, toBudget(15, 40));
	report("first render, category, p50 / p95", await measureAgain(`${origin}/chuyen-muc/xay-dung-dang`, "categories"));
	report("first render, home, p50 / p95", await measureAgain(`${origin}/`, "home"), toBudget(30, 80));
}

async function measureEach(urls: readonly string[]): Promise<string> {
	const times: number[] = [];
	for (const url of urls) times.push((await get(url)).ms);
	return formatPercentiles(times);
}

async function measureAgain(url: string, tag: string): Promise<string> {
	const times: number[] = [];
	for (let n = 0; n < 40; n += 1) {
		await db.tx((tx) => bumpTags(tx, "changed", [tag]));
		await wait(200);
		times.push((await get(url)).ms);
	}
	return formatPercentiles(times);
}

/** From the commit of a write by another process to the first answer that shows it. */
async function measureVisibility({ origin }: Portal): Promise<void> {
	const times: number[] = [];
	for (let n = 0; n < WRITES; n += 1) {
		const phone = `0269 ${1000 + n}`;
		await db.tx(async (tx) => {
			await upsertSetting(tx, "site.phone", phone);
			await bumpTags(tx, "changed", ["settings"]);
		});
		const committed = performance.now();
		let html = "";
		while (!html.includes(phone)) html = brotliDecompressSync((await get(`${origin}/`)).body).toString();
		times.push(performance.now() - committed);
	}
	report("write by another process → visible, p50 / p95", formatPercentiles(times), "≤ 300 ms");
}

function formatPercentiles(times: readonly number[]): string {
	return `${getMedian(times).toFixed(1)} / ${getPercentile(times, 0.95).toFixed(1)} ms`;
}

async function measureBytes({ origin }: Portal): Promise<void> {
	const { html, css, script, font } = await measurePageBytes(origin, paths[100] as string);
	report(
		"article page: HTML + CSS + script, brotli",
		`${html} + ${css} + ${script} = ${html + css + script} bytes`,
		"≤ 30 720, script ≤ 6 144",
	);
	report("web fonts", `${font} bytes`, "≤ 61 440");
}

async function measureMemory({ origin, processId }: Portal, all: readonly string[]): Promise<void> {
	const before = readMemory(processId);
	const waiting = [...all];
	const visit = async () => {
		for (let path = waiting.pop(); path; path = waiting.pop()) await get(origin + path);
	};
	await Promise.all([visit(), visit(), visit(), visit()]);
	report("memory before the distinct pages", `${before} MB`);
	report(
		`memory after ${all.length} distinct pages`,
		`${readMemory(processId)} MB`,
		"≤ 400 MB beyond the cache's bytes",
	);
}

/** Resident memory of a process, megabytes. */
function readMemory(processId: number): number {
	const status = readFileSync(`/proc/${processId}/status`, "utf8");
	return Math.round(Number(status.match(/VmRSS:\s+(\d+)/)?.[1] ?? Number.NaN) / 1024);
}
