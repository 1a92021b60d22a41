import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { findFreePort } from "../../lib/free-port.ts";

export interface CommandResult {
	code: number;
	output: string;
}

/** A portal process of its own: production build, own data folder, own port. */
export interface Portal {
	origin: string;
	port: number;
	processId: number;
	dataDir: string;
	/** Runs `npm run portal -- …` on this portal's data. */
	runCommand: (...args: string[]) => Promise<CommandResult>;
	/** The same with something on standard input. */
	runCommandWith: (input: string, ...args: string[]) => Promise<CommandResult>;
	/** What it has printed so far; with `LOG_LEVEL: "info"` a line for every answer, a second late at most. */
	readLog: () => string;
	/** Ends it as an operator would. */
	stop: () => Promise<void>;
}

function runNode(args: readonly string[], extraEnv: Record<string, string>): ChildProcess {
	// The portal answers for itself: what the test runner has in its environment must not reach it.
	const { PATH = "", HOME = "", TMPDIR } = process.env;
	const inherited = TMPDIR ? { PATH, HOME, TMPDIR } : { PATH, HOME };
	const env = { ...inherited, MALLOC_ARENA_MAX: "2", NODE_ENV: "production" as const, ...extraEnv };
	return spawn(process.execPath, args, { env, stdio: "pipe" });
}

/** What `npm start` tells Node. */
function listServerFlags(): string[] {
	const { config } = JSON.parse(readFileSync("package.json", "utf8")) as { config: { serverFlags: string } };
	return config.serverFlags.split(" ");
}

async function collect(child: ChildProcess): Promise<CommandResult> {
	let output = "";
	child.stdout?.on("data", (chunk: Buffer) => {
		output += chunk.toString();
	});
	child.stderr?.on("data", (chunk: Buffer) => {
		output += chunk.toString();
	});
	const [code] = (await once(child, "close")) as [number | null];
	return { code: code ?? 1, output };
}

/** Refused before anything is sent: no test asks a bank or a weather service. */
const NO_SOURCES = { EXCHANGE_RATE_URL: "http://127.0.0.1/", WEATHER_URL: "http://127.0.0.1/" };

/** Runs `npm run portal -- …` with these settings. */
export function runPortalCommand(
	args: readonly string[],
	env: Record<string, string>,
	input = "",
): Promise<CommandResult> {
	const child = runNode(["cli/portal.ts", ...args], { ...NO_SOURCES, ...env });
	child.stdin?.end(input);
	return collect(child);
}

/** A portal hears of what another process wrote within 300 ms: what is asked for after that is right. */
const HEARD_WITHIN_MS = 300;

async function runAndBeHeard(...command: Parameters<typeof runPortalCommand>): Promise<CommandResult> {
	const result = await runPortalCommand(...command);
	await new Promise((resolve) => setTimeout(resolve, HEARD_WITHIN_MS));
	return result;
}

/** Drawing the demo's pictures takes a busy machine more than a minute. */
const READY_WITHIN_MS = 180_000;

async function waitUntilReady(origin: string, child: ChildProcess, log: () => string): Promise<void> {
	const deadline = Date.now() + READY_WITHIN_MS;
	while (Date.now() < deadline) {
		if (child.exitCode !== null) throw new Error(`the portal ended with ${child.exitCode}:\n${log()}`);
		const answer = await fetch(`${origin}/healthz`).catch(() => null);
		if (answer?.ok) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error(`the portal did not get ready:\n${log()}`);
}

/** Starts a portal on `dataDir`; demo content is filled in when that is empty and `env` names no public origin. */
export async function startPortal(dataDir: string, env: Record<string, string> = {}): Promise<Portal> {
	const port = env.PORT ? Number(env.PORT) : await findFreePort();
	const origin = `http://localhost:${port}`;
	const settings = { DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: "warn", ...NO_SOURCES, ...env };
	const child = runNode([...listServerFlags(), "server/main.ts"], settings);
	let log = "";
	child.stdout?.on("data", (chunk: Buffer) => {
		log += chunk.toString();
	});
	child.stderr?.on("data", (chunk: Buffer) => {
		log += chunk.toString();
	});
	await waitUntilReady(origin, child, () => log);
	return {
		origin,
		port,
		processId: child.pid ?? 0,
		dataDir,
		runCommand: (...args) => runAndBeHeard(args, settings),
		runCommandWith: (input, ...args) => runAndBeHeard(args, settings, input),
		readLog: () => log,
		stop: async () => {
			if (child.exitCode !== null || child.signalCode !== null) return;
			child.kill("SIGTERM");
			await once(child, "exit");
		},
	};
}
