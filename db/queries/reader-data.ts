import { and, asc, eq, inArray, notInArray, sql } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { comments, letterReplies, letters } from "../tables.ts";
import { selectHeldIds } from "./legal-holds.ts";

/** Addresses are kept as they were typed; upper and lower case name one person. */
const isOf = (column: typeof comments.email | typeof letters.email, email: string) =>
	eq(sql`lower(${column})`, email.toLowerCase());

/** Every comment sent with this e-mail address, the first first. */
export async function listCommentsOf(reader: Reader, email: string) {
	return reader.select().from(comments).where(isOf(comments.email, email)).orderBy(asc(comments.id));
}

/** Every letter sent with this e-mail address, the first first. */
export async function listLettersOf(reader: Reader, email: string) {
	return reader.select().from(letters).where(isOf(letters.email, email)).orderBy(asc(letters.id));
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
