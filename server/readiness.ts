import { statfs } from "node:fs/promises";
import { db } from "../db/client.ts";
import { beat, getHeartbeat } from "../db/queries/heartbeats.ts";
import { getOldestUntried } from "../db/queries/timed-articles.ts";
import { getMaintenance } from "../features/maintenance/queries.ts";

/** One thing the portal cannot do without. */
export interface ReadinessCheck {
	name: "database" | "write" | "disk" | "worker" | "schedule";
	/** What is wrong; empty when nothing is. */
	fault: string;
}

/** Whoever asks more often gets the last answer. */
const KEPT_MS = 3000;
const LEAST_FREE_BYTES = 200 * 1024 * 1024;
/** Of a worker that beats every 15 seconds. */
const SILENT_MS = 90_000;
/** A scheduled article that nobody tried to publish for so long has no worker. */
const LATE_MS = 5 * 60_000;

interface ReadinessOptions {
	dataDir: string;
	startedAt: Date;
	/** Bytes left on the disk of a folder. */
	measureFree?: (folder: string) => Promise<number>;
	now?: () => Date;
}

async function measureFreeBytes(folder: string): Promise<number> {
	const { bavail, bsize } = await statfs(folder);
	return bavail * bsize;
}

/** @param explain what is wrong; empty for nothing. A check that throws is wrong as well. */
async function check(name: ReadinessCheck["name"], explain: () => Promise<string>): Promise<ReadinessCheck> {
	try {
		return { name, fault: await explain() };
	} catch (error) {
		return { name, fault: error instanceof Error ? error.name : "failed" };
	}
}

async function explainWorker(startedAt: Date, now: Date): Promise<string> {
	if (await getMaintenance(now)) return "";
	const last = (await getHeartbeat(db.read, "worker")) ?? startedAt;
	const silent = now.getTime() - Math.max(last.getTime(), startedAt.getTime());
	return silent > SILENT_MS ? `no sign of life for ${Math.round(silent / 1000)} s` : "";
}

async function explainSchedule(now: Date): Promise<string> {
	const oldest = await getOldestUntried(db.read);
	const late = oldest === null ? 0 : now.getTime() - oldest.getTime();
	return late > LATE_MS ? `an article has waited for ${Math.round(late / 60_000)} min` : "";
}

/** Looks whether the database is read and written, the disk has room, and a worker is at work in time. */
export function createReadiness({
	dataDir,
	startedAt,
	measureFree = measureFreeBytes,
	now = () => new Date(),
}: ReadinessOptions): () => Promise<readonly ReadinessCheck[]> {
	let kept: { at: number; checks: Promise<readonly ReadinessCheck[]> } | null = null;
	const look = async (at: Date) => [
		await check("database", async () => {
			await getHeartbeat(db.read, "portal");
			return "";
		}),
		await check("write", async () => {
			if (!(await getMaintenance(at))) await db.tx((tx) => beat(tx, "portal", at));
			return "";
		}),
		await check("disk", async () => {
			const free = await measureFree(dataDir);
			return free < LEAST_FREE_BYTES ? `${Math.round(free / 1024 / 1024)} MB left` : "";
		}),
		await check("worker", () => explainWorker(startedAt, at)),
		await check("schedule", () => explainSchedule(at)),
	];
	return () => {
		const at = now();
		if (!kept || at.getTime() - kept.at > KEPT_MS) kept = { at: at.getTime(), checks: look(at) };
		return kept.checks;
	};
}
