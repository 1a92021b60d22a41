import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runNodeQuietly } from "./bootstrap.mjs";
import { installPackages, isCommand, isRoot, mayInstall } from "./debian-packages.mjs";
import { ensureBuilt } from "./ensure-built.mjs";

/** @typedef {{ passed: number, failed: number, skipped?: number, output: string }} StepResult */

const MINUTE = 60_000;
/** Chromium without its own windows: the browser tests take two thirds of the time. */
const HEADLESS = "chromium-headless-shell";
const OTHER_BROWSERS = ["chromium", "chromium-browser", "google-chrome"];
const EDGES = ["nginx", "varnishd"];

/** One check: passed when every command ends with 0. @param {string[][]} commands @returns {() => Promise<StepResult>} */
function checkOf(...commands) {
	return async () => {
		let output = "";
		for (const args of commands) {
			const run = await runNodeQuietly(args, { NODE_ENV: undefined, NEXT_TELEMETRY_DISABLED: "1" }, 5 * MINUTE);
			output += run.output;
			if (run.code !== 0) return { passed: 0, failed: 1, output };
		}
		return { passed: 1, failed: 0, output };
	};
}

/**
 * Runs a test runner that writes its result as JSON, and counts the cases. A run that broke, or ran nothing, has failed.
 * @template Report
 * @param {(file: string) => { args: string[], env?: Record<string, string | undefined>, timeoutMs: number }} toRun
 * @param {(report: Report) => { passed: number, failed: number, skipped: number }} count
 * @returns {Promise<StepResult>}
 */
async function runCases(toRun, count) {
	const folder = mkdtempSync(join(tmpdir(), "portal-report-"));
	const report = join(folder, "report.json");
	try {
		const { args, env, timeoutMs } = toRun(report);
		const { code, output } = await runNodeQuietly(args, { NODE_ENV: undefined, NO_COLOR: "1", ...env }, timeoutMs);
		if (!existsSync(report)) return { passed: 0, failed: 1, output };
		const counts = count(JSON.parse(readFileSync(report, "utf8")));
		const isBroken = counts.failed === 0 && (code !== 0 || counts.passed === 0);
		return { ...counts, failed: isBroken ? 1 : counts.failed, output };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function runUnitTests() {
	const reporters = ["--reporter=default", "--reporter=json"];
	return runCases(
		(report) => ({
			args: ["node_modules/vitest/vitest.mjs", "run", ...reporters, `--outputFile.json=${report}`],
			timeoutMs: 14 * MINUTE,
		}),
		(
			/** @type {Record<string, number>} */ {
				numPassedTests = 0,
				numFailedTests = 0,
				numPendingTests = 0,
				numTodoTests = 0,
			},
		) => ({
			passed: numPassedTests,
			failed: numFailedTests,
			skipped: numPendingTests + numTodoTests,
		}),
	);
}

/** @returns {Promise<StepResult>} */
async function buildPages() {
	await ensureBuilt();
	return { passed: 1, failed: 0, output: "" };
}

/**
 * Installs Debian's Chromium where there is none. Only root, as a rule in a container, gets the lighter one beside another.
 * @returns {Promise<string>} what went wrong, or nothing
 */
async function ensureChromium() {
	const hasOther = OTHER_BROWSERS.some(isCommand);
	if (isCommand(HEADLESS) || (hasOther && !isRoot())) return "";
	if (!mayInstall()) {
		if (hasOther) return "";
		return "Cần trình duyệt Chromium trên PATH. Hãy cài (Debian: sudo apt-get install chromium) rồi chạy lại.";
	}
	const problem = await installPackages([HEADLESS], ["--no-install-recommends"]);
	return problem === "" || hasOther ? "" : installPackages(["chromium"]);
}

/**
 * The caches in front of the portal; without them their tests are skipped and say so. Only root, as a rule in a
 * container, gets them installed: on somebody's own machine they would be servers that start with it.
 */
async function ensureEdges() {
	if (EDGES.every(isCommand) || !isRoot() || !mayInstall()) return;
	const problem = await installPackages(["nginx", "varnish", "varnish-modules"], ["--no-install-recommends"]);
	if (problem) console.log(problem);
}

async function runBrowserTests() {
	const problem = await ensureChromium();
	if (problem) return { passed: 0, failed: 1, output: problem };
	await ensureEdges();
	return runCases(
		(report) => ({
			args: ["node_modules/@playwright/test/cli.js", "test", "--reporter=dot,json"],
			env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
			timeoutMs: 24 * MINUTE,
		}),
		(
			/** @type {{ stats: Record<"expected" | "unexpected" | "flaky" | "skipped", number>, errors: unknown[] }} */ {
				stats,
				errors,
			},
		) => ({
			passed: stats.expected,
			failed: stats.unexpected + stats.flaky + errors.length,
			skipped: stats.skipped,
		}),
	);
}

/** @type {{ name: string, needs?: string, run: () => Promise<StepResult> }[]} */
export const STEPS = [
	{
		name: "lint",
		run: checkOf([
			"node_modules/@biomejs/biome/bin/biome",
			"check",
			"--error-on-warnings",
			"--max-diagnostics=none",
			".",
		]),
	},
	{ name: "house", run: checkOf(["cli/check-house.ts"]) },
	{ name: "boundaries", run: checkOf(["cli/check-boundaries.ts"]) },
	{ name: "unused", run: checkOf(["node_modules/knip/bin/knip.js", "--no-progress"]) },
	{
		name: "types",
		run: checkOf(["node_modules/next/dist/bin/next", "typegen"], ["node_modules/typescript/bin/tsc", "--noEmit"]),
	},
	{ name: "unit", run: runUnitTests },
	{ name: "build", run: buildPages },
	{ name: "e2e", needs: "build", run: runBrowserTests },
];
