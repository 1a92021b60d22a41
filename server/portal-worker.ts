import { db, onCommit, watchWrites } from "../db/client.ts";
import { PURGE_KIND } from "../db/queries/edge-purges.ts";
import { deleteDoneJobs } from "../db/queries/jobs.ts";
import { deleteSentEntries, deleteUnsentEntries } from "../db/queries/outbox.ts";
import type { Env } from "../lib/env.ts";
import { deliverDue } from "./deliver-outbox.ts";
import { toEdgePurge } from "./edge-purge.ts";
import { createSearchTask } from "./grow-search-index.ts";
import type { Log } from "./log.ts";
import { createUpstreamTasks } from "./refresh-upstreams.ts";
import { type JobKind, runDueJobs } from "./run-jobs.ts";
import { startWorker, type Worker, type WorkerTask } from "./worker.ts";

const SECOND = 1000;
const DAY = 86_400 * SECOND;
/** How long the operator can look up what was done. */
const DONE_JOBS_KEPT_MS = 7 * DAY;
const SENT_ENTRIES_KEPT_MS = DAY;
/** An edge that was away for so long has asked for every page anew, or is gone for good. */
const PURGES_TRIED_MS = DAY;

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
	const before = (ms: number) => new Date(now.getTime() - ms);
	await db.tx(async (tx) => {
		await deleteDoneJobs(tx, before(DONE_JOBS_KEPT_MS));
		await deleteSentEntries(tx, before(SENT_ENTRIES_KEPT_MS));
		await deleteUnsentEntries(tx, PURGE_KIND, before(PURGES_TRIED_MS));
	});
}

/** One for each edge cache, so that they do not wait for each other. */
const toPurgeTask = (url: string, log: Log): WorkerTask => ({
	name: `purge ${url}`,
	everyMs: SECOND,
	isWokenByWrites: true,
	run: (_now, signal) => deliverDue(toEdgePurge(url), { log, signal }),
});

type WorkerSettings = Pick<Env, "purgeUrls" | "exchangeRateUrl" | "weatherUrl" | "upstreamAllowLoopback">;

/** Does over the open database what nobody waits for, until it is stopped; any number of processes may do so at once. */
export function startPortalWorker(settings: WorkerSettings, log: Log): Worker {
	const tasks: WorkerTask[] = [
		{
			name: "jobs",
			everyMs: SECOND,
			isWokenByWrites: true,
			run: (_now, signal) => runDueJobs({ kinds: JOB_KINDS, log, signal }),
		},
		createSearchTask(),
		...createUpstreamTasks(settings, log),
		...settings.purgeUrls.map((url) => toPurgeTask(url, log)),
		{ name: "forget-finished", everyMs: 3600 * SECOND, run: forgetFinished },
	];
	const onError = (task: string, error: unknown) => log("error", "task-failed", { task, error });
	return startWorker({ tasks, onError, onWrite: onAnyWrite });
}
