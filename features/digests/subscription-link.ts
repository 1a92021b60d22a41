import { createHmac, timingSafeEqual } from "node:crypto";
import type { SubscriberRow } from "../../db/queries/digest-subscribers.ts";
import { DIGEST_PATH } from "./digest.ts";

/** What a link in a mail does for its address. */
export const LINK_USES = { confirm: "xac-nhan", leave: "huy" } as const;
export type LinkUse = keyof typeof LINK_USES;

/** The one way to both: lower case all through, as addresses here are. */
export const LINK_PATTERN = /^\/ban-tin\/(xac-nhan|huy)\/([1-9]\d{0,8})-([0-9a-f]{64})$/;

type Subscriber = Pick<SubscriberRow, "id" | "email">;

const toMac = (key: Buffer, use: LinkUse, { id, email }: Subscriber) =>
	createHmac("sha256", key).update(`${use}:${id}:${email}`).digest();

/** The path of a link that is good for this address alone; nothing of it is stored. */
export function toSubscriptionPath(key: Buffer, use: LinkUse, subscriber: Subscriber): string {
	return `${DIGEST_PATH}/${LINK_USES[use]}/${subscriber.id}-${toMac(key, use, subscriber).toString("hex")}`;
}

/** Whether `mac` (64 hex digits) was made for this use and address. */
export function isSubscriptionMac(key: Buffer, use: LinkUse, subscriber: Subscriber, mac: string): boolean {
	return timingSafeEqual(toMac(key, use, subscriber), Buffer.from(mac, "hex"));
}
