import { db, onCommit, watchWrites } from "../db/client.ts";
import { deleteDoneJobs } from "../db/queries/jobs.ts";
import { deleteSentEntries } from "../db/queries/outbox.ts";
import { createSearchTask } from "./grow-search-index.ts";
import type { Log } from "./log.ts";
import { type JobKind, runDueJobs } from "./run-jobs.ts";
import { startWorker, type Worker, type WorkerTask } from "./worker.ts";

const SECOND = 1000;
const DAY = 86_400 * SECOND;
/** How long the operator can look up what was done. */
const DONE_JOBS_KEPT_MS = 7 * DAY;
const SENT_ENTRIES_KEPT_MS = DAY;

/** Every kind of job the portal knows: none yet. */
const JOB_KINDS: readonly JobKind[] = [];

/** Hears of this process's commits at once, and soon of those of others. */
function onAnyWrite(listener: () => void): () => void {
	const ends = [onCommit(listener), watchWrites(listener)];
	return () => {
		for (const end of ends) end();
	};
}

async function forgetFinished(now: Date): Promise<void> {
	await db.tx(async (tx) => {
		await deleteDoneJobs(tx, new Date(now.getTime() - DONE_JOBS_KEPT_MS));
		await deleteSentEntries(tx, new Date(now.getTime() - SENT_ENTRIES_KEPT_MS));
	});
}

/** Does over the open database what nobody waits for, until it is stopped; any number of processes may do so at once. */
export function startPortalWorker(log: Log): Worker {
	const tasks: WorkerTask[] = [
		{
			name: "jobs",
			everyMs: SECOND,
			isWokenByWrites: true,
			run: (_now, signal) => runDueJobs({ kinds: JOB_KINDS, log, signal }),
		},
		createSearchTask(),
		{ name: "forget-finished", everyMs: 3600 * SECOND, run: forgetFinished },
	];
	const onError = (task: string, error: unknown) => log("error", "task-failed", { task, error });
	return startWorker({ tasks, onError, onWrite: onAnyWrite });
}
