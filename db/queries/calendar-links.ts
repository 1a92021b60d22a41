import { and, eq } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { calendarLinks, users } from "../tables.ts";

/** When this person's private address was made; null while there is none. */
export async function getCalendarLink(reader: Reader, userId: number): Promise<{ createdAt: Date } | null> {
	const { createdAt } = calendarLinks;
	const rows = await reader.select({ createdAt }).from(calendarLinks).where(eq(calendarLinks.userId, userId));
	return rows[0] ?? null;
}

/** Whose address it is; null for nobody's, and for somebody whose account is closed. */
export async function getCalendarOwner(
	reader: Reader,
	tokenHash: string,
): Promise<{ userId: number; name: string } | null> {
	const rows = await reader
		.select({ userId: users.id, name: users.name })
		.from(calendarLinks)
		.innerJoin(users, eq(users.id, calendarLinks.userId))
		.where(and(eq(calendarLinks.tokenHash, tokenHash), eq(users.isDisabled, false)));
	return rows[0] ?? null;
}

/** The older address opens nothing from now on. */
export async function replaceCalendarLink(tx: Tx, userId: number, tokenHash: string, now: Date): Promise<void> {
	const values = { tokenHash, createdAt: now };
	await tx
		.insert(calendarLinks)
		.values({ userId, ...values })
		.onConflictDoUpdate({ target: calendarLinks.userId, set: values });
}

/** @returns false when there was none. */
export async function deleteCalendarLink(tx: Tx, userId: number): Promise<boolean> {
	const rows = await tx
		.delete(calendarLinks)
		.where(eq(calendarLinks.userId, userId))
		.returning({ userId: calendarLinks.userId });
	return rows.length > 0;
}
