import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { deleteSubscriberOf } from "../../db/queries/digest-subscribers.ts";
import {
	deleteCommentsOf,
	deleteLettersOf,
	forgetOpinionsOf,
	forgetQuestionsOf,
	listCommentsOf,
} from "../../db/queries/reader-data.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { toCommentsTag } from "../comments/comment.ts";
import { learnDecision } from "../comments/learned-words.ts";
import { CONSULTATIONS_TAG } from "../consultations/consultation.ts";
import { QUESTIONS_TAG } from "../questions/question.ts";
import { type DataRequest, requireRequest } from "./reader-data.ts";

export interface Erased {
	comments: number;
	letters: number;
	/** Deleted, or published and now without who asked. */
	questions: number;
	/** Deleted, or approved and now without who wrote. */
	opinions: number;
	/** Off the list of the digest by mail. */
	subscriptions: number;
	/** Comments an authority wants kept. */
	held: number;
}

/**
 * Deletes every comment, letter, question and opinion sent with an e-mail address, but for published questions and
 * approved opinions, which stay without who sent them; readers see none of it at the next request. What is on legal hold stays. The log says how much and on what ground, never whose.
 * @throws NotAllowedError, FormError.
 */
export async function eraseReaderData(actor: Actor, typed: DataRequest): Promise<Erased> {
	requireCan(actor, "reader.manage");
	const { email, reason } = requireRequest(typed);
	return db.tx(async (tx) => {
		const gone = await deleteCommentsOf(tx, email);
		for (const comment of gone) await learnDecision(tx, comment, null);
		const shown = gone.filter(({ state }) => state === "approved").map(({ articleId }) => toCommentsTag(articleId));
		if (shown.length > 0) await bumpTags(tx, "removed", [...new Set(shown)]);
		const letters = await deleteLettersOf(tx, email);
		const asked = await forgetQuestionsOf(tx, email);
		if (asked.published > 0) await bumpTags(tx, "removed", [QUESTIONS_TAG]);
		const questions = asked.deleted + asked.published;
		const given = await forgetOpinionsOf(tx, email);
		if (given.approved > 0) await bumpTags(tx, "removed", [CONSULTATIONS_TAG]);
		const opinions = given.deleted + given.approved;
		const subscriptions = (await deleteSubscriberOf(tx, email)) ? 1 : 0;
		const erased = {
			comments: gone.length,
			letters,
			questions,
			opinions,
			subscriptions,
			held: (await listCommentsOf(tx, email)).length,
		};
		const details = { ...erased, reason };
		await insertAuditEntry(tx, { ...toActorColumns(actor), action: "reader.erase", subject: "reader", details });
		return erased;
	});
}
