import { once } from "node:events";
import { env } from "../lib/env.ts";
import { createLog } from "../server/log.ts";
import { startPortalWorker } from "../server/portal-worker.ts";
import { withDatabase } from "./with-database.ts";

export const usage = "worker                  làm việc nền trong một tiến trình riêng, bên cạnh cổng thông tin";

/** Resolves when somebody ends the process; until then it lives. */
async function waitForEnd(): Promise<void> {
	const alive = setInterval(() => undefined, 60_000);
	await Promise.race(["SIGINT", "SIGTERM"].map((signal) => once(process, signal)));
	clearInterval(alive);
}

/** @returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
	if (args.length > 0) {
		console.error(`Cách dùng: npm run portal -- ${usage}`);
		return 1;
	}
	// A reader of our output that goes away must not take the worker along.
	process.stdout.on("error", () => undefined);
	const log = createLog({ threshold: env().logLevel, write: (line) => void process.stdout.write(line) });
	await withDatabase(async () => {
		const ended = waitForEnd();
		const worker = startPortalWorker(env(), log);
		console.log("Đang làm việc nền.");
		await ended;
		await worker.stop();
	});
	return 0;
}
