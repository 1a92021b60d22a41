import type { Reader } from "../../db/client.ts";
import type { ArticleRow } from "../../db/queries/articles.ts";
import { type CategoryRow, listCategoryRows } from "../../db/queries/categories.ts";
import { toBreadcrumb } from "../categories/category-tree.ts";
import type { Work } from "./workflow.ts";

type WorkRow = Pick<ArticleRow, "state" | "ownerId" | "categoryId" | "revisesId">;

/** What of an article decides who may do what with it. */
export async function toWork(reader: Reader, row: WorkRow): Promise<Work> {
	return toWorkIn(await listCategoryRows(reader), row);
}

/** The same where all sections have been read. A section asks for two keys when one above it does. */
export function toWorkIn(rows: readonly CategoryRow[], { state, ownerId, categoryId, revisesId }: WorkRow): Work {
	const categoryIds = toBreadcrumb(rows, categoryId).map(({ id }) => id);
	const needsTwoKeys = rows.some((row) => categoryIds.includes(row.id) && row.needsTwoKeys);
	return { state, ownerId, categoryIds, needsTwoKeys, isPendingDraft: revisesId !== null };
}
