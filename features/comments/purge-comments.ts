import { db } from "../../db/client.ts";
import { clearCommentAddresses, clearCommentEmails, deleteRejectedComments } from "../../db/queries/comments.ts";
import { deleteExpiredGuards } from "../../db/queries/form-guards.ts";
import { ADDRESS_KEPT_DAYS, EMAIL_KEPT_DAYS, REJECTED_KEPT_DAYS } from "./comment-terms.ts";

const DAY_MS = 86_400_000;

interface Purged {
	addresses: number;
	emails: number;
	rejected: number;
}

/** Forgets what the portal may no longer know about those who wrote, and the counts and tokens that are over. */
export async function purgeComments(now: Date): Promise<Purged> {
	const before = (days: number) => new Date(now.getTime() - days * DAY_MS);
	return db.tx(async (tx) => {
		await deleteExpiredGuards(tx, now);
		return {
			addresses: await clearCommentAddresses(tx, before(ADDRESS_KEPT_DAYS)),
			emails: await clearCommentEmails(tx, before(EMAIL_KEPT_DAYS)),
			rejected: await deleteRejectedComments(tx, before(REJECTED_KEPT_DAYS)),
		};
	});
}
