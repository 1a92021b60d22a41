import { and, asc, count, eq, inArray, isNotNull, isNull, like, lt, lte, sql } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { outbox } from "../tables.ts";

export interface NewEntry {
	/** Names who is to get it: entries of one kind are delivered together. */
	kind: string;
	payload: Record<string, unknown>;
	/** Not before then; at once when left out. */
	dueAt?: Date;
}

export interface ClaimedEntry {
	id: number;
	payload: Record<string, unknown>;
	/** Which try this is, from 1. */
	attempts: number;
}

/** Adds, in the caller's own transaction, what is to be told to others once it has committed. */
export async function addToOutbox(tx: Tx, entries: readonly NewEntry[]): Promise<void> {
	if (entries.length === 0) return;
	const createdAt = new Date();
	const rows = entries.map(({ kind, payload, dueAt }) => ({
		kind,
		payload,
		createdAt,
		nextAttemptAt: dueAt ?? createdAt,
	}));
	await tx.insert(outbox).values(rows);
}

const isDue = (kind: string, now: Date) =>
	and(isNull(outbox.sentAt), lte(outbox.nextAttemptAt, now), eq(outbox.kind, kind));

export async function hasDueEntry(reader: Reader, kind: string, now: Date): Promise<boolean> {
	return (await reader.select({ id: outbox.id }).from(outbox).where(isDue(kind, now)).limit(1)).length > 0;
}

/** Due entries, oldest first, at most `limit`. Until `postponeEntries` or `markSent` they belong to the caller for `leaseMs`. */
export async function claimEntries(
	tx: Tx,
	kind: string,
	{ now, leaseMs, limit }: { now: Date; leaseMs: number; limit: number },
): Promise<ClaimedEntry[]> {
	const rows = await tx
		.select({ id: outbox.id, payload: outbox.payload, attempts: outbox.attempts })
		.from(outbox)
		.where(isDue(kind, now))
		.orderBy(asc(outbox.id))
		.limit(limit);
	const nextAttemptAt = new Date(now.getTime() + leaseMs);
	await tx
		.update(outbox)
		.set({ attempts: sql`${outbox.attempts} + 1`, nextAttemptAt })
		.where(isOneOf(rows));
	return rows.map((row) => ({ ...row, attempts: row.attempts + 1 }));
}

const isOneOf = (entries: readonly Pick<ClaimedEntry, "id">[]) =>
	inArray(
		outbox.id,
		entries.map(({ id }) => id),
	);

export async function markSent(tx: Tx, entries: readonly ClaimedEntry[], sentAt: Date): Promise<void> {
	await tx.update(outbox).set({ sentAt, lastError: "" }).where(isOneOf(entries));
}

/** Their delivery failed: due again at `retryAt`. */
export async function postponeEntries(
	tx: Tx,
	entries: readonly ClaimedEntry[],
	message: string,
	retryAt: Date,
): Promise<void> {
	await tx.update(outbox).set({ nextAttemptAt: retryAt, lastError: message }).where(isOneOf(entries));
}

/** Forgets what was sent before `limit`. */
export async function deleteSentEntries(tx: Tx, limit: Date): Promise<void> {
	await tx.delete(outbox).where(and(isNotNull(outbox.sentAt), lt(outbox.sentAt, limit)));
}

/** Gives up what was added before `limit` and could not be sent, of kinds that begin with `prefix`. */
export async function deleteUnsentEntries(tx: Tx, prefix: string, limit: Date): Promise<void> {
	const isOld = and(isNull(outbox.sentAt), lt(outbox.createdAt, limit), like(outbox.kind, `${prefix}%`));
	await tx.delete(outbox).where(isOld);
}

/** How many entries could not be delivered so far, by kind. */
export async function countFailingEntries(reader: Reader): Promise<Map<string, number>> {
	const rows = await reader
		.select({ kind: outbox.kind, entries: count() })
		.from(outbox)
		.where(and(isNull(outbox.sentAt), sql`${outbox.lastError} <> ''`))
		.groupBy(outbox.kind);
	return new Map(rows.map((row) => [row.kind, row.entries]));
}
