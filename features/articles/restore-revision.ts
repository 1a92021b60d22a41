import { db } from "../../db/client.ts";
import type { ArticleGenre, Language } from "../../db/queries/article-words.ts";
import { getRevision } from "../../db/queries/revisions.ts";
import type { Actor } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { ArticleInputError } from "./article-input.ts";
import { getArticleInput } from "./article-to-input.ts";
import { changeArticle } from "./article-writing.ts";
import { toWork } from "./work.ts";
import { canWrite } from "./workflow.ts";

/**
 * Saves an earlier version of a text again, as a new revision: none disappears.
 * @returns the new version. @throws NotAllowedError when the text is not the actor's to write now, ArticleMissingError,
 * ArticleInputError when there is no such version, VersionConflictError when somebody saved after `baseVersion`.
 */
export async function restoreRevision(
	actor: Actor,
	articleId: number,
	baseVersion: number,
	version: number,
): Promise<number> {
	return db.tx(async (tx) => {
		const { row, input } = await getArticleInput(tx, articleId);
		if (!canWrite(actor, await toWork(tx, row))) {
			throw new NotAllowedError(`${actor.name} may not write article ${articleId} in ${row.state}`);
		}
		const revision = await getRevision(tx, articleId, version);
		if (!revision) throw new ArticleInputError(`no version ${version}`, `Bài này không có bản ${version}.`);
		const { genre, language, slug: _slug, publishedAt: _at, hasClockTime: _has, ...kept } = revision.snapshot;
		const restored = { ...input, ...kept, genre: genre as ArticleGenre, language: language as Language };
		const reason = `Khôi phục bản ${version}`;
		return changeArticle(tx, actor, articleId, { input: restored, baseVersion, reason });
	});
}
