import { and, asc, count, eq } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { passkeys, users } from "../tables.ts";

export type PasskeyRow = typeof passkeys.$inferSelect;

export async function insertPasskey(tx: Tx, row: Omit<PasskeyRow, "lastUsedAt">): Promise<void> {
	await tx.insert(passkeys).values(row);
}

/** Those of an account, the oldest first. */
export async function listPasskeyRows(reader: Reader, userId: number): Promise<PasskeyRow[]> {
	return reader
		.select()
		.from(passkeys)
		.where(eq(passkeys.userId, userId))
		.orderBy(asc(passkeys.createdAt), asc(passkeys.credentialId));
}

export async function countPasskeys(reader: Reader, userId: number): Promise<number> {
	const rows = await reader.select({ n: count() }).from(passkeys).where(eq(passkeys.userId, userId));
	return rows[0]?.n ?? 0;
}

/** The key of this name with its owner's account. */
export async function getPasskeyWithUser(reader: Reader, credentialId: string) {
	const rows = await reader
		.select({ passkey: passkeys, user: users })
		.from(passkeys)
		.innerJoin(users, eq(users.id, passkeys.userId))
		.where(eq(passkeys.credentialId, credentialId));
	return rows[0] ?? null;
}

/** Notes that the key was used. @returns false when it is gone, or its counter is no longer `from`. */
export async function movePasskeyCounter(
	tx: Tx,
	credentialId: string,
	{ from, to, now }: { from: number; to: number; now: Date },
): Promise<boolean> {
	const rows = await tx
		.update(passkeys)
		.set({ counter: to, lastUsedAt: now })
		.where(and(eq(passkeys.credentialId, credentialId), eq(passkeys.counter, from)))
		.returning({ credentialId: passkeys.credentialId });
	return rows.length > 0;
}

/** @returns what the key was called; null when the account has no such key. */
export async function deletePasskey(tx: Tx, credentialId: string, userId: number): Promise<string | null> {
	const rows = await tx
		.delete(passkeys)
		.where(and(eq(passkeys.credentialId, credentialId), eq(passkeys.userId, userId)))
		.returning({ name: passkeys.name });
	return rows[0]?.name ?? null;
}
