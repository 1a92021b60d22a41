import { ensureInstalled, ROOT, runCommand, runInForeground } from "./bootstrap.mjs";
import { ensureBuilt } from "./ensure-built.mjs";

await runCommand(async () => {
	process.chdir(ROOT);
	await ensureInstalled({ dev: true });
	await ensureBuilt();
	runInForeground(["bench/run.ts", ...process.argv.slice(2)]);
});
