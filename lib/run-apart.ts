import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Readable } from "node:stream";

/** Not the data folder, which holds secrets. */
const READABLE = ["features", "lib", "node_modules", "package.json"];
const COMPLAINT_LETTERS = 2000;
const COMPLAINT_BYTES = 1024 * 1024;

interface Apart {
	/** Below the portal's folder. */
	script: readonly string[];
	args?: readonly string[];
	/** Its standard input. */
	input: Buffer;
	/** The portal's folder. */
	root: string;
	mostMs: number;
	/** Of its own heap; what a native library takes is not counted. */
	mostMegabytes: number;
	mostOutputBytes: number;
	/** It may load native libraries. */
	takesAddons?: boolean;
}

/** The process broke, was stopped, or answered with too much. */
export class ApartError extends Error {
	override name = "ApartError";
}

/** @param stop is called at the first byte too many. @returns null when there were too many. */
async function collect(output: Readable, most: number, stop: () => void): Promise<Buffer | null> {
	const parts: Buffer[] = [];
	let size = 0;
	for await (const part of output) {
		size += part.length;
		if (size > most) stop();
		else parts.push(part);
	}
	return size > most ? null : Buffer.concat(parts);
}

/**
 * Runs a script of the portal on bytes nobody vouches for, in a process that may read the portal's own code and nothing
 * else, write nothing, start nothing, and is stopped when it takes too long.
 * @returns what it wrote to its standard output. @throws ApartError.
 */
export async function runApart(apart: Apart): Promise<Buffer> {
	const { script, args = [], input, root, mostMs, mostMegabytes, mostOutputBytes, takesAddons = false } = apart;
	const inRoot = (...parts: string[]) => join(/*turbopackIgnore: true*/ root, ...parts);
	const guards = [
		"--permission",
		...(takesAddons ? ["--allow-addons"] : []),
		...READABLE.map((path) => `--allow-fs-read=${inRoot(path)}`),
		`--max-old-space-size=${mostMegabytes}`,
	];
	const program = ["--disable-warning=ExperimentalWarning", ...guards, inRoot(...script), ...args];
	const child = spawn(process.execPath, program, {
		stdio: ["pipe", "pipe", "pipe"],
		env: { NODE_ENV: "production" },
		timeout: mostMs,
		killSignal: "SIGKILL",
	});
	// A process that ends before it has read everything says so by its end.
	child.stdin.on("error", () => undefined);
	child.stdin.end(input);
	const ended = new Promise<number | null>((resolve, reject) => {
		child.once("error", reject);
		child.once("close", resolve);
	});
	const stop = () => void child.kill("SIGKILL");
	const output = collect(child.stdout, mostOutputBytes, stop);
	const [code, bytes, complaint] = await Promise.all([ended, output, collect(child.stderr, COMPLAINT_BYTES, stop)]);
	if (code === 0 && bytes && complaint) return bytes;
	const end =
		bytes && complaint ? `ended with ${code}: ${complaint.toString("utf8", 0, COMPLAINT_LETTERS)}` : "said too much";
	throw new ApartError(`${script.at(-1)} ${end}`);
}

/** @returns a function that runs its works one after another, whether they fail or not: for what takes much at once. */
export function makeTurns(): <T>(work: () => Promise<T>) => Promise<T> {
	let turn: Promise<unknown> = Promise.resolve();
	return (work) => {
		const run = turn.then(work);
		turn = run.catch(() => undefined);
		return run;
	};
}
