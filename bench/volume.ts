import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startTestServer, type TestServer } from "../db/postgres/test-server.ts";
import { runPortalCommand } from "../e2e/support/portal.ts";
import type { SampleWanted, SiteAnswer } from "./site-process.ts";
import { getMedian, getPercentile } from "./statistics.ts";

/**
 * What a reader, an editor and the clock wait for at several numbers of articles, side by side: every sample is taken
 * at each site before the next one.
 */
const { values } = parseArgs({
	options: {
		articles: { type: "string", default: "10000,100000" },
		/** The largest takes the better part of an hour to fill, and 10 GB. */
		million: { type: "boolean", default: false },
		postgres: { type: "string", default: "100000" },
		samples: { type: "string", default: "40" },
		/** Filled databases are kept here and used again. */
		folder: { type: "string" },
	},
});
const WARM_UP = 4;
const samples = Number(values.samples);
const folder = values.folder ?? mkdtempSync(join(tmpdir(), "portal-volume-"));
const sizes = [...values.articles.split(","), ...(values.million ? ["1000000"] : [])].filter((size) => size !== "");

interface Site {
	name: string;
	child: ChildProcess;
	measures: string[];
	server: TestServer | null;
}

const sites: Site[] = [];
for (const size of sizes) sites.push(await startSite("SQLite", size));
for (const size of values.postgres.split(",").filter((wanted) => wanted !== "0")) {
	sites.push(await startSite("PostgreSQL", size));
}
try {
	console.log(`| p50 / p95, ms | ${sites.map(({ name }) => name).join(" | ")} | growth |`);
	console.log(`|---|${sites.map(() => "---|").join("")}---|`);
	for (const measure of sites[0]?.measures ?? []) console.log(toRow(measure, await compare(measure)));
} finally {
	for (const { child, server } of sites) {
		child.disconnect();
		await once(child, "exit");
		await server?.stop();
	}
	if (!values.folder) rmSync(folder, { recursive: true, force: true });
}

async function startSite(engine: "SQLite" | "PostgreSQL", size: string): Promise<Site> {
	const dataDir = join(folder, `${engine.toLowerCase()}-${size}`);
	mkdirSync(dataDir, { recursive: true });
	// A server goes with its data: only SQLite's are kept.
	if (engine === "PostgreSQL") rmSync(join(dataDir, "filled"), { force: true });
	const server = engine === "PostgreSQL" ? await startTestServer({ isDurable: true }) : null;
	const env = { DATA_DIR: dataDir, ...(server && { DATABASE_URL: server.url }) };
	await fill(dataDir, env, size);
	const child = fork("bench/site-process.ts", { env: { NODE_ENV: "production", ...env } });
	const answer = await hear(child);
	if (answer.kind !== "ready") throw new Error(`${engine} ${size}: not ready`);
	return { name: `${engine} ${answer.articleCount}`, child, measures: answer.measures, server };
}

/** Filled once; what the measurements publish themselves does not matter. */
async function fill(dataDir: string, env: Record<string, string>, size: string): Promise<void> {
	const mark = join(dataDir, "filled");
	if (existsSync(mark)) return;
	const begun = performance.now();
	const { code, output } = await runPortalCommand(["demo", "--articles", size], env);
	if (code !== 0) throw new Error(output);
	console.log(`${dataDir}: filled in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
	writeFileSync(mark, "");
}

async function hear(child: ChildProcess): Promise<SiteAnswer> {
	const [answer] = (await once(child, "message")) as [SiteAnswer];
	if (answer.kind === "failed") throw new Error(answer.message);
	return answer;
}

async function sample({ child }: Site, wanted: SampleWanted): Promise<number> {
	child.send(wanted);
	const answer = await hear(child);
	return answer.kind === "sample" ? answer.ms : Number.NaN;
}

/** Milliseconds of each sample, by site. */
async function compare(measure: string): Promise<number[][]> {
	const times = sites.map((): number[] => []);
	for (let n = -WARM_UP; n < samples; n += 1) {
		for (const [index, site] of sites.entries()) {
			const ms = await sample(site, { measure, n: n + WARM_UP });
			if (n >= 0) times[index]?.push(ms);
		}
	}
	return times;
}

/** Growth is from the first SQLite site to its last, where there are two. */
function toRow(measure: string, times: readonly number[][]): string {
	const medians = times.map(getMedian);
	const cells = times.map((of, index) => `${medians[index]?.toFixed(1)} / ${getPercentile(of, 0.95).toFixed(1)}`);
	const growth = (medians[sizes.length - 1] ?? Number.NaN) / (medians[0] ?? Number.NaN);
	return `| ${measure} | ${cells.join(" | ")} | ${sizes.length > 1 ? `${growth.toFixed(1)} ×` : "–"} |`;
}
