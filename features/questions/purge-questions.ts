import { db } from "../../db/client.ts";
import { clearQuestionAddresses, clearQuestionSenders, deleteOldQuestions } from "../../db/queries/questions.ts";
import { ADDRESS_KEPT_DAYS, QUESTION_KEPT_DAYS, SENDER_KEPT_DAYS, SETTLED_KEPT_DAYS } from "./question-terms.ts";

const DAY_MS = 86_400_000;

interface Purged {
	addresses: number;
	senders: number;
	questions: number;
}

/** Forgets what the portal may no longer know about those who asked; published pairs stay. */
export async function purgeQuestions(now: Date): Promise<Purged> {
	const before = (days: number) => new Date(now.getTime() - days * DAY_MS);
	return db.tx(async (tx) => ({
		addresses: await clearQuestionAddresses(tx, before(ADDRESS_KEPT_DAYS)),
		senders: await clearQuestionSenders(tx, before(SENDER_KEPT_DAYS)),
		questions: await deleteOldQuestions(tx, before(SETTLED_KEPT_DAYS), before(QUESTION_KEPT_DAYS)),
	}));
}
