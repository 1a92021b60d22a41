import { and, count, eq, gte, isNotNull, isNull, lt, sql } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { digestSubscribers } from "../tables.ts";
import { requireInsertedId } from "./inserted-id.ts";

export type SubscriberRow = typeof digestSubscribers.$inferSelect;

export async function getSubscriber(reader: Reader, id: number): Promise<SubscriberRow | null> {
	const rows = await reader.select().from(digestSubscribers).where(eq(digestSubscribers.id, id));
	return rows[0] ?? null;
}

/** @param email in lower case. */
export async function findSubscriber(reader: Reader, email: string): Promise<SubscriberRow | null> {
	const rows = await reader.select().from(digestSubscribers).where(eq(digestSubscribers.email, email));
	return rows[0] ?? null;
}

/** Notes that the address was entered, which says nothing yet of who entered it. @returns its id. */
export async function noteAskedSubscriber(tx: Tx, email: string, now: Date): Promise<number> {
	const rows = await tx
		.insert(digestSubscribers)
		.values({ email, askedAt: now })
		.onConflictDoUpdate({ target: digestSubscribers.email, set: { askedAt: now } })
		.returning({ id: digestSubscribers.id });
	return requireInsertedId(rows);
}

/** @returns false when it was confirmed before, or is gone. */
export async function confirmSubscriber(tx: Tx, id: number, now: Date): Promise<boolean> {
	const rows = await tx
		.update(digestSubscribers)
		.set({ confirmedAt: now, refusals: 0 })
		.where(and(eq(digestSubscribers.id, id), isNull(digestSubscribers.confirmedAt)))
		.returning({ id: digestSubscribers.id });
	return rows.length > 0;
}

/** With every mail that waits for it. */
export async function deleteSubscriber(tx: Tx, id: number): Promise<void> {
	await tx.delete(digestSubscribers).where(eq(digestSubscribers.id, id));
}

/** @returns whether there was one. */
export async function deleteSubscriberOf(tx: Tx, email: string): Promise<boolean> {
	const rows = await tx
		.delete(digestSubscribers)
		.where(eq(digestSubscribers.email, email.toLowerCase()))
		.returning({ id: digestSubscribers.id });
	return rows.length > 0;
}

/** Forgets addresses nobody said yes for since `limit`. */
export async function deleteUnconfirmedSubscribers(tx: Tx, limit: Date): Promise<void> {
	const { confirmedAt, askedAt } = digestSubscribers;
	await tx.delete(digestSubscribers).where(and(isNull(confirmedAt), lt(askedAt, limit)));
}

export async function countSubscribers(reader: Reader): Promise<number> {
	const rows = await reader
		.select({ rows: count() })
		.from(digestSubscribers)
		.where(isNotNull(digestSubscribers.confirmedAt));
	return rows[0]?.rows ?? 0;
}

/** Notes that the mail server knew the address, or did not; one it did not know `most` times in a row is forgotten. */
export async function noteSubscriberAnswer(
	tx: Tx,
	id: number,
	{ isKnown, most }: { isKnown: boolean; most: number },
): Promise<void> {
	const { refusals } = digestSubscribers;
	const isIt = eq(digestSubscribers.id, id);
	await tx
		.update(digestSubscribers)
		.set({ refusals: isKnown ? 0 : sql`${refusals} + 1` })
		.where(isIt);
	if (!isKnown) await tx.delete(digestSubscribers).where(and(isIt, gte(refusals, most)));
}
