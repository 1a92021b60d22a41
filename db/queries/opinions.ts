import { and, asc, count, desc, eq, gt, inArray, isNotNull, lt, lte, ne, or, sql } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import type { OpinionState } from "../schema/consultations.ts";
import { consultations, opinions } from "../tables.ts";
import { requireInsertedId } from "./inserted-id.ts";

export { OPINION_STATES, type OpinionFlag, type OpinionState } from "../schema/consultations.ts";
export type OpinionRow = typeof opinions.$inferSelect;
export type NewOpinion = Omit<typeof opinions.$inferInsert, "id" | "version">;

/** @returns the new opinion's id. */
export async function insertOpinion(tx: Tx, values: NewOpinion): Promise<number> {
	return requireInsertedId(await tx.insert(opinions).values(values).returning({ id: opinions.id }));
}

export async function getOpinion(reader: Reader, id: number): Promise<OpinionRow | null> {
	const rows = await reader.select().from(opinions).where(eq(opinions.id, id));
	return rows[0] ?? null;
}

/** Whether the form with this receipt was kept. */
export async function hasOpinion(reader: Reader, receipt: string): Promise<boolean> {
	const rows = await reader.select({ id: opinions.id }).from(opinions).where(eq(opinions.receipt, receipt));
	return rows.length > 0;
}

export async function updateOpinion(
	tx: Tx,
	id: number,
	values: Pick<OpinionRow, "state" | "reason" | "settledAt">,
): Promise<void> {
	await tx
		.update(opinions)
		.set({ ...values, version: sql`${opinions.version} + 1` })
		.where(eq(opinions.id, id));
}

/** How many a consultation has of each state; a state without any is absent. */
export async function countOpinionsByState(reader: Reader, consultationId: number): Promise<Map<OpinionState, number>> {
	const rows = await reader
		.select({ state: opinions.state, total: count() })
		.from(opinions)
		.where(eq(opinions.consultationId, consultationId))
		.groupBy(opinions.state);
	return new Map(rows.map(({ state, total }) => [state, total]));
}

/** How many of these consultations' opinions wait, by consultation; one without any is absent. */
export async function countWaitingOf(reader: Reader, consultationIds: readonly number[]): Promise<Map<number, number>> {
	if (consultationIds.length === 0) return new Map();
	const { consultationId, state } = opinions;
	const rows = await reader
		.select({ consultationId, total: count() })
		.from(opinions)
		.where(and(inArray(consultationId, [...consultationIds]), eq(state, "waiting")))
		.groupBy(consultationId);
	return new Map(rows.map((row) => [row.consultationId, row.total]));
}

interface OpinionWindow {
	/** The list goes on behind this opinion. */
	after: number | null;
	isNewestFirst: boolean;
	limit: number;
}

/** Of a consultation and a state; null of whatever state. */
export async function listOpinions(
	reader: Reader,
	consultationId: number,
	state: OpinionState | null,
	{ after, isNewestFirst, limit }: OpinionWindow,
): Promise<OpinionRow[]> {
	const isBehind = isNewestFirst ? lt : gt;
	return reader
		.select()
		.from(opinions)
		.where(
			and(
				eq(opinions.consultationId, consultationId),
				state === null ? undefined : eq(opinions.state, state),
				after === null ? undefined : isBehind(opinions.id, after),
			),
		)
		.orderBy((isNewestFirst ? desc : asc)(opinions.id))
		.limit(limit);
}

const isShownOf = (consultationId: number) =>
	and(eq(opinions.consultationId, consultationId), eq(opinions.state, "approved"), eq(opinions.mayBeShown, true));

/** Approved opinions of those who were told that theirs may be shown, the newest first. */
export async function listShownOpinions(
	reader: Reader,
	consultationId: number,
	{ limit, offset }: { limit: number; offset: number },
): Promise<OpinionRow[]> {
	return reader
		.select()
		.from(opinions)
		.where(isShownOf(consultationId))
		.orderBy(desc(opinions.id))
		.limit(limit)
		.offset(offset);
}

export async function countShownOpinions(reader: Reader, consultationId: number): Promise<number> {
	const rows = await reader.select({ total: count() }).from(opinions).where(isShownOf(consultationId));
	return rows[0]?.total ?? 0;
}

/** Forgets where opinions sent before `limit` came from. @returns of how many. */
export async function clearOpinionAddresses(tx: Tx, limit: Date): Promise<number> {
	const rows = await tx
		.update(opinions)
		.set({ addressHash: null })
		.where(and(isNotNull(opinions.addressHash), lt(opinions.createdAt, limit)))
		.returning({ id: opinions.id });
	return rows.length;
}

/** Of consultations that closed before `limit`. */
const selectClosedBefore = (tx: Tx, limit: Date) =>
	tx.select({ id: consultations.id }).from(consultations).where(lte(consultations.closesAt, limit));

/**
 * Forgets who wrote to what closed before `limit`: how to reach them, and the name unless it may be shown.
 * @returns of how many.
 */
export async function clearOpinionSenders(tx: Tx, limit: Date): Promise<number> {
	const mayStand = and(eq(opinions.isNameShown, true), eq(opinions.state, "approved"));
	const isHidden = and(isNotNull(opinions.name), sql`not (${mayStand})`);
	const isNamed = or(isHidden, isNotNull(opinions.email), isNotNull(opinions.organisation));
	const rows = await tx
		.update(opinions)
		.set({ email: null, organisation: null, name: sql`case when ${mayStand} then ${opinions.name} end` })
		.where(and(inArray(opinions.consultationId, selectClosedBefore(tx, limit)), isNamed))
		.returning({ id: opinions.id });
	return rows.length;
}

/** Deletes what was never approved of consultations that closed before `limit`. @returns how many. */
export async function deleteOldOpinions(tx: Tx, limit: Date): Promise<number> {
	const rows = await tx
		.delete(opinions)
		.where(and(ne(opinions.state, "approved"), inArray(opinions.consultationId, selectClosedBefore(tx, limit))))
		.returning({ id: opinions.id });
	return rows.length;
}
