import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const FOLDERS = ["app", "bench", "cli", "components", "db", "e2e", "features", "lib", "reader", "server"];

export interface BoundaryReport {
	/** Files that were looked at; packages are not counted. */
	modules: number;
	/** Each as "rule: from → to". */
	violations: string[];
}

interface CruiseResult {
	modules: { source: string }[];
	summary: { violations: { from: string; to: string; rule: { name: string } }[] };
}

/** Holds every import of the source tree in `dir` against `.dependency-cruiser.mjs`. */
export function checkBoundaries(dir: string): BoundaryReport {
	const folders = FOLDERS.filter((name) => existsSync(join(dir, name)));
	const cruiser = join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
	const config = join(ROOT, ".dependency-cruiser.mjs");
	const run = spawnSync(process.execPath, [cruiser, "--config", config, "--output-type", "json", ...folders], {
		cwd: dir,
		encoding: "utf8",
		maxBuffer: 256 * 1024 * 1024,
	});
	// Its exit code is the number of violations; only an answer that is no report is a failure of its own.
	if (!run.stdout.startsWith("{")) throw new Error(`dependency-cruiser gave no report:\n${run.stderr}`);
	const { modules, summary } = JSON.parse(run.stdout) as CruiseResult;
	return {
		modules: modules.filter(({ source }) => folders.some((folder) => source.startsWith(`${folder}/`))).length,
		violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
	};
}

if (import.meta.main) {
	const { modules, violations } = checkBoundaries(ROOT);
	for (const violation of violations) console.error(violation);
	console.log(`${modules} modules, ${violations.length} violations`);
	if (violations.length > 0 || modules === 0) process.exitCode = 1;
}
