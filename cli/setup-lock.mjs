import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const LOOK_AGAIN_MS = 200;
const LONGEST_WORK_MS = 30 * 60_000;
const WRITING_MS = 5000;

/** Whether whoever took the lock is gone: ended without giving it back, or the process number is another's by now. @param {string} file */
function isAbandoned(file) {
	try {
		const age = Date.now() - statSync(file).mtimeMs;
		const holder = Number(readFileSync(file, "utf8"));
		if (age > LONGEST_WORK_MS || (!holder && age > WRITING_MS)) return true;
		if (!holder) return false;
		process.kill(holder, 0);
		return false;
	} catch (error) {
		return error instanceof Error && "code" in error && error.code === "ESRCH";
	}
}

/** @param {string} file @returns {boolean} */
function take(file) {
	try {
		writeFileSync(file, String(process.pid), { flag: "wx" });
		return true;
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
		throw error;
	}
}

/**
 * Installing and building happen once at a time, whatever number of starts there are: the others wait.
 * @template T
 * @param {string} root
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withSetupLock(root, work) {
	const file = join(root, ".setup.lock");
	for (let isTold = false; !take(file); ) {
		if (isAbandoned(file)) {
			rmSync(file, { force: true });
			continue;
		}
		if (!isTold) console.log("Một tiến trình khác đang cài đặt hoặc dựng trang, đang đợi …");
		isTold = true;
		await wait(LOOK_AGAIN_MS);
	}
	const release = () => rmSync(file, { force: true });
	process.once("exit", release);
	try {
		return await work();
	} finally {
		process.off("exit", release);
		release();
	}
}
