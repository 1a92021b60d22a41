import { ensureInstalled, ROOT, runCommand } from "./bootstrap.mjs";
import { ensureBuilt } from "./ensure-built.mjs";

// What `npm start` does before it starts anything: for machines where another account runs the portal, and for images.
await runCommand(async () => {
	process.chdir(ROOT);
	await ensureInstalled({ dev: false });
	await ensureBuilt();
});
