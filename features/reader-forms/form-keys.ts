import { createHmac, hkdfSync } from "node:crypto";
import { isIPv6 } from "node:net";
import type { Secrets } from "../../lib/secrets.ts";

/** Keys of what readers send, each for one use. */
export interface FormKeys {
	token: Buffer;
	challenge: Buffer;
	work: Buffer;
	address: Buffer;
	vote: Buffer;
	/** Of links in mails, which must be good for years. */
	subscription: Buffer;
}

const KEY_BYTES = 32;

const derive = (secret: string, use: string) =>
	Buffer.from(hkdfSync("sha256", secret, "", `reader-forms ${use}`, KEY_BYTES));

/** The keys that follow from the portal's secrets: the same in every process and after every start. */
export function toFormKeys({ sessionKey, pepper }: Pick<Secrets, "sessionKey" | "pepper">): FormKeys {
	return {
		token: derive(sessionKey, "token"),
		challenge: derive(sessionKey, "challenge"),
		work: derive(sessionKey, "work"),
		address: derive(pepper, "address"),
		vote: derive(sessionKey, "vote"),
		subscription: derive(pepper, "subscription"),
	};
}

/** Base64url HMAC-SHA-256 of a text. */
export function toMac(key: Buffer, text: string): string {
	return createHmac("sha256", key).update(text).digest("base64url");
}

/** One subscriber has a whole /56 of IPv6: addresses of it count as one. */
function toNetwork(address: string): string {
	if (!isIPv6(address)) return address;
	const [head = "", tail] = address.split("%")[0]?.split("::") ?? [];
	const groups = head === "" ? [] : head.split(":");
	const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(":").filter(Boolean).length;
	const full = [...groups, ...Array.from({ length: missing }, () => "0"), ...(tail?.split(":") ?? [])];
	const hex = full.slice(0, 4).map((group) => group.toLowerCase().padStart(4, "0"));
	return `${hex.join("").slice(0, 14)}/56`;
}

/** What is kept of a sender's address: a keyed hash that tells senders apart and names none. */
export function toSenderHash(keys: FormKeys, address: string): string {
	return toMac(keys.address, toNetwork(address)).slice(0, 22);
}
