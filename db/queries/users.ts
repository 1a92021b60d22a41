import { and, asc, eq, gt, inArray, isNotNull, lt, sql } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { type ChallengePurpose, ROLES, type Role } from "../schema/users.ts";
import { userRoles, users } from "../tables.ts";
import { requireInsertedId } from "./inserted-id.ts";

export { type ChallengePurpose, ROLES, type Role };

export type UserRow = typeof users.$inferSelect;

/** The account's id by e-mail address (lower case). */
export async function getUserIdByEmail(reader: Reader, email: string): Promise<number | null> {
	const rows = await reader.select({ id: users.id }).from(users).where(eq(users.email, email));
	return rows[0]?.id ?? null;
}

/** By e-mail address (lower case). */
export async function getUserRowByEmail(reader: Reader, email: string): Promise<UserRow | null> {
	const rows = await reader.select().from(users).where(eq(users.email, email));
	return rows[0] ?? null;
}

export async function getUserRow(reader: Reader, id: number): Promise<UserRow | null> {
	const rows = await reader.select().from(users).where(eq(users.id, id));
	return rows[0] ?? null;
}

/** Whoever an unused invitation of this hash is for. */
export async function getInvitedUserRow(reader: Reader, inviteHash: string, now: Date): Promise<UserRow | null> {
	const rows = await reader
		.select()
		.from(users)
		.where(and(eq(users.inviteHash, inviteHash), gt(users.inviteExpiresAt, now), eq(users.isDisabled, false)));
	return rows[0] ?? null;
}

/** All accounts by name. They are as many as the newsroom has people. */
export async function listUserRows(reader: Reader): Promise<UserRow[]> {
	return reader.select().from(users).orderBy(asc(users.name), asc(users.id));
}

/** @returns the new account's id. Without a password it waits for its owner. */
export async function insertUser(
	tx: Tx,
	values: Pick<UserRow, "email" | "name"> &
		Partial<Pick<UserRow, "passwordHash" | "passwordChangedAt" | "inviteHash" | "inviteExpiresAt">>,
): Promise<number> {
	const rows = await tx
		.insert(users)
		.values({ ...values, createdAt: new Date() })
		.returning({ id: users.id });
	return requireInsertedId(rows);
}

export async function updateUser(
	tx: Tx,
	id: number,
	values: Partial<Omit<UserRow, "id" | "createdAt">>,
): Promise<void> {
	await tx.update(users).set(values).where(eq(users.id, id));
}

/** Ends every session of the account at its next request. @returns the epoch of those to come. */
export async function raiseUserEpoch(tx: Tx, id: number): Promise<number> {
	const rows = await tx
		.update(users)
		.set({ epoch: sql`${users.epoch} + 1` })
		.where(eq(users.id, id))
		.returning({ epoch: users.epoch });
	return rows[0]?.epoch ?? 0;
}

/** Takes the code of a step, once. @returns false when it, or a later one, was taken before. */
export async function takeTotpStep(tx: Tx, id: number, step: number): Promise<boolean> {
	const rows = await tx
		.update(users)
		.set({ totpStep: step })
		.where(and(eq(users.id, id), lt(users.totpStep, step)))
		.returning({ id: users.id });
	return rows.length > 0;
}

export async function listUserRoleRows(reader: Reader, userIds: readonly number[]) {
	return reader
		.select({ userId: userRoles.userId, role: userRoles.role, categoryId: userRoles.categoryId })
		.from(userRoles)
		.where(inArray(userRoles.userId, [...userIds]))
		.orderBy(asc(userRoles.id));
}

export async function replaceUserRoles(
	tx: Tx,
	userId: number,
	roles: readonly { role: Role; categoryId: number | null }[],
): Promise<void> {
	await tx.delete(userRoles).where(eq(userRoles.userId, userId));
	if (roles.length > 0) await tx.insert(userRoles).values(roles.map((assignment) => ({ ...assignment, userId })));
}

/** How many who may sign in hold a role everywhere. */
export async function countActiveHolders(reader: Reader, role: Role): Promise<number> {
	const rows = await reader
		.selectDistinct({ id: users.id })
		.from(users)
		.innerJoin(userRoles, eq(userRoles.userId, users.id))
		.where(and(eq(userRoles.role, role), eq(users.isDisabled, false), isNotNull(users.passwordHash)));
	return rows.length;
}
