import { existsSync } from "node:fs";
import { ensureInstalled, ROOT, runCommand, runInForeground } from "./bootstrap.mjs";
import { ensureBuilt } from "./ensure-built.mjs";

await runCommand(async () => {
	process.chdir(ROOT);
	await ensureInstalled({ dev: true });
	await ensureBuilt();
	const [first = "", ...others] = process.argv.slice(2);
	const isNamed = existsSync(`bench/${first}.ts`);
	runInForeground(isNamed ? [`bench/${first}.ts`, ...others] : ["bench/run.ts", ...process.argv.slice(2)]);
});
