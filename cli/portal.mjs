import { join } from "node:path";
import { ensureInstalled, ROOT, runCommand, runInForeground } from "./bootstrap.mjs";

await runCommand(async () => {
	await ensureInstalled({ dev: false });
	runInForeground([join(ROOT, "cli/portal.ts"), ...process.argv.slice(2)]);
});
