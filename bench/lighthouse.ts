import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, request as requests } from "@playwright/test";
import lighthouse from "lighthouse";
import * as constants from "lighthouse/core/config/constants.js";
import { EDGES } from "../e2e/support/edge.ts";
import { findChromium } from "../e2e/support/find-chromium.ts";
import { listTemplates } from "../e2e/support/pages.ts";
import { startPortal } from "../e2e/support/portal.ts";
import { findFreePort } from "../lib/free-port.ts";
import { getMedian } from "./statistics.ts";
import { toPhoneSlowdown } from "./yardstick.ts";

/**
 * Lighthouse (mobile, simulated slow 4G) on pages of the demo content, several times, through nginx with TLS and HTTP/2
 * as readers meet the portal. The processor is slowed to the phone that Lighthouse means, by this machine's own speed;
 * with `--uncalibrated` four times, as Lighthouse comes.
 */
const ROUNDS = 5;
const CALIBRATIONS = 3;
const PAGES = ["home", "article", "category", "search"] as const;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
const FIGURES = [
	"first-contentful-paint",
	"largest-contentful-paint",
	"total-blocking-time",
	"cumulative-layout-shift",
];
/** Found words are not to be indexed, which Lighthouse takes for a mistake. */
const SKIPPED: Partial<Record<(typeof PAGES)[number], string[]>> = { search: ["is-crawlable"] };

const folder = mkdtempSync(join(tmpdir(), "portal-lighthouse-"));
const portal = await startPortal(folder, { TRUSTED_PROXY: "127.0.0.1" });
const edge = await EDGES.nginx({ portals: [portal.port, portal.port], purgePort: await findFreePort() });
const origin = `https://localhost:${new URL(edge.origin).port}`;
// Invented content asks search engines to stay away.
await portal.runCommand("settings", "set", "site.isDemo", "false");
const templates = await listTemplates(await requests.newContext(), portal.origin);
const port = await findFreePort();
const browser = await chromium.launch({
	executablePath: findChromium(),
	args: ["--no-sandbox", "--ignore-certificate-errors", `--remote-debugging-port=${port}`],
});

async function run(name: (typeof PAGES)[number], cpuSlowdownMultiplier: number) {
	const flags = { port, onlyCategories: [...CATEGORIES], skipAudits: SKIPPED[name] ?? null };
	const result = await lighthouse(origin + templates[name], {
		...flags,
		throttling: { ...constants.throttling.mobileSlow4G, cpuSlowdownMultiplier },
	});
	if (!result || result.lhr.runtimeError) throw new Error(`${name}: ${result?.lhr.runtimeError?.message}`);
	return result.lhr;
}

/** Of some runs, since a busy moment makes one of them slower. @returns how many times slower a phone is taken to be. */
async function calibrate(): Promise<number> {
	const indexes: number[] = [];
	for (let round = 0; round < CALIBRATIONS; round += 1) {
		indexes.push((await run("home", 1)).environment.benchmarkIndex);
	}
	const slowdown = toPhoneSlowdown(getMedian(indexes));
	console.log(`benchmark indexes ${indexes.join(", ")}: slowed ${slowdown.toFixed(1)} times`);
	return slowdown;
}

/** @returns scores from 0 to 100, and the figures behind the first of them: milliseconds, and the shift as it is. */
async function measure(name: (typeof PAGES)[number], slowdown: number): Promise<Record<string, number>> {
	const { categories, audits } = await run(name, slowdown);
	for (const audit of Object.values(audits)) {
		if (audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode === "binary") console.error(name, audit.id);
	}
	const scores = CATEGORIES.map((category) => [category, Math.round((categories[category]?.score ?? 0) * 100)]);
	const figures = FIGURES.map((id) => [id, audits[id]?.numericValue ?? Number.NaN]);
	return Object.fromEntries([...scores, ...figures]);
}

try {
	const slowdown = process.argv.includes("--uncalibrated") ? 4 : await calibrate();
	const columns = [...CATEGORIES, ...FIGURES];
	console.log(`| page | ${columns.join(" | ")} |\n|---|${columns.map(() => "---|").join("")}`);
	for (const name of PAGES) {
		const runs: Record<string, number>[] = [];
		for (let round = 0; round < ROUNDS; round += 1) runs.push(await measure(name, slowdown));
		const cells = columns.map((column) => {
			const values = runs.map((run) => run[column] ?? Number.NaN);
			const isScore = (CATEGORIES as readonly string[]).includes(column);
			return isScore ? `${getMedian(values)} (lowest ${Math.min(...values)})` : getMedian(values).toFixed(2);
		});
		console.log(`| ${name} | ${cells.join(" | ")} |`);
	}
} finally {
	await browser.close();
	await edge.stop();
	await portal.stop();
	rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
