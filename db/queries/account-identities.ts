import { and, eq, lt } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { accountIdentities, identityFlows, users } from "../tables.ts";

export type AccountIdentityRow = typeof accountIdentities.$inferSelect;
export type IdentityFlowRow = typeof identityFlows.$inferSelect;

/** @returns false when the subject is bound to an account already, or the account to a subject of this issuer. */
export async function insertAccountIdentity(
	tx: Tx,
	row: Omit<AccountIdentityRow, "id" | "lastUsedAt">,
): Promise<boolean> {
	const rows = await tx
		.insert(accountIdentities)
		.values(row)
		.onConflictDoNothing()
		.returning({ id: accountIdentities.id });
	return rows.length > 0;
}

/** What the subject of this issuer is bound to, with the account. */
export async function getIdentityWithUser(reader: Reader, issuer: string, subject: string) {
	const rows = await reader
		.select({ identity: accountIdentities, user: users })
		.from(accountIdentities)
		.innerJoin(users, eq(users.id, accountIdentities.userId))
		.where(and(eq(accountIdentities.issuer, issuer), eq(accountIdentities.subject, subject)));
	return rows[0] ?? null;
}

export async function getIdentityOfUser(
	reader: Reader,
	userId: number,
	issuer: string,
): Promise<AccountIdentityRow | null> {
	const rows = await reader
		.select()
		.from(accountIdentities)
		.where(and(eq(accountIdentities.userId, userId), eq(accountIdentities.issuer, issuer)));
	return rows[0] ?? null;
}

/** What the account is bound to, of whichever issuer, oldest first. */
export async function listIdentitiesOfUser(reader: Reader, userId: number): Promise<AccountIdentityRow[]> {
	return reader
		.select()
		.from(accountIdentities)
		.where(eq(accountIdentities.userId, userId))
		.orderBy(accountIdentities.id);
}

/** Of whichever issuer. @returns what they were known by. */
export async function deleteIdentitiesOfUser(tx: Tx, userId: number): Promise<string[]> {
	const rows = await tx
		.delete(accountIdentities)
		.where(eq(accountIdentities.userId, userId))
		.returning({ label: accountIdentities.label });
	return rows.map(({ label }) => label);
}

/** @returns false when it was unbound meanwhile. */
export async function touchAccountIdentity(tx: Tx, id: number, now: Date): Promise<boolean> {
	const rows = await tx
		.update(accountIdentities)
		.set({ lastUsedAt: now })
		.where(eq(accountIdentities.id, id))
		.returning({ id: accountIdentities.id });
	return rows.length > 0;
}

/** @returns what it was known by; null when the account is bound to none of this issuer. */
export async function deleteAccountIdentity(tx: Tx, userId: number, issuer: string): Promise<string | null> {
	const rows = await tx
		.delete(accountIdentities)
		.where(and(eq(accountIdentities.userId, userId), eq(accountIdentities.issuer, issuer)))
		.returning({ label: accountIdentities.label });
	return rows[0]?.label ?? null;
}

export async function insertIdentityFlow(tx: Tx, row: IdentityFlowRow): Promise<void> {
	await tx.insert(identityFlows).values(row);
}

/** Takes a flow, once. @returns null when there is none, or it was taken before. */
export async function takeIdentityFlow(tx: Tx, hash: string): Promise<IdentityFlowRow | null> {
	const rows = await tx.delete(identityFlows).where(eq(identityFlows.hash, hash)).returning();
	return rows[0] ?? null;
}

export async function deleteExpiredIdentityFlows(tx: Tx, now: Date): Promise<void> {
	await tx.delete(identityFlows).where(lt(identityFlows.expiresAt, now));
}
