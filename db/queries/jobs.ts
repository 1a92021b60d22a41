import { randomUUID } from "node:crypto";
import { and, asc, count, eq, inArray, lt, lte } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { jobs } from "../tables.ts";

export interface NewJob {
	kind: string;
	payload: Record<string, unknown>;
	/** Not before then; at once when left out. */
	dueAt?: Date;
	/** Names what the job is about: there is at most one job of a key that is not finished. */
	uniqueKey?: string;
}

/** A job that one worker holds until its lease runs out. */
export interface ClaimedJob {
	id: number;
	kind: string;
	payload: Record<string, unknown>;
	/** Which try this is, from 1. */
	attempts: number;
	/** Drawn for this claim: whoever still holds it may finish the job. */
	lease: string;
}

interface ClaimOptions {
	/** Kinds the worker knows; jobs of others are left to those who do. */
	kinds: readonly string[];
	now: Date;
	leaseMs: number;
	/** A job that was lost by this many workers is dead: it may be what ended them. */
	maxAttempts: number;
}

/** The lease ran out and another worker took the job, or a newer job of its key replaced it. */
export class LeaseLostError extends Error {
	override name = "LeaseLostError";
}

const FREE = { leaseOwner: null, leaseUntil: null };
/** Its key is free for another. */
const DEAD = { ...FREE, state: "dead" as const, uniqueKey: null };

/**
 * Adds a job in the caller's own transaction. One of the same key that is not finished is replaced, also while a worker
 * is at it: that worker's effect is refused, and the job is done with what is true now.
 */
export async function enqueueJob(tx: Tx, { kind, payload, dueAt, uniqueKey }: NewJob): Promise<void> {
	const createdAt = new Date();
	const values = { kind, payload, dueAt: dueAt ?? createdAt, createdAt };
	const anew = { ...values, ...FREE, state: "waiting" as const, attempts: 0, lastError: "" };
	await tx
		.insert(jobs)
		.values({ ...values, uniqueKey: uniqueKey ?? null })
		.onConflictDoUpdate({ target: jobs.uniqueKey, set: anew });
}

const isDue = (kinds: readonly string[], now: Date) =>
	and(eq(jobs.state, "waiting"), lte(jobs.dueAt, now), inArray(jobs.kind, [...kinds]));
const isLost = (now: Date) => and(eq(jobs.state, "running"), lte(jobs.leaseUntil, now));

/** Whether a worker that knows `kinds` has anything to do. */
export async function hasClaimableJob(reader: Reader, kinds: readonly string[], now: Date): Promise<boolean> {
	for (const condition of [isDue(kinds, now), isLost(now)]) {
		const found = await reader.select({ id: jobs.id }).from(jobs).where(condition).limit(1);
		if (found.length > 0) return true;
	}
	return false;
}

/** The job that is due for longest, leased to the caller; null when there is none. */
export async function claimJob(tx: Tx, { kinds, now, leaseMs, maxAttempts }: ClaimOptions): Promise<ClaimedJob | null> {
	await tx
		.update(jobs)
		.set({ ...FREE, state: "waiting" })
		.where(isLost(now));
	for (;;) {
		const [job] = await tx
			.select({ id: jobs.id, kind: jobs.kind, payload: jobs.payload, attempts: jobs.attempts })
			.from(jobs)
			.where(isDue(kinds, now))
			.orderBy(asc(jobs.dueAt), asc(jobs.id))
			.limit(1);
		if (!job) return null;
		const claim = { attempts: job.attempts + 1, lease: randomUUID() };
		const running = { state: "running" as const, attempts: claim.attempts, leaseOwner: claim.lease };
		const dead = { ...DEAD, lastError: "no worker lived to finish it" };
		const isDead = job.attempts >= maxAttempts;
		await tx
			.update(jobs)
			.set(isDead ? dead : { ...running, leaseUntil: new Date(now.getTime() + leaseMs) })
			.where(eq(jobs.id, job.id));
		if (!isDead) return { ...job, ...claim };
	}
}

const isHeld = ({ id, lease }: ClaimedJob) =>
	and(eq(jobs.id, id), eq(jobs.state, "running"), eq(jobs.leaseOwner, lease));

/**
 * Notes the job done; its effect belongs into the same transaction.
 * @throws LeaseLostError when it is no longer the caller's to finish.
 */
export async function finishJob(tx: Tx, job: ClaimedJob): Promise<void> {
	const done = { ...FREE, state: "done" as const, uniqueKey: null, lastError: "" };
	const rows = await tx.update(jobs).set(done).where(isHeld(job)).returning({ id: jobs.id });
	if (rows.length === 0) throw new LeaseLostError(`job ${job.id} (${job.kind}) is no longer ours`);
}

/** Notes a failed try: due again at `retryAt`, or dead when that is null. A job that is no longer the caller's is left alone. */
export async function failJob(tx: Tx, job: ClaimedJob, message: string, retryAt: Date | null): Promise<void> {
	const next = retryAt ? { ...FREE, state: "waiting" as const, dueAt: retryAt } : DEAD;
	await tx
		.update(jobs)
		.set({ ...next, lastError: message })
		.where(isHeld(job));
}

/** Forgets jobs that were done and due before `limit`; dead ones stay until somebody has looked at them. */
export async function deleteDoneJobs(tx: Tx, limit: Date): Promise<void> {
	await tx.delete(jobs).where(and(eq(jobs.state, "done"), lt(jobs.dueAt, limit)));
}

/** How many jobs are in each state; a state without any is left out. */
export async function countJobs(reader: Reader): Promise<Map<string, number>> {
	const rows = await reader.select({ state: jobs.state, jobs: count() }).from(jobs).groupBy(jobs.state);
	return new Map(rows.map((row) => [row.state, row.jobs]));
}
