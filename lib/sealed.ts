import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";

const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A secret of any length as a key of 256 bits for one purpose. */
function toKey(secret: string, purpose: string): Buffer {
	return createHmac("sha256", secret).update(purpose).digest();
}

/** Encrypts `text` so that only the same secret and purpose read it again. @returns base64url. */
export function seal(text: string, secret: string, purpose: string): string {
	const nonce = randomBytes(NONCE_BYTES);
	const cipher = createCipheriv(CIPHER, toKey(secret, purpose), nonce);
	const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
	return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url");
}

/** @throws Error when it was changed, or sealed with another secret or for another purpose. */
export function openSealed(sealed: string, secret: string, purpose: string): string {
	const bytes = Buffer.from(sealed, "base64url");
	const nonce = bytes.subarray(0, NONCE_BYTES);
	const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
	const decipher = createDecipheriv(CIPHER, toKey(secret, purpose), nonce, { authTagLength: TAG_BYTES });
	decipher.setAuthTag(tag);
	return decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, "utf8") + decipher.final("utf8");
}

/** What only holders of the secret can write under `text` (HMAC-SHA-256). @returns hexadecimal. */
export function sign(text: string, secret: string, purpose: string): string {
	return createHmac("sha256", toKey(secret, purpose)).update(text).digest("hex");
}

/** Whether `signature` was made by `sign` from the same three. */
export function isSigned(text: string, signature: string, secret: string, purpose: string): boolean {
	const [given, right] = [Buffer.from(signature), Buffer.from(sign(text, secret, purpose))];
	return given.length === right.length && timingSafeEqual(given, right);
}

/** SHA-256 of a token that is random itself, hexadecimal: what is stored in its place. */
export function hashToken(token: string): string {
	return createHash("sha256").update(token).digest("hex");
}
