import { db } from "../../db/client.ts";
import { clearReportAddresses, deleteSettledReports } from "../../db/queries/comment-reports.ts";
import { clearCommentAddresses, clearCommentEmails, deleteRejectedComments } from "../../db/queries/comments.ts";
import { deleteExpiredGuards } from "../../db/queries/form-guards.ts";
import { listSettings } from "../../db/queries/settings.ts";
import { COMMENT_SETTINGS_KEY, parseCommentSettings } from "./comment-settings.ts";

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
		const { keptDays } = parseCommentSettings((await listSettings(tx)).get(COMMENT_SETTINGS_KEY));
		await clearReportAddresses(tx, before(keptDays.address));
		await deleteSettledReports(tx, before(keptDays.rejected));
		return {
			addresses: await clearCommentAddresses(tx, before(keptDays.address)),
			emails: await clearCommentEmails(tx, before(keptDays.email)),
			rejected: await deleteRejectedComments(tx, before(keptDays.rejected)),
		};
	});
}
