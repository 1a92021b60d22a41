import { db, type Tx } from "../../db/client.ts";
import type { ArticleGenre, ArticleLayout, Language } from "../../db/queries/article-words.ts";
import { listMediaItems } from "../../db/queries/media.ts";
import { type ArticleSnapshot, getRevision } from "../../db/queries/revisions.ts";
import type { Actor } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { type ArticleInput, ArticleInputError } from "./article-input.ts";
import { getArticleInput } from "./article-to-input.ts";
import { changeArticle } from "./article-writing.ts";
import { chooseCover } from "./choose-cover.ts";
import { toWork } from "./work.ts";
import { canWrite } from "./workflow.ts";
import { requireSection } from "./write-article.ts";

const toDate = (at: number | null) => (at === null ? null : new Date(at));

/** What a person wrote and chose, as it stood in that version; what early ones did not keep stays as it is. */
export function toSnapshotInput(input: ArticleInput, snapshot: ArticleSnapshot): ArticleInput {
	const { genre, language, layout, source, slug: _slug, publishedAt, hasClockTime, ...kept } = snapshot;
	return {
		...{ ...input, ...kept },
		genre: genre as ArticleGenre,
		language: language as Language,
		...(layout === undefined ? {} : { layout: layout as ArticleLayout }),
		date: publishedAt === null ? null : { at: new Date(publishedAt), hasClockTime },
		source: {
			...{ name: source.name, url: source.url, ...(source.id === undefined ? {} : { id: source.id }) },
			...(source.publishedAt === undefined ? {} : { publishedAt: toDate(source.publishedAt) }),
		},
	};
}

/** The cover may have been deleted from the library since. */
async function withoutLostCover(tx: Tx, input: ArticleInput): Promise<ArticleInput> {
	const { coverMediaId } = input;
	if (coverMediaId === null || (await listMediaItems(tx, [coverMediaId])).length > 0) return input;
	return { ...input, coverMediaId: await chooseCover(tx, null, input.body) };
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
		const restored = await withoutLostCover(tx, toSnapshotInput(input, revision.snapshot));
		if (restored.categoryId !== row.categoryId) await requireSection(actor, restored.categoryId);
		const reason = `Khôi phục bản ${version}`;
		return changeArticle(tx, actor, articleId, { input: restored, baseVersion, reason });
	});
}
