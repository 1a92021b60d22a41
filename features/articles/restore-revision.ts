import { db } from "../../db/client.ts";
import type { ArticleGenre, Language } from "../../db/queries/article-words.ts";
import { type ArticleSnapshot, getRevision } from "../../db/queries/revisions.ts";
import type { Actor } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { type ArticleInput, ArticleInputError } from "./article-input.ts";
import { getArticleInput } from "./article-to-input.ts";
import { changeArticle } from "./article-writing.ts";
import { toWork } from "./work.ts";
import { canWrite } from "./workflow.ts";

/** What a person wrote and chose, as it stood in that version; what no version keeps stays as it is. */
export function toSnapshotInput(input: ArticleInput, snapshot: ArticleSnapshot): ArticleInput {
	const { genre, language, slug: _slug, publishedAt: _at, hasClockTime: _has, ...kept } = snapshot;
	return { ...input, ...kept, genre: genre as ArticleGenre, language: language as Language };
}

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
		const restored = toSnapshotInput(input, revision.snapshot);
		const reason = `Khôi phục bản ${version}`;
		return changeArticle(tx, actor, articleId, { input: restored, baseVersion, reason });
	});
}
