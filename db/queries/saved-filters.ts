import { and, asc, eq } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { savedFilters } from "../tables.ts";

export type SavedFilterRow = typeof savedFilters.$inferSelect;

/** What somebody has saved, by name. */
export async function listSavedFilterRows(reader: Reader, userId: number): Promise<SavedFilterRow[]> {
	return reader
		.select()
		.from(savedFilters)
		.where(eq(savedFilters.userId, userId))
		.orderBy(asc(savedFilters.name), asc(savedFilters.id));
}

/** Saves a filter under its name, in place of what its owner called so before. */
export async function upsertSavedFilter(
	tx: Tx,
	values: Pick<SavedFilterRow, "userId" | "name" | "query">,
): Promise<void> {
	await tx
		.insert(savedFilters)
		.values({ ...values, createdAt: new Date() })
		.onConflictDoUpdate({ target: [savedFilters.userId, savedFilters.name], set: { query: values.query } });
}

/** Deletes a filter of that person; somebody else's stays. */
export async function deleteSavedFilter(tx: Tx, id: number, userId: number): Promise<void> {
	await tx.delete(savedFilters).where(and(eq(savedFilters.id, id), eq(savedFilters.userId, userId)));
}
