import {
	ENV_FILE,
	ensureInstalled,
	ROOT,
	runCommand,
	runInForeground,
	runNodeQuietly,
	SERVER_FLAGS,
	SetupError,
} from "./bootstrap.mjs";
import { ensureBuilt, isBuilt } from "./ensure-built.mjs";

/** What would stop the start is told before a minute of building, not after it. */
async function checkStart() {
	const { code, output } = await runNodeQuietly([...ENV_FILE, "cli/check-start.ts"]);
	if (code !== 0) throw new SetupError(output.trim());
}

await runCommand(async () => {
	process.chdir(ROOT);
	await ensureInstalled({ dev: false });
	if (!isBuilt()) {
		await checkStart();
		await ensureBuilt();
	}
	runInForeground([...SERVER_FLAGS, "server/main.ts"]);
});
