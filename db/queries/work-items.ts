import { and, asc, between, eq, sql } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { workItems } from "../tables.ts";
import { requireInsertedId } from "./inserted-id.ts";

export { WORK_TIMES, type WorkTime } from "../schema/office-work.ts";
export type WorkItemRow = typeof workItems.$inferSelect;
export type WorkItemValues = Pick<
	WorkItemRow,
	"day" | "time" | "startMinute" | "subject" | "chair" | "participants" | "place" | "isPrivate"
>;

const ORDER = [asc(workItems.day), asc(workItems.startMinute), asc(workItems.id)];

/** What anybody may see of the days from `first` to `last`, both included, in order. */
export async function listPublicWorkItems(reader: Reader, first: string, last: string): Promise<WorkItemRow[]> {
	return reader
		.select()
		.from(workItems)
		.where(and(between(workItems.day, first, last), eq(workItems.isPrivate, false)))
		.orderBy(...ORDER);
}

/** The same with what is private: for staff alone. */
export async function listAllWorkItems(reader: Reader, first: string, last: string): Promise<WorkItemRow[]> {
	return reader
		.select()
		.from(workItems)
		.where(between(workItems.day, first, last))
		.orderBy(...ORDER);
}

/** Private ones too: for staff alone. */
export async function getWorkItem(reader: Reader, id: number): Promise<WorkItemRow | null> {
	const rows = await reader.select().from(workItems).where(eq(workItems.id, id));
	return rows[0] ?? null;
}

/** @returns the new item's id. */
export async function insertWorkItem(tx: Tx, values: WorkItemValues & { isDemo?: boolean }): Promise<number> {
	const now = new Date();
	return requireInsertedId(
		await tx
			.insert(workItems)
			.values({ ...values, createdAt: now, updatedAt: now })
			.returning({ id: workItems.id }),
	);
}

export async function updateWorkItem(tx: Tx, id: number, values: WorkItemValues): Promise<void> {
	await tx
		.update(workItems)
		.set({ ...values, version: sql`${workItems.version} + 1`, updatedAt: new Date() })
		.where(eq(workItems.id, id));
}

export async function deleteWorkItemRow(tx: Tx, id: number): Promise<void> {
	await tx.delete(workItems).where(eq(workItems.id, id));
}

/** Deletes the invented items. */
export async function deleteDemoWorkItems(tx: Tx): Promise<void> {
	await tx.delete(workItems).where(eq(workItems.isDemo, true));
}
