import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, open, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { toClockParts, toDayKey } from "../lib/dates.ts";
import { MANIFEST_FILE } from "./backup-manifest.ts";
import type { Log } from "./log.ts";
import type { WorkerTask } from "./worker.ts";

const LOOK_MS = 60_000;
/** By the clock of Vietnam, when nobody writes. */
const FROM_HOUR = 2;
const KEPT = 14;
/** Whoever began so long ago is gone. */
const BEGUN_FOR_MS = 6 * 3_600_000;
const RETRY_MS = 3_600_000;
const DAY = /^\d{4}-\d\d-\d\d$/;
const HALF = /^\d{4}-\d\d-\d\d\.[0-9a-f-]{36}\.part$/;

interface NightlyOptions {
	/** Where backups lie, a folder for each day. */
	folder: string;
	log: Log;
	/** @param target a folder that is not there. @returns what went wrong, or nothing. @throws when it is stopped. */
	backUp: (target: string, signal: AbortSignal) => Promise<string>;
}

/** In a process of its own: reading a whole database keeps whoever does it from answering. */
export async function backUpApart(target: string, signal: AbortSignal): Promise<string> {
	const command = join(import.meta.dirname, "..", "cli", "portal.ts");
	const child = spawn(process.execPath, [command, "backup", target], { stdio: ["ignore", "ignore", "pipe"], signal });
	const [[code], complaint] = await Promise.all([once(child, "close"), text(child.stderr)]);
	return code === 0 ? "" : `exit code ${code}: ${complaint.trim()}`;
}

/** Of all who look at the same time one begins. @returns the end of its turn; null for the others. */
async function takeTurn(mark: string, now: Date): Promise<(() => Promise<void>) | null> {
	const begun = await stat(mark).catch(() => null);
	if (begun && now.getTime() - begun.mtimeMs > BEGUN_FOR_MS) await rm(mark, { force: true });
	const file = await open(mark, "wx").catch((error: NodeJS.ErrnoException) => {
		if (error.code === "EEXIST") return null;
		throw error;
	});
	if (!file) return null;
	await file.close();
	return () => rm(mark, { force: true });
}

/** Deletes the oldest, and what broke off half way long ago. */
async function dropOld(folder: string, now: Date): Promise<void> {
	const names = await readdir(folder);
	const whole = names.filter((name) => DAY.test(name) && existsSync(join(folder, name, MANIFEST_FILE)));
	const dropped = whole.toSorted().slice(0, -KEPT);
	for (const name of names.filter((each) => HALF.test(each))) {
		const { mtimeMs } = await stat(join(folder, name));
		if (now.getTime() - mtimeMs > BEGUN_FOR_MS) dropped.push(name);
	}
	for (const name of dropped) await rm(join(folder, name), { recursive: true, force: true });
}

/** Makes a backup each night after two o'clock, or as soon as the portal runs again, and keeps a fortnight of them. */
export function createNightlyBackup({ folder, log, backUp }: NightlyOptions): WorkerTask {
	let notBefore = 0;
	const makeOnce = async (day: string, now: Date, signal: AbortSignal): Promise<string | null> => {
		await mkdir(folder, { recursive: true, mode: 0o700 });
		if ((await readdir(folder)).includes(day)) return null;
		const endTurn = await takeTurn(join(folder, `.${day}.begun`), now);
		if (!endTurn) return null;
		try {
			const fault = await backUp(join(folder, day), signal);
			if (fault === "") await dropOld(folder, now);
			return fault;
		} finally {
			await endTurn();
		}
	};
	return {
		name: "nightly-backup",
		everyMs: LOOK_MS,
		run: async (now, signal) => {
			if (toClockParts(now).hour < FROM_HOUR || now.getTime() < notBefore) return;
			const day = toDayKey(now);
			const fault = await makeOnce(day, now, signal).catch((error: unknown) =>
				signal.aborted ? null : error instanceof Error ? error.message : String(error),
			);
			if (fault === null) return;
			if (fault !== "") notBefore = now.getTime() + RETRY_MS;
			log(fault === "" ? "info" : "error", fault === "" ? "backup-made" : "backup-failed", { day, fault });
		},
	};
}
