import { spawnSync } from "node:child_process";
import { runQuietly } from "./bootstrap.mjs";

const MINUTE = 60_000;

/** Whether a command can be run; servers are looked for where Debian puts them. @param {string} command */
export function isCommand(command) {
	const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };
	return spawnSync("sh", ["-c", `command -v ${command}`], { env }).status === 0;
}

export const isRoot = () => process.getuid?.() === 0;

/** Whether packages can be installed without asking anybody. */
export function mayInstall() {
	return isCommand("apt-get") && (isRoot() || spawnSync("sudo", ["-n", "true"]).status === 0);
}

/**
 * Installs Debian packages.
 * @param {readonly string[]} packages
 * @param {readonly string[]} [flags] of `apt-get install`
 * @returns {Promise<string>} what went wrong, or nothing
 */
export async function installPackages(packages, flags = []) {
	const names = packages.join(", ");
	console.log(`Đang cài ${names} …`);
	for (const args of [["update"], ["install", "-y", ...flags, ...packages]]) {
		const [command = "", ...rest] = [...(isRoot() ? [] : ["sudo", "-n"]), "apt-get", ...args];
		const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
		const { code, output } = await runQuietly(command, rest, { env, timeoutMs: 8 * MINUTE });
		if (code !== 0) return `Không cài được ${names}:\n${output}`;
	}
	return "";
}
