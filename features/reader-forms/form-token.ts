import { randomBytes, timingSafeEqual } from "node:crypto";
import { type FormKeys, toMac } from "./form-keys.ts";

/** Ten minutes from the answer that carries the form. */
export const TOKEN_LIFE_MS = 600_000;

const NONCE_BYTES = 16;
const TOKEN = /^([0-9a-z]{6,10})\.([\w-]{22})\.([01])\.([\w-]{43})$/;

/** What a form carries: good once, for one subject, for ten minutes. */
export interface FormToken {
	id: string;
	issuedAt: Date;
	expiresAt: Date;
	/** The form asks the question that belongs to the token. */
	hasChallenge: boolean;
}

export type TokenReading = { state: "valid"; token: FormToken } | { state: "expired" | "forged" };

const sign = (keys: FormKeys, subject: string, head: string) => toMac(keys.token, `${subject} ${head}`);

/** A token for the form about `subject` ("comment:12"), as the form's hidden field. */
export function issueToken(
	keys: FormKeys,
	subject: string,
	{ hasChallenge, now }: { hasChallenge: boolean; now: Date },
): string {
	const nonce = randomBytes(NONCE_BYTES).toString("base64url");
	const head = `${now.getTime().toString(36)}.${nonce}.${hasChallenge ? 1 : 0}`;
	return `${head}.${sign(keys, subject, head)}`;
}

/** Reads what came back in the hidden field; whether it came back before is not told here. */
export function readToken(keys: FormKeys, subject: string, text: string, now: Date): TokenReading {
	const [, issued = "", id = "", challenge, mac = ""] = TOKEN.exec(text) ?? [];
	const expected = sign(keys, subject, text.slice(0, text.lastIndexOf(".")));
	if (mac.length !== expected.length || !timingSafeEqual(Buffer.from(mac), Buffer.from(expected))) {
		return { state: "forged" };
	}
	const issuedAt = new Date(Number.parseInt(issued, 36));
	const expiresAt = new Date(issuedAt.getTime() + TOKEN_LIFE_MS);
	if (now >= expiresAt) return { state: "expired" };
	return { state: "valid", token: { id, issuedAt, expiresAt, hasChallenge: challenge === "1" } };
}
