import { db } from "../../db/client.ts";
import { getRevisionAt } from "../../db/queries/revisions.ts";
import type { Actor } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import type { ArticleInput } from "./article-input.ts";
import { getArticleInput } from "./article-to-input.ts";
import { toSheetWords } from "./cover.ts";
import { toSnapshotInput } from "./restore-revision.ts";
import { toSheetAbout } from "./sheet-about.ts";
import { toWork } from "./work.ts";
import { canRead } from "./workflow.ts";

/** The words as a sheet holds them. */
async function toCompared(input: ArticleInput) {
	const { title, kicker, lead, categoryId, coverMediaId, body } = toSheetWords(input);
	return { title, kicker, lead, categoryId, coverMediaId, body, about: await toSheetAbout(input) };
}

/** What stands between a person's words and a save: the text they began with, and the text as it is now. */
export async function getConflict(actor: Actor, articleId: number, baseVersion: number) {
	const { row, input } = await getArticleInput(db.read, articleId);
	if (!canRead(actor, await toWork(db.read, row))) {
		throw new NotAllowedError(`${actor.name} may not see article ${articleId}`);
	}
	const latest = await getRevisionAt(db.read, articleId, row.version);
	const base = await getRevisionAt(db.read, articleId, baseVersion);
	// What was never saved cannot have been begun with.
	const begun = base ? toSnapshotInput(input, base.snapshot) : input;
	return {
		version: row.version,
		theirs: await toCompared(input),
		base: await toCompared(begun),
		savedBy: latest?.actorName ?? "",
		savedAt: latest?.createdAt ?? row.updatedAt,
	};
}
