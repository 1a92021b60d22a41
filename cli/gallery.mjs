import { ensureInstalled, ROOT, runCommand, runInForeground } from "./bootstrap.mjs";
import { ensureBuilt } from "./ensure-built.mjs";

await runCommand(async () => {
	process.chdir(ROOT);
	await ensureInstalled({ dev: true });
	await ensureBuilt();
	runInForeground(["e2e/gallery/draw-gallery.ts", ...process.argv.slice(2)]);
});
