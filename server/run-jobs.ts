import { db, type Tx } from "../db/client.ts";
import { type ClaimedJob, claimJob, failJob, finishJob, hasClaimableJob, LeaseLostError } from "../db/queries/jobs.ts";
import { toRetryPause } from "../lib/retry-pause.ts";
import type { Log } from "./log.ts";

/** A worker that stopped without a word is taken for lost after this long. */
const LEASE_MS = 60_000;
const MAX_ATTEMPTS = 10;
const PAUSES = { firstMs: 5000, longestMs: 3_600_000 };

/** What happens to the database once the job has succeeded. */
export type JobEffect = (tx: Tx) => Promise<void>;

/** One kind of work that nobody waits for. */
export interface JobKind {
	kind: string;
	/**
	 * What takes its time or leaves the database, outside any transaction; it may be repeated.
	 * @returns the effect, which happens once: it commits together with the note that the job is done.
	 */
	prepare: (payload: Record<string, unknown>) => Promise<JobEffect>;
}

interface RunOptions {
	kinds: readonly JobKind[];
	log: Log;
	/** No further job is begun once it is aborted. */
	signal?: AbortSignal;
	now?: () => Date;
	leaseMs?: number;
}

/**
 * Works off the jobs that are due, one after the other, whatever number of processes does the same. A failed job is due
 * again after a growing pause, and dead after ten tries.
 */
export async function runDueJobs({
	kinds,
	log,
	signal,
	now = () => new Date(),
	leaseMs = LEASE_MS,
}: RunOptions): Promise<void> {
	const byName = new Map(kinds.map((kind) => [kind.kind, kind]));
	const names = [...byName.keys()];
	const claim = async (tx: Tx) =>
		signal?.aborted ? null : claimJob(tx, { kinds: names, now: now(), leaseMs, maxAttempts: MAX_ATTEMPTS });

	/** The next job is claimed in the transaction that ends the one before. */
	const finish = async (job: ClaimedJob) => {
		const kind = byName.get(job.kind);
		if (!kind) throw new Error(`a job of unknown kind ${job.kind} was claimed`);
		const effect = await kind.prepare(job.payload);
		return db.tx(async (tx) => {
			await finishJob(tx, job);
			await effect(tx);
			return claim(tx);
		});
	};
	const fail = (job: ClaimedJob, error: unknown) => {
		const { kind, attempts } = job;
		const isDead = attempts >= MAX_ATTEMPTS && !(error instanceof LeaseLostError);
		log(isDead ? "error" : "warn", isDead ? "job-dead" : "job-failed", { job: job.id, kind, attempts, error });
		const retryAt = isDead ? null : new Date(now().getTime() + toRetryPause(attempts, PAUSES));
		return db.tx(async (tx) => {
			await failJob(tx, job, String(error), retryAt);
			return claim(tx);
		});
	};

	if (names.length === 0 || !(await hasClaimableJob(db.read, names, now()))) return;
	let job = await db.tx(claim);
	while (job) {
		const current: ClaimedJob = job;
		job = await finish(current).catch((error: unknown) => fail(current, error));
	}
}
