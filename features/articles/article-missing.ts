import type { ArticleRow } from "../../db/queries/articles.ts";
import { PersonError } from "../../lib/person-error.ts";

/** There is no article of that id. */
export class ArticleMissingError extends PersonError {
	override name = "ArticleMissingError";

	constructor(articleId: number) {
		super(`article ${articleId} does not exist`, `Không có bài số ${articleId}.`);
	}
}

/** @throws ArticleMissingError when there is no row. */
export function requireArticle(row: ArticleRow | null, articleId: number): ArticleRow {
	if (!row) throw new ArticleMissingError(articleId);
	return row;
}
