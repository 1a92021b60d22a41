import { and, desc, eq, gt, lt, ne, or } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { sessions, users } from "../tables.ts";

export type SessionRow = typeof sessions.$inferSelect;

export async function insertSession(tx: Tx, row: SessionRow): Promise<void> {
	await tx.insert(sessions).values(row);
}

/** The session of a cookie's hash with its account, unless it has ended or the account must not be used. */
export async function getLiveSession(reader: Reader, idHash: string, now: Date) {
	const rows = await reader
		.select({ session: sessions, user: users })
		.from(sessions)
		.innerJoin(users, and(eq(users.id, sessions.userId), eq(users.epoch, sessions.epoch)))
		.where(
			and(
				eq(sessions.idHash, idHash),
				eq(users.isDisabled, false),
				gt(sessions.idleExpiresAt, now),
				gt(sessions.absoluteExpiresAt, now),
			),
		);
	return rows[0] ?? null;
}

/** Those of an account that have not ended, last used first. */
export async function listLiveSessionRows(reader: Reader, userId: number, now: Date): Promise<SessionRow[]> {
	const rows = await reader
		.select({ session: sessions })
		.from(sessions)
		.innerJoin(users, and(eq(users.id, sessions.userId), eq(users.epoch, sessions.epoch)))
		.where(and(eq(sessions.userId, userId), gt(sessions.idleExpiresAt, now), gt(sessions.absoluteExpiresAt, now)))
		.orderBy(desc(sessions.lastSeenAt), desc(sessions.createdAt));
	return rows.map(({ session }) => session);
}

export async function updateSession(
	tx: Tx,
	idHash: string,
	values: Partial<Pick<SessionRow, "lastSeenAt" | "idleExpiresAt" | "verifiedAt">>,
): Promise<void> {
	await tx.update(sessions).set(values).where(eq(sessions.idHash, idHash));
}

/** @returns whether there was one. */
export async function deleteSession(tx: Tx, idHash: string, userId: number): Promise<boolean> {
	const rows = await tx
		.delete(sessions)
		.where(and(eq(sessions.idHash, idHash), eq(sessions.userId, userId)))
		.returning({ idHash: sessions.idHash });
	return rows.length > 0;
}

/** @param except hash of a session that goes on. */
export async function deleteSessionsOfUser(tx: Tx, userId: number, except = ""): Promise<void> {
	await tx.delete(sessions).where(and(eq(sessions.userId, userId), ne(sessions.idHash, except)));
}

export async function deleteEndedSessions(tx: Tx, now: Date): Promise<void> {
	await tx.delete(sessions).where(or(lt(sessions.idleExpiresAt, now), lt(sessions.absoluteExpiresAt, now)));
}
