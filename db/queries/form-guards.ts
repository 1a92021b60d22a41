import { and, eq, inArray, lt, sql } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { rateHits, usedFormTokens } from "../tables.ts";

/** One more of `key` in the window that begins at `windowStart`. */
export async function addRateHit(tx: Tx, key: string, windowStart: Date, expiresAt: Date): Promise<void> {
	await tx
		.insert(rateHits)
		.values({ key, windowStart, hits: 1, expiresAt })
		.onConflictDoUpdate({ target: [rateHits.key, rateHits.windowStart], set: { hits: sql`${rateHits.hits} + 1` } });
}

/** How often `key` was counted in each of the windows, by the milliseconds of their beginning. */
export async function getRateHits(
	reader: Reader,
	key: string,
	windowStarts: readonly Date[],
): Promise<Map<number, number>> {
	const rows = await reader
		.select({ windowStart: rateHits.windowStart, hits: rateHits.hits })
		.from(rateHits)
		.where(and(eq(rateHits.key, key), inArray(rateHits.windowStart, [...windowStarts])));
	return new Map(rows.map((row) => [row.windowStart.getTime(), row.hits]));
}

/** Forgets how often `key` was counted. */
export async function deleteRateHits(tx: Tx, key: string): Promise<void> {
	await tx.delete(rateHits).where(eq(rateHits.key, key));
}

/** Notes that the token has come back. @returns false when it had before. */
export async function insertUsedToken(tx: Tx, id: string, expiresAt: Date): Promise<boolean> {
	const rows = await tx
		.insert(usedFormTokens)
		.values({ id, expiresAt })
		.onConflictDoNothing()
		.returning({ id: usedFormTokens.id });
	return rows.length > 0;
}

/** Forgets counts and tokens that no longer matter at `now`. */
export async function deleteExpiredGuards(tx: Tx, now: Date): Promise<void> {
	await tx.delete(rateHits).where(lt(rateHits.expiresAt, now));
	await tx.delete(usedFormTokens).where(lt(usedFormTokens.expiresAt, now));
}
