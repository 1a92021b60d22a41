import { asc, eq } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { letterNotes, letterReplies } from "../tables.ts";
import { requireInsertedId } from "./inserted-id.ts";

export type LetterReplyRow = typeof letterReplies.$inferSelect;
export type LetterNoteRow = typeof letterNotes.$inferSelect;

/** Keeps an answer before anybody tries to send it. @returns its id. */
export async function insertLetterReply(
	tx: Tx,
	values: Omit<LetterReplyRow, "id" | "sentAt" | "lastError">,
): Promise<number> {
	return requireInsertedId(await tx.insert(letterReplies).values(values).returning({ id: letterReplies.id }));
}

export async function getLetterReply(reader: Reader, id: number): Promise<LetterReplyRow | null> {
	const rows = await reader.select().from(letterReplies).where(eq(letterReplies.id, id));
	return rows[0] ?? null;
}

/** Every answer to a letter, the first first. */
export async function listLetterReplies(reader: Reader, letterId: number): Promise<LetterReplyRow[]> {
	return reader.select().from(letterReplies).where(eq(letterReplies.letterId, letterId)).orderBy(asc(letterReplies.id));
}

/** Notes how a try to send an answer ended. */
export async function updateLetterReply(
	tx: Tx,
	id: number,
	change: Pick<LetterReplyRow, "sentAt" | "lastError">,
): Promise<void> {
	await tx.update(letterReplies).set(change).where(eq(letterReplies.id, id));
}

export async function insertLetterNote(tx: Tx, values: Omit<LetterNoteRow, "id">): Promise<void> {
	await tx.insert(letterNotes).values(values);
}

/** What staff said about a letter, the first first. */
export async function listLetterNotes(reader: Reader, letterId: number): Promise<LetterNoteRow[]> {
	return reader.select().from(letterNotes).where(eq(letterNotes.letterId, letterId)).orderBy(asc(letterNotes.id));
}
