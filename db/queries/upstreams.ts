import { randomUUID } from "node:crypto";
import { and, asc, eq, lte } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { upstreamSources, upstreamValues } from "../tables.ts";

export type UpstreamValueRow = typeof upstreamValues.$inferSelect;
export type UpstreamSourceRow = typeof upstreamSources.$inferSelect;

/** The last good values of every source. */
export async function listUpstreamValues(reader: Reader): Promise<UpstreamValueRow[]> {
	return reader.select().from(upstreamValues);
}

/** The last good values of one source. */
export async function listUpstreamValuesOf(reader: Reader, source: string): Promise<UpstreamValueRow[]> {
	return reader.select().from(upstreamValues).where(eq(upstreamValues.source, source));
}

/** Stores the last good value of (source, subject). */
export async function upsertUpstreamValue(tx: Tx, values: typeof upstreamValues.$inferInsert): Promise<void> {
	await tx
		.insert(upstreamValues)
		.values(values)
		.onConflictDoUpdate({ target: [upstreamValues.source, upstreamValues.subject], set: values });
}

/** Every source that was ever asked. */
export async function listUpstreamSourceRows(reader: Reader): Promise<UpstreamSourceRow[]> {
	return reader.select().from(upstreamSources).orderBy(asc(upstreamSources.source));
}

/** Null for a source that was never asked. */
export async function getUpstreamSourceRow(reader: Reader, source: string): Promise<UpstreamSourceRow | null> {
	const rows = await reader.select().from(upstreamSources).where(eq(upstreamSources.source, source));
	return rows[0] ?? null;
}

interface ClaimOptions {
	source: string;
	/** Where the source will be asked. */
	address: string;
	now: Date;
	/** Not before then is the source due again, whatever becomes of the caller. */
	nextTryAt: Date;
	/** Whether it is claimed although it is not due. */
	isForced: boolean;
}

/** Makes the caller the one who asks the source now. @returns its lease; null when the source is not due. */
export async function claimUpstream(tx: Tx, options: ClaimOptions): Promise<string | null> {
	const { source, address, now, nextTryAt, isForced } = options;
	await tx.insert(upstreamSources).values({ source, nextTryAt: now }).onConflictDoNothing();
	const lease = randomUUID();
	const isDue = isForced ? undefined : lte(upstreamSources.nextTryAt, now);
	const claimed = await tx
		.update(upstreamSources)
		.set({ lease, address, nextTryAt, lastTriedAt: now })
		.where(and(eq(upstreamSources.source, source), isDue))
		.returning({ source: upstreamSources.source });
	return claimed.length > 0 ? lease : null;
}

/** What the source is like now, if the caller is still the one who asks it. */
export async function getClaimedUpstream(tx: Tx, source: string, lease: string): Promise<UpstreamSourceRow | null> {
	const row = await getUpstreamSourceRow(tx, source);
	return row?.lease === lease ? row : null;
}

/** Notes how the asking ended, and ends the lease. */
export async function finishUpstream(
	tx: Tx,
	source: string,
	state: Partial<Omit<UpstreamSourceRow, "source" | "lease">>,
): Promise<void> {
	await tx
		.update(upstreamSources)
		.set({ ...state, lease: null })
		.where(eq(upstreamSources.source, source));
}
