import { db } from "../../db/client.ts";
import { clearOpinionAddresses, clearOpinionSenders, deleteOldOpinions } from "../../db/queries/opinions.ts";
import { ADDRESS_KEPT_DAYS, SENDER_KEPT_DAYS, UNAPPROVED_KEPT_DAYS } from "./opinion-terms.ts";

const DAY_MS = 86_400_000;

interface Purged {
	addresses: number;
	senders: number;
	opinions: number;
}

/** Forgets what the portal may no longer know about those who wrote; approved opinions stay. */
export async function purgeOpinions(now: Date): Promise<Purged> {
	const before = (days: number) => new Date(now.getTime() - days * DAY_MS);
	return db.tx(async (tx) => ({
		addresses: await clearOpinionAddresses(tx, before(ADDRESS_KEPT_DAYS)),
		senders: await clearOpinionSenders(tx, before(SENDER_KEPT_DAYS)),
		opinions: await deleteOldOpinions(tx, before(UNAPPROVED_KEPT_DAYS)),
	}));
}
