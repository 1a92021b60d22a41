import { randomBytes } from "node:crypto";
import { db } from "../../db/client.ts";
import { insertIdentityFlow, takeIdentityFlow } from "../../db/queries/account-identities.ts";
import { getAuthorizationAddress, type OpenIdTies } from "../../lib/open-id.ts";
import { hashToken, isSigned, sign } from "../../lib/sealed.ts";
import { getSecrets } from "../../lib/secrets.ts";
import type { UnitProvider } from "./unit-account.ts";

const TOKEN_BYTES = 32;
/** Long enough to look for a telephone at the provider's. */
export const FLOW_GOOD_FOR_MS = 10 * 60_000;

/** All made from the one cookie, so that nothing is stored by which an answer could be forged. */
function toTies(token: string): OpenIdTies {
	const { sessionKey } = getSecrets();
	const [state, nonce, verifier] = ["state", "nonce", "verifier"].map((part) =>
		sign(token, sessionKey, `unit ${part}`),
	);
	return { state: state as string, nonce: nonce as string, verifier: verifier as string };
}

/**
 * Begins a way to the provider and back.
 * @param sessionId of whoever binds an account and has just proved who they are; null for a sign-in.
 * @returns the cookie's value and where to send the browser. @throws OpenIdError
 */
export async function beginUnitFlow(
	provider: UnitProvider,
	sessionId: string | null,
	now = new Date(),
): Promise<{ token: string; address: string }> {
	const token = randomBytes(TOKEN_BYTES).toString("base64url");
	const address = await getAuthorizationAddress(provider, toTies(token), { asksAnew: sessionId !== null });
	const expiresAt = new Date(now.getTime() + FLOW_GOOD_FOR_MS);
	await db.tx((tx) => insertIdentityFlow(tx, { hash: hashToken(token), sessionHash: sessionId, expiresAt }));
	return { token, address };
}

/** A flow that has come back. */
export interface ReturnedFlow {
	/** Null for a sign-in. */
	sessionId: string | null;
	/** It came back in time, with the state this browser was sent with. */
	isRight: boolean;
	ties: OpenIdTies;
}

/**
 * Takes a flow back before anything else is looked at: whatever comes of it, it is gone.
 * @returns null when this browser began none, or it was taken before.
 */
export async function takeUnitFlow(token: string, state: string, now = new Date()): Promise<ReturnedFlow | null> {
	const row = await db.tx((tx) => takeIdentityFlow(tx, hashToken(token)));
	if (!row) return null;
	const isRight = row.expiresAt > now && isSigned(token, state, getSecrets().sessionKey, "unit state");
	return { sessionId: row.sessionHash, isRight, ties: toTies(token) };
}
