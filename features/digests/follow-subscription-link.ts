import { db } from "../../db/client.ts";
import {
	confirmSubscriber,
	deleteSubscriber,
	getSubscriber,
	type SubscriberRow,
} from "../../db/queries/digest-subscribers.ts";
import { CONFIRM_HOURS } from "./digest.ts";
import { isSubscriptionMac, type LinkUse, toSubscriptionPath } from "./subscription-link.ts";
import { type SubscriptionReply, toConfirmed, toDeadLink, toLeft } from "./subscription-reply.ts";

/** A link of a mail, as it came back. */
export interface SubscriptionLink {
	use: LinkUse;
	subscriberId: number;
	/** 64 hex digits. */
	mac: string;
}

const HOUR_MS = 3_600_000;

/** Whose link it is; null for a forged one, and for an address that is gone. */
async function findOwner(key: Buffer, { use, subscriberId, mac }: SubscriptionLink): Promise<SubscriberRow | null> {
	const row = await getSubscriber(db.read, subscriberId);
	return row && isSubscriptionMac(key, use, row, mac) ? row : null;
}

const isTooLate = ({ confirmedAt, askedAt }: SubscriberRow, now: Date) =>
	confirmedAt === null && now.getTime() - askedAt.getTime() > CONFIRM_HOURS * HOUR_MS;

/** What the link asks before it does anything. */
export async function openSubscriptionLink(key: Buffer, link: SubscriptionLink, now: Date): Promise<SubscriptionReply> {
	const row = await findOwner(key, link);
	// Whoever left before is told so: the link did its work.
	if (!row) return link.use === "leave" ? toLeft() : toDeadLink();
	if (link.use === "confirm" && isTooLate(row, now)) return toDeadLink();
	const path = toSubscriptionPath(key, link.use, row);
	return { page: { shows: "subscription-step", status: 200, use: link.use, email: row.email, path } };
}

/** Puts the address on the list, or forgets it. Doing it again changes nothing. */
export async function followSubscriptionLink(
	key: Buffer,
	link: SubscriptionLink,
	now: Date,
): Promise<SubscriptionReply> {
	const row = await findOwner(key, link);
	if (link.use === "leave") {
		if (row) await db.tx((tx) => deleteSubscriber(tx, row.id));
		return toLeft();
	}
	if (!row || isTooLate(row, now)) return toDeadLink();
	await db.tx((tx) => confirmSubscriber(tx, row.id, now));
	return toConfirmed(row.email);
}
