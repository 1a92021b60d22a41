import { createHmac, randomBytes } from "node:crypto";
import { openSealed, seal } from "../../lib/sealed.ts";
import { getSecrets } from "../../lib/secrets.ts";

const PURPOSE = "webhook secret";
const SECRET_BYTES = 24;
const PREFIX = "whsec_";

/** "whsec_…" as receivers keep it (Standard Webhooks). */
export const makeWebhookSecret = (): string => PREFIX + randomBytes(SECRET_BYTES).toString("base64");

export const sealWebhookSecret = (secret: string): string => seal(secret, getSecrets().auditKey, PURPOSE);

/** @throws Error when it was sealed with other keys than the portal has now. */
export const openWebhookSecret = (sealed: string): string => openSealed(sealed, getSecrets().auditKey, PURPOSE);

/** What a receiver checks: HMAC-SHA-256 over key, time and body (Standard Webhooks). @param seconds since 1970. */
export function signWebhook(secret: string, key: string, seconds: number, body: string): string {
	const bytes = Buffer.from(secret.slice(PREFIX.length), "base64");
	return `v1,${createHmac("sha256", bytes).update(`${key}.${seconds}.${body}`).digest("base64")}`;
}
