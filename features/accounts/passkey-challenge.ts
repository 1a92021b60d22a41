import { randomBytes } from "node:crypto";
import { db } from "../../db/client.ts";
import { insertChallenge, takeChallengeRow } from "../../db/queries/challenges.ts";
import type { ChallengePurpose } from "../../db/queries/users.ts";
import { adminOrigin } from "../../lib/env.ts";
import { hashToken } from "../../lib/sealed.ts";

const CHALLENGE_BYTES = 32;
const GOOD_FOR_MS = 5 * 60_000;

/** Whose keys these are, as browsers hold them apart: the host of the editorial area, and nothing but its own pages. */
export function getRelyingParty(): { rpID: string; origin: string } {
	const origin = adminOrigin();
	return { rpID: new URL(origin).hostname, origin };
}

/**
 * What a key is to sign, once and within five minutes; only its hash is stored.
 * @param userId whose key; null when anybody's will do. @returns bytes, so that nobody encodes them twice.
 */
export async function makeChallenge(
	purpose: ChallengePurpose,
	userId: number | null,
	now = new Date(),
): Promise<Uint8Array<ArrayBuffer>> {
	const bytes = new Uint8Array(randomBytes(CHALLENGE_BYTES));
	const hash = hashToken(Buffer.from(bytes).toString("base64url"));
	const expiresAt = new Date(now.getTime() + GOOD_FOR_MS);
	await db.tx((tx) => insertChallenge(tx, { hash, purpose, userId, expiresAt }));
	return bytes;
}

/**
 * Takes a challenge back before anything else is looked at: whatever comes of it, it is gone.
 * @param challenge base64url. @returns null when it was never made, is too old or was taken before.
 */
export async function takeChallenge(
	challenge: string,
	purpose: ChallengePurpose,
	now = new Date(),
): Promise<{ userId: number | null } | null> {
	const row = await db.tx((tx) => takeChallengeRow(tx, hashToken(challenge), purpose));
	return row && row.expiresAt > now ? { userId: row.userId } : null;
}
