import { db } from "../../db/client.ts";
import { getRevisionAt } from "../../db/queries/revisions.ts";
import type { Actor } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { getArticleInput } from "./article-to-input.ts";
import { toWork } from "./work.ts";
import { canRead } from "./workflow.ts";

/** What stands between a person's words and a save: the text they began with, and the text as it is now. */
export async function getConflict(actor: Actor, articleId: number, baseVersion: number) {
	const { row, input } = await getArticleInput(db.read, articleId);
	if (!canRead(actor, await toWork(db.read, row))) {
		throw new NotAllowedError(`${actor.name} may not see article ${articleId}`);
	}
	const latest = await getRevisionAt(db.read, articleId, row.version);
	const base = await getRevisionAt(db.read, articleId, baseVersion);
	const pick = ({ title, kicker, lead, categoryId, body }: typeof input | NonNullable<typeof base>["snapshot"]) => {
		return { title, kicker, lead, categoryId, body };
	};
	return {
		version: row.version,
		theirs: pick(input),
		/** What was never saved cannot have been begun with. */
		base: pick(base?.snapshot ?? input),
		savedBy: latest?.actorName ?? "",
		savedAt: latest?.createdAt ?? row.updatedAt,
	};
}
