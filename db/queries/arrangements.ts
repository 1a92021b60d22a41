import { and, desc, eq, isNotNull, isNull } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { arrangements } from "../tables.ts";

export type ArrangementRow = typeof arrangements.$inferSelect;

/** What readers see of a surface such as "home"; null where nobody has arranged anything. */
export async function getLiveArrangement(reader: Reader, surface: string): Promise<ArrangementRow | null> {
	const [row] = await listPublishedArrangements(reader, surface, 1);
	return row ?? null;
}

/** What was published of a surface, the newest first. */
export async function listPublishedArrangements(
	reader: Reader,
	surface: string,
	limit: number,
): Promise<ArrangementRow[]> {
	return reader
		.select()
		.from(arrangements)
		.where(and(eq(arrangements.surface, surface), isNotNull(arrangements.publishedAt)))
		.orderBy(desc(arrangements.version))
		.limit(limit);
}

/** What is being prepared for a surface. */
export async function getArrangementDraft(reader: Reader, surface: string): Promise<ArrangementRow | null> {
	const rows = await reader
		.select()
		.from(arrangements)
		.where(and(eq(arrangements.surface, surface), isNull(arrangements.publishedAt)));
	return rows[0] ?? null;
}

export async function getArrangementRow(reader: Reader, id: number): Promise<ArrangementRow | null> {
	const rows = await reader.select().from(arrangements).where(eq(arrangements.id, id));
	return rows[0] ?? null;
}

export async function insertArrangement(tx: Tx, values: Omit<typeof arrangements.$inferInsert, "id">): Promise<void> {
	await tx.insert(arrangements).values(values);
}

/** Changes the draft that is still at `edition`. @returns false when somebody changed or published it meanwhile. */
export async function updateArrangementDraft(
	tx: Tx,
	{ id, edition }: Pick<ArrangementRow, "id" | "edition">,
	values: Partial<Pick<ArrangementRow, "document" | "publishedAt" | "userId" | "actorName" | "updatedAt">>,
): Promise<boolean> {
	const rows = await tx
		.update(arrangements)
		.set({ ...values, edition: edition + 1 })
		.where(and(eq(arrangements.id, id), eq(arrangements.edition, edition), isNull(arrangements.publishedAt)))
		.returning({ id: arrangements.id });
	return rows.length > 0;
}

/** Throws away what was being prepared. */
export async function deleteArrangementDraft(tx: Tx, surface: string): Promise<void> {
	await tx.delete(arrangements).where(and(eq(arrangements.surface, surface), isNull(arrangements.publishedAt)));
}
