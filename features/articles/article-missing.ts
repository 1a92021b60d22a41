import type { ArticleRow } from "../../db/queries/articles.ts";

/** There is no article of that id. */
export class ArticleMissingError extends Error {
	override name = "ArticleMissingError";
	readonly personMessage: string;

	constructor(articleId: number) {
		super(`article ${articleId} does not exist`);
		this.personMessage = `Không có bài số ${articleId}.`;
	}
}

/** @throws ArticleMissingError when there is no row. */
export function requireArticle(row: ArticleRow | null, articleId: number): ArticleRow {
	if (!row) throw new ArticleMissingError(articleId);
	return row;
}
