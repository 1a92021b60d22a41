import { and, asc, count, desc, eq, gt, inArray, lt, lte, or, sql } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import type { ConsultationFileRole } from "../schema/consultations.ts";
import { consultationFiles, consultations, opinions } from "../tables.ts";
import { requireInsertedId } from "./inserted-id.ts";

export type { ConsultationFileRole, ConsultationState } from "../schema/consultations.ts";
export type ConsultationRow = typeof consultations.$inferSelect;
export type NewConsultation = Omit<typeof consultations.$inferInsert, "id" | "version" | "createdAt" | "updatedAt">;

const isPublished = eq(consultations.state, "published");

/** @returns the new consultation's id. */
export async function insertConsultation(tx: Tx, values: NewConsultation, at = new Date()): Promise<number> {
	const row = { ...values, createdAt: at, updatedAt: at };
	return requireInsertedId(await tx.insert(consultations).values(row).returning({ id: consultations.id }));
}

/** A consultation of whatever state. */
export async function getConsultation(reader: Reader, id: number): Promise<ConsultationRow | null> {
	const rows = await reader.select().from(consultations).where(eq(consultations.id, id));
	return rows[0] ?? null;
}

export async function updateConsultation(tx: Tx, id: number, values: Partial<NewConsultation>): Promise<void> {
	await tx
		.update(consultations)
		.set({ ...values, version: sql`${consultations.version} + 1`, updatedAt: new Date() })
		.where(eq(consultations.id, id));
}

/** Published consultations that have not closed at `now`, those that close first first; at most `limit`. */
export async function listOpenConsultations(reader: Reader, now: Date, limit: number): Promise<ConsultationRow[]> {
	return reader
		.select()
		.from(consultations)
		.where(and(isPublished, gt(consultations.closesAt, now)))
		.orderBy(asc(consultations.closesAt), asc(consultations.id))
		.limit(limit);
}

/** Published consultations that had closed at `now`, the last closed first. */
export async function listClosedConsultations(
	reader: Reader,
	now: Date,
	{ limit, offset }: { limit: number; offset: number },
): Promise<ConsultationRow[]> {
	return reader
		.select()
		.from(consultations)
		.where(and(isPublished, lte(consultations.closesAt, now)))
		.orderBy(desc(consultations.closesAt), desc(consultations.id))
		.limit(limit)
		.offset(offset);
}

export async function countClosedConsultations(reader: Reader, now: Date): Promise<number> {
	const rows = await reader
		.select({ total: count() })
		.from(consultations)
		.where(and(isPublished, lte(consultations.closesAt, now)));
	return rows[0]?.total ?? 0;
}

/** Addresses of the published consultations, the newest first, at most `limit`. */
export async function listConsultationAddresses(reader: Reader, limit: number) {
	const { id, slug, updatedAt } = consultations;
	return reader.select({ id, slug, updatedAt }).from(consultations).where(isPublished).orderBy(desc(id)).limit(limit);
}

/** Of whatever state, the newest first, behind the consultation `after` when it is given. */
export async function listDeskConsultations(
	reader: Reader,
	{ after, limit }: { after: number | null; limit: number },
): Promise<ConsultationRow[]> {
	return reader
		.select()
		.from(consultations)
		.where(after === null ? undefined : lt(consultations.id, after))
		.orderBy(desc(consultations.id))
		.limit(limit);
}

/** The media items of a consultation in their order. */
export async function listConsultationFiles(
	reader: Reader,
	consultationId: number,
): Promise<{ role: ConsultationFileRole; mediaId: number }[]> {
	const { role, mediaId, position } = consultationFiles;
	return reader
		.select({ role, mediaId })
		.from(consultationFiles)
		.where(eq(consultationFiles.consultationId, consultationId))
		.orderBy(asc(role), asc(position));
}

/** Puts these media items in place of those the consultation has in that role. */
export async function putConsultationFiles(
	tx: Tx,
	consultationId: number,
	role: ConsultationFileRole,
	mediaIds: readonly number[],
): Promise<void> {
	const { consultationId: of, role: as } = consultationFiles;
	await tx.delete(consultationFiles).where(and(eq(of, consultationId), eq(as, role)));
	if (mediaIds.length === 0) return;
	const rows = mediaIds.map((mediaId, position) => ({ consultationId, role, position, mediaId }));
	await tx.insert(consultationFiles).values(rows);
}

/** Deletes the invented consultations with whatever was written to them. */
export async function deleteDemoConsultations(tx: Tx): Promise<void> {
	const invented = tx.select({ id: consultations.id }).from(consultations).where(eq(consultations.isDemo, true));
	await tx.delete(opinions).where(or(eq(opinions.isDemo, true), inArray(opinions.consultationId, invented)));
	await tx.delete(consultations).where(eq(consultations.isDemo, true));
}
