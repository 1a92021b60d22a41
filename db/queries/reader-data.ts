import { and, asc, eq, inArray, ne, notInArray, sql } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { comments, letterReplies, letters, opinions, questions } from "../tables.ts";
import { selectHeldIds } from "./legal-holds.ts";

/** Addresses are kept as they were typed; upper and lower case name one person. */
type EmailColumn = typeof comments.email | typeof letters.email | typeof questions.email | typeof opinions.email;
const isOf = (column: EmailColumn, email: string) => eq(sql`lower(${column})`, email.toLowerCase());

/** Every comment sent with this e-mail address, the first first. */
export async function listCommentsOf(reader: Reader, email: string) {
	return reader.select().from(comments).where(isOf(comments.email, email)).orderBy(asc(comments.id));
}

/** Every letter sent with this e-mail address, the first first. */
export async function listLettersOf(reader: Reader, email: string) {
	return reader.select().from(letters).where(isOf(letters.email, email)).orderBy(asc(letters.id));
}

/** Every question asked with this e-mail address, the first first. */
export async function listQuestionsOf(reader: Reader, email: string) {
	return reader.select().from(questions).where(isOf(questions.email, email)).orderBy(asc(questions.id));
}

/** Every opinion on a draft sent with this e-mail address, the first first. */
export async function listOpinionsOf(reader: Reader, email: string) {
	return reader.select().from(opinions).where(isOf(opinions.email, email)).orderBy(asc(opinions.id));
}

/** What the newsroom answered to these letters. */
export async function listRepliesTo(reader: Reader, letterIds: readonly number[]) {
	if (letterIds.length === 0) return [];
	return reader
		.select()
		.from(letterReplies)
		.where(inArray(letterReplies.letterId, [...letterIds]))
		.orderBy(asc(letterReplies.id));
}

/** Deletes the comments of this address but those an authority wants kept. @returns what they were. */
export async function deleteCommentsOf(tx: Tx, email: string) {
	return tx
		.delete(comments)
		.where(and(isOf(comments.email, email), notInArray(comments.id, selectHeldIds(tx, "comment"))))
		.returning();
}

/** Deletes the letters of this address with their answers and notes. @returns how many. */
export async function deleteLettersOf(tx: Tx, email: string): Promise<number> {
	const rows = await tx.delete(letters).where(isOf(letters.email, email)).returning({ id: letters.id });
	return rows.length;
}

/**
 * Deletes the questions of this address that are not before readers; of a published pair everything goes that tells who
 * asked. @returns how many of each.
 */
export async function forgetQuestionsOf(tx: Tx, email: string): Promise<{ deleted: number; published: number }> {
	const isTheirs = isOf(questions.email, email);
	const gone = await tx
		.delete(questions)
		.where(and(isTheirs, ne(questions.state, "published")))
		.returning({ id: questions.id });
	const unnamed = await tx
		.update(questions)
		.set({ name: null, email: null, phone: null, address: null, addressHash: null, isNameShown: false })
		.where(isTheirs)
		.returning({ id: questions.id });
	return { deleted: gone.length, published: unnamed.length };
}

/**
 * Deletes the opinions of this address that were not approved; of those that count in a summary everything goes that
 * tells who wrote. @returns how many of each.
 */
export async function forgetOpinionsOf(tx: Tx, email: string): Promise<{ deleted: number; approved: number }> {
	const isTheirs = isOf(opinions.email, email);
	const gone = await tx
		.delete(opinions)
		.where(and(isTheirs, ne(opinions.state, "approved")))
		.returning({ id: opinions.id });
	const unnamed = await tx
		.update(opinions)
		.set({ name: null, email: null, organisation: null, addressHash: null, isNameShown: false })
		.where(isTheirs)
		.returning({ id: opinions.id });
	return { deleted: gone.length, approved: unnamed.length };
}
