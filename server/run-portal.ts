import { join } from "node:path";
import { closeDatabase, openDatabase } from "../db/client.ts";
import { addReaderViews } from "../features/most-read/add-reader-views.ts";
import { listMissingFacts } from "../features/settings/missing-facts.ts";
import { announceAdminOrigin, env } from "../lib/env.ts";
import { writeReportsTo } from "../lib/reports.ts";
import { loadSecrets } from "../lib/secrets.ts";
import { createDetourTask, DetourCounter } from "./detour-counter.ts";
import { createFront } from "./front.ts";
import { listen, stopServer } from "./listen.ts";
import { createLog, type Log } from "./log.ts";
import { loadNextApp } from "./next-app.ts";
import { startPortalWorker } from "./portal-worker.ts";
import { prepareContent } from "./prepare-content.ts";
import { createViewCounter } from "./view-counter.ts";

const PROJECT_DIR = join(import.meta.dirname, "..");
const VIEWS_WRITTEN_EVERY_MS = 10_000;
const FIRST_ACCOUNT_LINE =
	'Lập tài khoản đầu tiên: npm run portal -- user create --email <địa chỉ> --name "<họ tên>" --role quan_tri';

const MISSING_FACTS_LINE =
	"Cuối trang còn thiếu thông tin cơ quan chịu trách nhiệm mà luật yêu cầu: npm run portal -- doctor chỉ rõ từng mục.";

interface RunningPortal {
	/** Where it can be opened on this machine. */
	address: string;
	/** Lets running answers end (at most ten seconds), flushes the logs and closes the database. */
	stop: () => Promise<void>;
}

/**
 * Starts the portal: environment → database → gate → content → pages → worker. Resolves when readers are answered.
 * @throws EnvironmentError, DatabaseStartError, SecretsError or PortalStartError, each with `personMessage`.
 */
async function startPortal(projectDir = PROJECT_DIR): Promise<RunningPortal> {
	const settings = env();
	const write = (text: string) => void process.stdout.write(text);
	const log = createLog({ threshold: settings.logLevel, write });
	writeReportsTo(log);
	await openDatabase(settings);
	loadSecrets(settings.dataDir, settings.secrets);
	const views = createViewCounter(addReaderViews);
	const detours = new DetourCounter();
	const front = createFront({ settings, projectDir, log, write, views, detours });
	// Before anything that takes time, so that a busy port is told at once.
	const port = await listen(front.server, settings.port);
	announceAdminOrigin();
	await prepareContent(settings, (line) => console.log(line));
	await front.open(await loadNextApp(projectDir));
	const worker = startPortalWorker(settings, log, [
		createDetourTask(detours),
		{ name: "views", everyMs: VIEWS_WRITTEN_EVERY_MS, run: (now) => views.flush(now) },
	]);
	return {
		address: settings.publicOrigin ?? `http://localhost:${port}`,
		stop: async () => {
			await Promise.all([stopServer(front.server), worker.stop()]);
			await front.close();
			await views.flush(new Date());
			await detours.flush(new Date());
			await closeDatabase();
		},
	};
}

function explain(error: unknown): string {
	if (error instanceof Error && "personMessage" in error) return String(error.personMessage);
	const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
	return `Cổng thông tin không khởi động được: ${detail}`;
}

/** Ends the process once the portal has stopped. A terminal and the script that started us may both ask: once is enough. */
function createExit(portal: RunningPortal, log: Log): (code: 0 | 1) => void {
	let isStopping = false;
	return (code) => {
		if (isStopping) return;
		isStopping = true;
		const exit = (error?: unknown) => {
			if (error !== undefined) log("error", "stop-failed", { error });
			process.exit(error === undefined ? code : 1);
		};
		portal.stop().then(() => exit(), exit);
	};
}

/** Runs the portal until a signal ends it; what keeps it from starting is told in one line. */
export async function runPortal(): Promise<void> {
	const log = createLog({ threshold: "error", write: (line) => void process.stderr.write(line) });
	process.on("unhandledRejection", (error) => log("error", "unhandled-rejection", { error }));
	// A reader of our output that goes away must not take the portal along.
	process.stdout.on("error", () => undefined);
	try {
		const portal = await startPortal();
		const exit = createExit(portal, log);
		for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => exit(0));
		process.on("uncaughtException", (error) => {
			log("error", "uncaught-exception", { error });
			exit(1);
		});
		console.log(`Cổng thông tin đã sẵn sàng: ${portal.address}/\n${FIRST_ACCOUNT_LINE}`);
		if ((await listMissingFacts()).length > 0) console.log(MISSING_FACTS_LINE);
	} catch (error) {
		console.error(explain(error));
		process.exit(1);
	}
}
