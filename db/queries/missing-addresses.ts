import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { missingAddresses } from "../tables.ts";

export type MissingAddressRow = typeof missingAddresses.$inferSelect;

/** How often an address was asked for in vain, and what led there. */
export interface MissedVisits {
	hits: number;
	referrer: string;
}

/** Adds what was asked for in vain, by path with query. */
export async function addMissedVisits(tx: Tx, visits: ReadonlyMap<string, MissedVisits>, at: Date): Promise<void> {
	for (const [path, { hits, referrer }] of visits) {
		await tx
			.insert(missingAddresses)
			.values({ path, hits, referrer, firstAt: at, lastAt: at })
			.onConflictDoUpdate({
				target: missingAddresses.path,
				set: {
					hits: sql`${missingAddresses.hits} + ${hits}`,
					lastAt: at,
					...(referrer === "" ? {} : { referrer }),
				},
			});
	}
}

/** What nobody has seen to, the most asked for first. */
export async function listMissingAddresses(reader: Reader, limit: number): Promise<MissingAddressRow[]> {
	return reader
		.select()
		.from(missingAddresses)
		.where(eq(missingAddresses.isSettled, false))
		.orderBy(desc(missingAddresses.hits), asc(missingAddresses.path))
		.limit(limit);
}

/** Keeps the `most` that were asked for last; whoever tries random addresses must not fill the disk. */
export async function trimMissingAddresses(tx: Tx, most: number): Promise<void> {
	const { path, lastAt } = missingAddresses;
	const beyond = await tx
		.select({ path })
		.from(missingAddresses)
		.orderBy(desc(lastAt), asc(path))
		.offset(most)
		.limit(500);
	if (beyond.length === 0) return;
	await tx.delete(missingAddresses).where(
		inArray(
			path,
			beyond.map((row) => row.path),
		),
	);
}

/** Nothing is to be done about it. @returns false when nobody asked for it. */
export async function settleMissingAddress(tx: Tx, path: string): Promise<boolean> {
	const rows = await tx
		.update(missingAddresses)
		.set({ isSettled: true })
		.where(and(eq(missingAddresses.path, path), eq(missingAddresses.isSettled, false)))
		.returning({ path: missingAddresses.path });
	return rows.length > 0;
}

/** It leads somewhere now. */
export async function deleteMissingAddresses(tx: Tx, paths: readonly string[]): Promise<void> {
	if (paths.length === 0) return;
	await tx.delete(missingAddresses).where(inArray(missingAddresses.path, [...paths]));
}
