import { db } from "../../db/client.ts";
import { listCategoryRows } from "../../db/queries/categories.ts";
import type { Actor } from "../accounts/actor.ts";
import { can, NotAllowedError } from "../accounts/policy.ts";
import { toBreadcrumb } from "../categories/category-tree.ts";
import { ArticleInputError } from "./article-input.ts";
import { getArticleInput } from "./article-to-input.ts";
import { changeArticle } from "./article-writing.ts";
import { toWork } from "./work.ts";
import { canWrite, type Work } from "./workflow.ts";

/** Who writes it now may place it; what is ready or before readers, who may publish it. */
function canPlace(actor: Actor, work: Work): boolean {
	const isReady = work.state === "approved" || work.state === "published";
	return canWrite(actor, work) || (isReady && can(actor, "article.publish", work));
}

/**
 * Moves an article to another section; its words stay. Readers find it there with the same commit.
 * @returns the new version. @throws ArticleMissingError, ArticleInputError for a section nobody knows, NotAllowedError
 * unless the actor may place it there and here, VersionConflictError when somebody saved after `baseVersion`.
 */
export async function placeArticle(
	actor: Actor,
	articleId: number,
	{ baseVersion, section }: { baseVersion: number; section: string },
): Promise<number> {
	return db.tx(async (tx) => {
		const { row, input } = await getArticleInput(tx, articleId);
		const to = (await listCategoryRows(tx)).find(({ slug }) => slug === section);
		if (!to) throw new ArticleInputError(`no section ${section}`, "Hãy chọn chuyên mục muốn chuyển đến.");
		const work = await toWork(tx, row);
		const there = toBreadcrumb(await listCategoryRows(tx), to.id).map(({ id }) => id);
		const mayWriteThere = can(actor, "article.create", { categoryIds: there });
		if (!mayWriteThere || !canPlace(actor, work) || !canPlace(actor, { ...work, categoryIds: there }))
			throw new NotAllowedError(`${actor.name} may not place article ${articleId} in ${section}`);
		if (row.categoryId === to.id) throw new ArticleInputError("same section", "Bài đã ở chuyên mục này.");
		const reason = `Chuyển sang chuyên mục “${to.name}”.`;
		return changeArticle(tx, actor, articleId, { input: { ...input, categoryId: to.id }, baseVersion, reason });
	});
}
