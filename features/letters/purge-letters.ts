import { db } from "../../db/client.ts";
import { clearLetterAddresses, clearLetterSenders, deleteOldLetters } from "../../db/queries/letters.ts";
import { ADDRESS_KEPT_DAYS, LETTER_KEPT_DAYS, SENDER_KEPT_DAYS, SETTLED_KEPT_DAYS } from "./letter-terms.ts";

const DAY_MS = 86_400_000;

interface Purged {
	addresses: number;
	senders: number;
	letters: number;
}

/** Forgets what the portal may no longer know about those who wrote. */
export async function purgeLetters(now: Date): Promise<Purged> {
	const before = (days: number) => new Date(now.getTime() - days * DAY_MS);
	return db.tx(async (tx) => ({
		addresses: await clearLetterAddresses(tx, before(ADDRESS_KEPT_DAYS)),
		senders: await clearLetterSenders(tx, before(SENDER_KEPT_DAYS)),
		letters: await deleteOldLetters(tx, before(SETTLED_KEPT_DAYS), before(LETTER_KEPT_DAYS)),
	}));
}
