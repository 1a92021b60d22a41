import { db } from "../../db/client.ts";
import { getArticleRow } from "../../db/queries/articles.ts";
import { deleteAutosave, type KeptManuscript, upsertAutosave } from "../../db/queries/autosaves.ts";
import type { Actor } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { requireArticle } from "./article-missing.ts";
import { toWork } from "./work.ts";
import { canWrite } from "./workflow.ts";

type Person = Actor & { kind: "user" };

/**
 * Keeps what a writing sheet holds, for its writer alone: no revision, nothing that anybody else sees.
 * @returns when. @throws NotAllowedError when the text is not the actor's to write now, ArticleMissingError.
 */
export async function keepUnsaved(
	actor: Person,
	articleId: number,
	baseVersion: number,
	manuscript: KeptManuscript,
): Promise<Date> {
	const keptAt = new Date();
	await db.tx(async (tx) => {
		const row = requireArticle(await getArticleRow(tx, articleId), articleId);
		if (!canWrite(actor, await toWork(tx, row))) {
			throw new NotAllowedError(`${actor.name} may not write article ${articleId} in ${row.state}`);
		}
		await upsertAutosave(tx, { articleId, userId: actor.userId, baseVersion, manuscript, keptAt });
	});
	return keptAt;
}

/** The writer does without what was kept. */
export async function dropUnsaved(actor: Person, articleId: number): Promise<void> {
	await db.tx((tx) => deleteAutosave(tx, articleId, actor.userId));
}
