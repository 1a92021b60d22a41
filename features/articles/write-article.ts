import { db, type Tx } from "../../db/client.ts";
import { getArticleRow } from "../../db/queries/articles.ts";
import { deleteAutosave } from "../../db/queries/autosaves.ts";
import { listCategoryRows } from "../../db/queries/categories.ts";
import type { RichText } from "../../lib/rich-text.ts";
import type { Actor } from "../accounts/actor.ts";
import { NotAllowedError, requireCan } from "../accounts/policy.ts";
import { toBreadcrumb } from "../categories/category-tree.ts";
import { ArticleInputError } from "./article-input.ts";
import { requireArticle } from "./article-missing.ts";
import { getArticleInput } from "./article-to-input.ts";
import { addArticle, changeArticle } from "./article-writing.ts";
import { chooseCover } from "./choose-cover.ts";
import { toSheetWords } from "./cover.ts";
import { type ArticleAbout, keepAbout } from "./keep-about.ts";
import { toWork } from "./work.ts";
import { canWrite } from "./workflow.ts";

/** What the writing screen holds. */
export interface Manuscript {
	title: string;
	kicker: string;
	lead: string;
	categoryId: number;
	/** Null: the first picture of the text; left out: as it was. */
	coverMediaId?: number | null | undefined;
	body: RichText;
	/** Left out: as it was. */
	about?: ArticleAbout;
}

/** @throws NotAllowedError for a section the actor may not write in, ArticleInputError for one that is not there. */
export async function requireSection(actor: Actor, categoryId: number): Promise<void> {
	const categoryIds = toBreadcrumb(await listCategoryRows(db.read), categoryId).map(({ id }) => id);
	if (categoryIds.length === 0) throw new ArticleInputError(`no section ${categoryId}`, "Hãy chọn chuyên mục.");
	requireCan(actor, "article.create", { categoryIds });
}

/**
 * Begins a text that belongs to the actor. @returns its id; its version is 1.
 * @throws NotAllowedError for a section the actor may not write in, ArticleInputError without a title or section.
 */
export async function beginArticle(actor: Actor, manuscript: Manuscript): Promise<number> {
	await requireSection(actor, manuscript.categoryId);
	return db.tx((tx) => beginArticleIn(tx, actor, manuscript));
}

/** The same within the caller's transaction, for a section the actor may write in. @throws ArticleInputError. */
export async function beginArticleIn(tx: Tx, actor: Actor, manuscript: Manuscript): Promise<number> {
	const { about, ...words } = manuscript;
	const input = {
		...words,
		...{ genre: "news" as const, language: "vi" as const, hidesAuthors: false },
		coverMediaId: await chooseCover(tx, manuscript.coverMediaId ?? null, manuscript.body),
		...{ authorIds: [], tagIds: [], topicIds: [], source: { name: "", url: null } },
	};
	const kept = about ? await keepAbout(tx, actor, about, []) : {};
	return addArticle(tx, actor, { input: { ...input, ...kept }, publication: null });
}

/**
 * Saves the words of a text that is not before readers, as a new revision.
 * @returns the new version. @throws NotAllowedError when it is not the actor's to write now, or would move to a section
 * that is not; ArticleMissingError, ArticleInputError, VersionConflictError when somebody saved after `baseVersion`.
 */
export async function writeArticle(
	actor: Actor,
	articleId: number,
	baseVersion: number,
	manuscript: Manuscript,
): Promise<number> {
	const row = requireArticle(await getArticleRow(db.read, articleId), articleId);
	if (row.categoryId !== manuscript.categoryId) await requireSection(actor, manuscript.categoryId);
	return db.tx(async (tx) => {
		const { row: current, input } = await getArticleInput(tx, articleId);
		if (!canWrite(actor, await toWork(tx, current))) {
			throw new NotAllowedError(`${actor.name} may not write article ${articleId} in ${current.state}`);
		}
		if (actor.kind === "user") await deleteAutosave(tx, articleId, actor.userId);
		const { about, coverMediaId: chosen = toSheetWords(input).coverMediaId, ...words } = manuscript;
		const kept = about ? await keepAbout(tx, actor, about, input.relatedIds ?? []) : {};
		const coverMediaId = await chooseCover(tx, chosen, words.body);
		return changeArticle(tx, actor, articleId, {
			...{ baseVersion, reason: "" },
			input: { ...input, ...words, ...kept, coverMediaId },
		});
	});
}
