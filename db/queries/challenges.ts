import { and, eq, lt } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { challenges } from "../tables.ts";
import type { ChallengePurpose } from "./users.ts";

export type ChallengeRow = typeof challenges.$inferSelect;

export async function insertChallenge(tx: Tx, row: ChallengeRow): Promise<void> {
	await tx.insert(challenges).values(row);
}

/** Takes a challenge, once. @returns null when there is none of this purpose, or it was taken before. */
export async function takeChallengeRow(tx: Tx, hash: string, purpose: ChallengePurpose): Promise<ChallengeRow | null> {
	const rows = await tx
		.delete(challenges)
		.where(and(eq(challenges.hash, hash), eq(challenges.purpose, purpose)))
		.returning();
	return rows[0] ?? null;
}

export async function deleteExpiredChallenges(tx: Tx, now: Date): Promise<void> {
	await tx.delete(challenges).where(lt(challenges.expiresAt, now));
}
