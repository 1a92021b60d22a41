import { generateSecret, generateURI, verify } from "otplib";
import { openSealed, seal } from "../../lib/sealed.ts";
import { getSecrets } from "../../lib/secrets.ts";

const SECRET_BYTES = 20;
const PURPOSE = "totp";
/** One step to either side: clocks of phones and servers differ. */
const TOLERANCE_SECONDS = 30;
const CODE = /^\d{6}$/;

/** A new secret as it is stored: sealed with a key that is not in the database. */
export function makeTotpSecret(): string {
	return seal(generateSecret({ length: SECRET_BYTES }), getSecrets().totpKey, PURPOSE);
}

/** A stored secret in base32, for the owner's eyes. @throws Error when it was sealed with another key. */
export function openTotpSecret(stored: string): string {
	return openSealed(stored, getSecrets().totpKey, PURPOSE);
}

/** The address that an authenticator reads from a picture. */
export function toTotpUri(secret: string, { email, siteName }: { email: string; siteName: string }): string {
	return generateURI({ issuer: siteName, label: email, secret });
}

/**
 * Whether a code of six digits (RFC 6238) is right now, or was half a minute ago.
 * @param afterStep the last step whose code was taken. @returns the code's step, or null.
 */
export async function findTotpStep(stored: string, typed: string, afterStep: number, now = new Date()) {
	const token = typed.replaceAll(/\s/g, "");
	if (!CODE.test(token)) return null;
	const epoch = Math.floor(now.getTime() / 1000);
	const secret = openTotpSecret(stored);
	const result = await verify({ secret, token, epoch, epochTolerance: TOLERANCE_SECONDS, afterTimeStep: afterStep });
	return result.valid && "timeStep" in result ? result.timeStep : null;
}
