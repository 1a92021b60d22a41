import { and, desc, eq, isNull } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { articles, comments, legalHolds, mediaItems } from "../tables.ts";
import type { HELD_KINDS } from "./held-kinds.ts";

export type HeldKind = (typeof HELD_KINDS)[number];
export type LegalHoldRow = typeof legalHolds.$inferSelect;

/** One thing that can be held. */
export interface HeldSubject {
	kind: HeldKind;
	id: number;
}

/** Numbers of what is held of a kind, to leave it out of what is deleted. */
export const selectHeldIds = (reader: Reader, kind: HeldKind) =>
	reader
		.select({ id: legalHolds.subjectId })
		.from(legalHolds)
		.where(and(eq(legalHolds.subjectKind, kind), isNull(legalHolds.releasedAt)));

/** The hold on a subject; null when it is free. */
export async function getOpenHold(reader: Reader, { kind, id }: HeldSubject): Promise<LegalHoldRow | null> {
	const isOfSubject = and(eq(legalHolds.subjectKind, kind), eq(legalHolds.subjectId, id));
	const rows = await reader
		.select()
		.from(legalHolds)
		.where(and(isOfSubject, isNull(legalHolds.releasedAt)));
	return rows[0] ?? null;
}

export async function getHold(reader: Reader, id: number): Promise<LegalHoldRow | null> {
	const rows = await reader.select().from(legalHolds).where(eq(legalHolds.id, id));
	return rows[0] ?? null;
}

/** What is held now, the newest first. */
export async function listOpenHolds(reader: Reader): Promise<LegalHoldRow[]> {
	return reader.select().from(legalHolds).where(isNull(legalHolds.releasedAt)).orderBy(desc(legalHolds.id));
}

export async function insertHold(
	tx: Tx,
	values: Pick<LegalHoldRow, "subjectKind" | "subjectId" | "reason" | "userId" | "actorName" | "placedAt">,
): Promise<void> {
	await tx.insert(legalHolds).values(values);
}

export async function endHold(
	tx: Tx,
	id: number,
	release: Pick<LegalHoldRow, "releasedAt" | "releasedBy" | "releaseReason">,
): Promise<void> {
	await tx.update(legalHolds).set(release).where(eq(legalHolds.id, id));
}

const TABLES = { article: articles, comment: comments, media: mediaItems } as const;

/** Whether there is such a thing at all. */
export async function hasSubject(reader: Reader, { kind, id }: HeldSubject): Promise<boolean> {
	const table = TABLES[kind];
	return (await reader.select({ id: table.id }).from(table).where(eq(table.id, id))).length > 0;
}
