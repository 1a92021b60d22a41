import { and, eq, isNull } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { passkeys, recoveryCodes } from "../tables.ts";

/** Takes the place of all codes the account had. */
export async function replaceRecoveryCodes(tx: Tx, userId: number, codeHashes: readonly string[]): Promise<void> {
	await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
	const createdAt = new Date();
	await tx.insert(recoveryCodes).values(codeHashes.map((codeHash) => ({ codeHash, userId, createdAt })));
}

/** @returns false when the account has no such code, or it was used before. */
export async function takeRecoveryCode(tx: Tx, userId: number, codeHash: string): Promise<boolean> {
	const rows = await tx
		.update(recoveryCodes)
		.set({ usedAt: new Date() })
		.where(and(eq(recoveryCodes.userId, userId), eq(recoveryCodes.codeHash, codeHash), isNull(recoveryCodes.usedAt)))
		.returning({ codeHash: recoveryCodes.codeHash });
	return rows.length > 0;
}

export async function countRecoveryCodes(reader: Reader, userId: number): Promise<number> {
	const rows = await reader
		.select({ codeHash: recoveryCodes.codeHash })
		.from(recoveryCodes)
		.where(and(eq(recoveryCodes.userId, userId), isNull(recoveryCodes.usedAt)));
	return rows.length;
}

export async function deleteRecoveryCodes(tx: Tx, userId: number): Promise<void> {
	await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
}

/** Takes passkeys and recovery codes away from an account. */
export async function deleteFactors(tx: Tx, userId: number): Promise<void> {
	await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
	await tx.delete(passkeys).where(eq(passkeys.userId, userId));
}

/** Whose accounts have a passkey. */
export async function listPasskeyOwnerIds(reader: Reader): Promise<number[]> {
	const rows = await reader.selectDistinct({ userId: passkeys.userId }).from(passkeys);
	return rows.map(({ userId }) => userId);
}
